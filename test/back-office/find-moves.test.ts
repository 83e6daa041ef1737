import { describe, expect, it } from 'vitest'
import { findMoves } from '../../src/back-office/course/find-moves.js'
import { type Goal, shows } from '../../src/back-office/course/goal.js'
import type { KnownPayloads } from '../../src/back-office/course/known-payloads.js'
import type { Move } from '../../src/back-office/course/move.js'
import { movesFor } from '../../src/back-office/course/moves-for.js'
import { takeMove } from '../../src/back-office/course/take-move.js'
import { countsAsReceived, type DeliveryStatus, NP_SERVICES, type Order, PAYMENT_STATUSES } from '../../src/index.js'
import { at, NP_ID, SLIP } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'

const SHOWN: readonly KnownPayloads[] = [
  { at },
  { at, npTransactionId: NP_ID, carrier: 'ゆうパック', slipNumber: SLIP },
  { at, carrier: '第一貨物', slipNumber: SLIP },
  { at, carrier: 'ネコポス' },
]

const DELIVERIES: readonly DeliveryStatus[] = ['not_shipped', 'shipped']

const byOperator = (course: readonly Move[]) => course.filter(({ by }) => by === 'operator').length

/** Every course of at most so many moves, tried one by one: what is found has to be among the shortest. */
function* coursesTo(order: Order, goal: Goal, seen: KnownPayloads, most: number): Generator<readonly Move[]> {
  if (shows(order, goal)) yield []
  if (most === 0) return
  for (const move of movesFor(seen)) {
    if (move.type === 'screening.approved' && !countsAsReceived(goal.paymentStatus)) continue
    const taken = takeMove(order, move, seen)
    if (taken === null || taken.order.syncTrust === 'suspect') continue
    for (const rest of coursesTo(taken.order, goal, seen, most - 1)) yield [move, ...rest]
  }
}

/** Longer ones take long to try one by one. */
const MOST = 5

describe.each(PAYMENT_STATUSES)('findMoves from %s', (from) => {
  it('finds none that is longer than another, or as long and with more acts of an operator', () => {
    for (const service of NP_SERVICES) {
      const order = anOrder({ in: from, service })
      for (const seen of SHOWN) {
        for (const paymentStatus of PAYMENT_STATUSES) {
          for (const deliveryStatus of [null, ...DELIVERIES]) {
            const goal = { paymentStatus, deliveryStatus }
            const found = findMoves(order, goal, seen, 'anyone')
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

it('SHIP-09, FLOW-05: a course says whose move each is', () => {
  const goal = { paymentStatus: 'shipment_report_completed', deliveryStatus: null } as const
  const course = findMoves(anOrder({ in: 'screening_approved' }), goal, { at }, 'anyone')
  expect(course?.map(({ type, by }) => [type, by])).toStrictEqual([
    ['delivery.completed', 'operator'],
    ['shipment.requested', 'link'],
    ['shipment.reported', 'link'],
  ])
})

describe('takeMove', () => {
  const moves = movesFor({ at })
  const taken = (order: Order, type: Move['type']) =>
    moves.filter((move) => move.type === type).map((move) => takeMove(order, move, { at })?.order.paymentStatus ?? null)

  it('READ-15: an NP取引ID that isn’t known moves an order from 審査待ち alone, and makes no other suspect', () => {
    expect(taken(anOrder({ in: 'screening_waiting' }), 'screening.accepted')).toStrictEqual(['screening_in_progress'])
    for (const status of ['screening_in_progress', 'screening_approved', 'needs_attention'] as const) {
      for (const id of [NP_ID, null]) {
        const order = anOrder({ in: status, npTransaction: { state: 'live', id } })
        expect(taken(order, 'screening.accepted')).toStrictEqual([null])
      }
    }
  })

  it('SHIP-02, SHIP-09, READ-05: 配送完了 of which nothing is known may have been reported or not, by whatever way', () => {
    // Reported, or by a way of which nobody knows; never as one of which it is known that it lacked something.
    const all = ['shipment_report_preparing', 'screening_approved']
    expect(taken(anOrder({ in: 'screening_approved' }), 'delivery.completed')).toStrictEqual(all)
  })

  it('READ-03: neither happens to a suspect order', () => {
    for (const order of [anOrder({ in: 'screening_approved' }), anOrder({ in: 'screening_waiting' })]) {
      for (const { type } of moves.filter(({ standIn }) => standIn !== null)) {
        for (const move of taken({ ...order, syncTrust: 'suspect' }, type)) expect(move).toBeNull()
      }
    }
  })
})

describe('findMoves by the link alone', () => {
  it('finds no act of an operator, and none where one is needed', () => {
    const order = anOrder({ in: 'screening_preparing' })
    for (const paymentStatus of PAYMENT_STATUSES) {
      const course = findMoves(order, { paymentStatus, deliveryStatus: null }, { at }, 'link')
      const isBeyond = paymentStatus.startsWith('shipment_report')
      expect(course === null).toBe(isBeyond)
      expect(byOperator(course ?? [])).toBe(0)
    }
  })
})
