import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { findCourse } from '../../src/back-office/course/find-course.js'
import { type Goal, shows } from '../../src/back-office/course/goal.js'
import { knownCourse } from '../../src/back-office/course/known-course.js'
import type { Seen } from '../../src/back-office/course/seen.js'
import type { Step } from '../../src/back-office/course/step.js'
import { stepsFor } from '../../src/back-office/course/steps-for.js'
import { takeStep } from '../../src/back-office/course/take-step.js'
import { countsAsReceived, type DeliveryStatus, NP_SERVICES, type Order, PAYMENT_STATUSES } from '../../src/index.js'
import { attempt } from '../../src/order/attempt.js'
import { orderIn } from '../arbitraries/orders.js'
import { at, NP_ID, SLIP } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { throwsWhenReadAgain } from '../support/throws-when-read-again.js'

const SHOWN: readonly Seen[] = [
  { at },
  { at, npTransactionId: NP_ID, carrier: 'ゆうパック', slipNumber: SLIP },
  { at, carrier: '第一貨物', slipNumber: SLIP },
]

const DELIVERIES: readonly DeliveryStatus[] = ['not_shipped', 'shipped']

const byOperator = (course: readonly Step[]) => course.filter(({ by }) => by === 'operator').length

/** Every course of at most so many steps, tried one by one: what is found has to be among the shortest. */
function* coursesTo(order: Order, goal: Goal, seen: Seen, most: number): Generator<readonly Step[]> {
  if (shows(order, goal)) yield []
  if (most === 0) return
  for (const step of stepsFor(seen)) {
    if (step.type === 'screening.approved' && !countsAsReceived(goal.paymentStatus)) continue
    const taken = takeStep(order, step, seen)
    if (taken === null || taken.order.syncTrust === 'suspect') continue
    for (const rest of coursesTo(taken.order, goal, seen, most - 1)) yield [step, ...rest]
  }
}

/** Longer ones take long to try one by one. */
const MOST = 5

describe.each(PAYMENT_STATUSES)('findCourse from %s', (from) => {
  it('finds none that is longer than another, or as long and with more acts of an operator', () => {
    for (const service of NP_SERVICES) {
      const order = anOrder({ in: from, service })
      for (const seen of SHOWN) {
        for (const paymentStatus of PAYMENT_STATUSES) {
          for (const deliveryStatus of [null, ...DELIVERIES]) {
            const goal = { paymentStatus, deliveryStatus }
            const found = findCourse(order, goal, seen, 'anyone')
            if (found !== null && found.length > MOST) continue
            const others = [...coursesTo(order, goal, seen, found?.length ?? 3)]
            if (found === null) expect(others).toStrictEqual([])
            else {
              expect(Math.min(...others.map(({ length }) => length))).toBe(found.length)
              expect(Math.min(...others.map(byOperator))).toBe(byOperator(found))
            }
          }
        }
      }
    }
  })
})

describe('findCourse by the link alone', () => {
  it('finds no act of an operator, and none where one is needed', () => {
    const order = anOrder({ in: 'screening_preparing' })
    for (const paymentStatus of PAYMENT_STATUSES) {
      const course = findCourse(order, { paymentStatus, deliveryStatus: null }, { at }, 'link')
      const isBeyond = paymentStatus.startsWith('shipment_report')
      expect(course === null).toBe(isBeyond)
      expect(byOperator(course ?? [])).toBe(0)
    }
  })
})

/** Orders that differ from one another in one thing each. */
const variantsOf = (order: Order): readonly Order[] => [
  order,
  { ...order, service: order.service === 'np_atobarai' ? 'np_atobarai_wiz' : 'np_atobarai' },
  { ...order, invoicePrintedAt: order.invoicePrintedAt === null ? at : null },
  { ...order, deliveryStatus: order.deliveryStatus === 'shipped' ? 'not_shipped' : 'shipped' },
  { ...order, syncTrust: order.syncTrust === 'linked' ? 'suspect' : 'linked' },
  { ...order, openFollowUps: order.openFollowUps.length === 0 ? ['check_np_console'] : [] },
]

describe('knownCourse', () => {
  const RUN = { seed: 20260508, numRuns: 300 }
  const few = [...SHOWN, { at, carrier: 'ゆうパック', slipNumber: '' }, { at, carrier: 'ネコポス' }]
  const types = (course: readonly Step[] | null) => course?.map(({ type, standIn }) => [type, standIn === null])

  it(`is what a search finds, whatever was asked of a like order before (seed ${RUN.seed})`, () => {
    fc.assert(
      fc.property(
        orderIn('screening_approved').map((order): Order => ({ ...order, closed: null, syncTrust: 'linked' })),
        fc.constantFrom(...PAYMENT_STATUSES),
        fc.constantFrom(...PAYMENT_STATUSES),
        fc.constantFrom(null, ...DELIVERIES),
        fc.constantFrom(...few),
        (some, from, paymentStatus, deliveryStatus, seen) => {
          const goal = { paymentStatus, deliveryStatus }
          for (const order of variantsOf({ ...some, paymentStatus: from })) {
            const known = knownCourse(order, goal, seen, 'anyone')
            expect(types(known)).toStrictEqual(types(findCourse(order, goal, seen, 'anyone')))
          }
        },
      ),
      RUN,
    )
  })

  describe('remembers nothing that came of one order alone', () => {
    const goal: Goal = { paymentStatus: 'screening_in_progress', deliveryStatus: null }
    const good = anOrder({ in: 'screening_approved' })
    const course = ['correction.opened', 'order.edited', 'screening.requested', 'screening.accepted']

    /** What is known, by a memory of its own, of a good order after another was asked about. */
    const afterwards = async (other: Order) => {
      vi.resetModules()
      const { knownCourse: fresh } = await import('../../src/back-office/course/known-course.js')
      attempt<unknown>(
        () => fresh(other, goal, { at }, 'anyone'),
        () => null,
      )
      return fresh(good, goal, { at }, 'anyone')?.map(({ type }) => type)
    }

    it('READ-24: an order that throws when it is read again', async () => {
      for (const field of ['npTransaction', 'paymentFee', 'version', 'closed', 'deliveryStatus'] as const) {
        expect(await afterwards(throwsWhenReadAgain(good, field))).toStrictEqual(course)
      }
    })

    it('READ-24: an order that is another, or none, when it is read again', async () => {
      const changes = [
        { paymentFee: -1 },
        { paymentStatus: 'screening_on_hold' },
        { closed: { reason: 'deleted', at } },
      ]
      for (const change of changes) {
        const [[field, later]] = Object.entries(change) as [[keyof Order, unknown]]
        let asked = 0
        const turns = Object.defineProperty({ ...good }, field, { get: () => (asked++ === 0 ? good[field] : later) })
        expect(await afterwards(turns)).toStrictEqual(course)
      }
    })

    it('an order of which the versions run out', async () => {
      expect(await afterwards({ ...good, version: Number.MAX_SAFE_INTEGER - 1 })).toStrictEqual(course)
    })
  })
})
