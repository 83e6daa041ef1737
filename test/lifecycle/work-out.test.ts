import { describe, expect, it } from 'vitest'
import { workOut } from '../../src/lifecycle/interpreter/situation.js'
import type { Order } from '../../src/order/order.js'
import { at } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'

const WAITING = {
  status: 'screening_approved',
  isSuspect: false,
  isShipped: false,
  invoiceIsPrinted: false,
  hasOpenFollowUps: false,
}

/** What a next step depends on, worked out afresh: the table's memory would keep what an earlier test met. */
const circumstancesOf = (order: Order) => {
  const { accepted, ...circumstances } = workOut(new Map(), order).now
  expect(accepted).toStrictEqual([])
  return circumstances
}

describe('what the next steps of a refusal depend on', () => {
  it.each<[string, Partial<Order>, Partial<typeof WAITING> | { status: null }]>([
    ['an order in 審査OK', {}, {}],
    ['READ-03: one whose sync is in doubt', { syncTrust: 'suspect' }, { isSuspect: true }],
    ['SHIP-05: one that is 配送完了', { deliveryStatus: 'shipped' }, { isShipped: true }],
    ['SHIP-08: one whose wiz invoice is printed', { invoicePrintedAt: at }, { invoiceIsPrinted: true }],
    ['READ-23: one with a follow-up open', { openFollowUps: ['check_np_console'] }, { hasOpenFollowUps: true }],
    [
      'READ-07: one that is closed, which has no status any more',
      { closed: { reason: 'cancelled', at } },
      { status: null },
    ],
  ])('%s', (_, traits, expected) => {
    expect(circumstancesOf(anOrder({ in: 'screening_approved', ...traits }))).toStrictEqual({ ...WAITING, ...expected })
  })
})
