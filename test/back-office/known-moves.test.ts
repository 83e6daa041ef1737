import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { findMoves } from '../../src/back-office/course/find-moves.js'
import type { Goal } from '../../src/back-office/course/goal.js'
import { knownMoves } from '../../src/back-office/course/known-moves.js'
import type { KnownPayloads } from '../../src/back-office/course/known-payloads.js'
import type { Move } from '../../src/back-office/course/move.js'
import { DELIVERY_STATUSES, type Order, PAYMENT_STATUSES } from '../../src/index.js'
import { attempt } from '../../src/shape/attempt.js'
import { orderIn } from '../arbitraries/orders.js'
import { at, NP_ID, SLIP } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { throwsWhenReadAgain } from '../support/throws-when-read-again.js'

/** Orders that differ from one another in one thing each. */
const variantsOf = (order: Order): readonly Order[] => [
  order,
  { ...order, service: order.service === 'np_atobarai' ? 'np_atobarai_wiz' : 'np_atobarai' },
  { ...order, invoicePrintedAt: order.invoicePrintedAt === null ? at : null },
  { ...order, deliveryStatus: order.deliveryStatus === 'shipped' ? 'not_shipped' : 'shipped' },
  { ...order, syncTrust: order.syncTrust === 'linked' ? 'suspect' : 'linked' },
  { ...order, openFollowUps: order.openFollowUps.length === 0 ? ['check_np_console'] : [] },
]

describe('knownMoves', () => {
  const RUN = { seed: 20260508, numRuns: 300 }
  const few: readonly KnownPayloads[] = [
    { at },
    { at, npTransactionId: NP_ID, carrier: 'ゆうパック', slipNumber: SLIP },
    { at, carrier: '第一貨物', slipNumber: SLIP },
    { at, carrier: 'ゆうパック', slipNumber: '' },
    { at, carrier: 'ネコポス' },
  ]
  const types = (course: readonly Move[] | null) => course?.map(({ type, standIn }) => [type, standIn === null])

  it(`is what a search finds, whatever was asked of a like order before (seed ${RUN.seed})`, () => {
    fc.assert(
      fc.property(
        orderIn('screening_approved').map((order): Order => ({ ...order, closed: null, syncTrust: 'linked' })),
        fc.constantFrom(...PAYMENT_STATUSES),
        fc.constantFrom(...PAYMENT_STATUSES),
        fc.constantFrom(null, ...DELIVERY_STATUSES),
        fc.constantFrom(...few),
        (some, from, paymentStatus, deliveryStatus, seen) => {
          const goal = { paymentStatus, deliveryStatus }
          for (const order of variantsOf({ ...some, paymentStatus: from })) {
            const known = knownMoves(order, goal, seen, 'anyone')
            expect(types(known)).toStrictEqual(types(findMoves(order, goal, seen, 'anyone')))
          }
        },
      ),
      RUN,
    )
  })

  it('SHIP-02, SHIP-04: tells apart what is shown of the shipment, whatever was asked about before', () => {
    const order = anOrder({ in: 'screening_approved' })
    const carriers = [undefined, 'ゆうパック', '', 'ネコポス', '第一貨物']
    const slips = [undefined, SLIP, '', '-']
    const shown = carriers.flatMap((carrier) => slips.map((slipNumber): KnownPayloads => ({ at, carrier, slipNumber })))
    for (const paymentStatus of ['shipment_report_completed', 'needs_attention', 'screening_approved'] as const) {
      const goal: Goal = { paymentStatus, deliveryStatus: 'shipped' }
      for (const seen of shown) {
        expect(types(knownMoves(order, goal, seen, 'anyone'))).toStrictEqual(
          types(findMoves(order, goal, seen, 'anyone')),
        )
      }
    }
  })

  it('READ-20: tells apart whether an NP取引ID is shown, and of which kind the codes are, whatever was asked about before', () => {
    const order = anOrder({ in: 'screening_waiting' })
    const shown: readonly KnownPayloads[] = [{ at }, { at, codes: ['E0100060'] }, { at, codes: ['RE009'] }]
    for (const paymentStatus of ['screening_in_progress', 'needs_attention'] as const) {
      const goal: Goal = { paymentStatus, deliveryStatus: 'not_shipped' }
      for (const seen of shown.flatMap((each) => [each, { ...each, npTransactionId: NP_ID }])) {
        expect(types(knownMoves(order, goal, seen, 'anyone'))).toStrictEqual(
          types(findMoves(order, goal, seen, 'anyone')),
        )
      }
    }
  })

  it('FLOW-07: tells apart whether an approval is shown, whatever was asked about before', () => {
    const order = anOrder({ in: 'screening_in_progress' })
    const shown = { paymentStatus: 'needs_attention', deliveryStatus: 'shipped' } as const
    for (const goal of [shown, { ...shown, isApproved: true }, { ...shown, isApproved: false }]) {
      expect(types(knownMoves(order, goal, { at }, 'anyone'))).toStrictEqual(
        types(findMoves(order, goal, { at }, 'anyone')),
      )
    }
  })

  it('looks for a course once: asked again, it reads no more of an order than tells orders apart', async () => {
    vi.resetModules()
    const { knownMoves: fresh } = await import('../../src/back-office/course/known-moves.js')
    const order = anOrder({ in: 'screening_approved' })
    const goal: Goal = { paymentStatus: 'screening_in_progress', deliveryStatus: null }
    const first = fresh(order, goal, { at }, 'anyone')
    let fees = 0
    const counting = Object.defineProperty({ ...order }, 'paymentFee', {
      get: () => {
        fees += 1
        return order.paymentFee
      },
    })
    expect(fresh(counting, goal, { at }, 'anyone')).toBe(first)
    expect(fees).toBe(0)
  })

  describe('remembers nothing that came of one order alone', () => {
    const goal: Goal = { paymentStatus: 'screening_in_progress', deliveryStatus: null }
    const good = anOrder({ in: 'screening_approved' })
    const course = ['correction.opened', 'order.edited', 'screening.requested', 'screening.accepted']

    /** What is known, by a memory of its own, of a good order after another was asked about. */
    const afterwards = async (other: Order) => {
      vi.resetModules()
      const { knownMoves: fresh } = await import('../../src/back-office/course/known-moves.js')
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

    it('READ-24: a value that is no order', async () => {
      expect(await afterwards({ ...good, paymentFee: -1 })).toStrictEqual(course)
    })

    it('an order of which the versions run out', async () => {
      expect(await afterwards({ ...good, version: Number.MAX_SAFE_INTEGER - 1 })).toStrictEqual(course)
    })
  })
})
