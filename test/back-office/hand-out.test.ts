import { describe, expect, it } from 'vitest'
import { handOut } from '../../src/back-office/np-list/hand-out.js'
import type { SeenTransaction } from '../../src/back-office/np-list/seen-transaction.js'
import { shopOrders } from '../../src/back-office/np-list/shop-orders.js'
import { anOrder } from '../support/an-order.js'
import { at } from './seen.js'

const MANY = 100
const numbers = Array.from({ length: MANY }, (_, nth) => `P${nth}`)
const listed = (orderNumber: string | null): SeenTransaction => ({
  orderNumber,
  npTransactionId: '-',
  status: 'approved',
  at,
})

/** What comes of transactions of everyone's id, and how often all orders are looked through. */
const handedOut = (list: readonly (string | null)[]) => {
  const npTransaction = { state: 'live', id: '-' } as const
  const orders = numbers.map((orderNumber) => anOrder({ in: 'screening_approved', orderNumber, npTransaction }))
  const shop = shopOrders(orders, [])
  const ofEveryone = shop.byId.get('-') ?? []
  let rounds = 0
  Object.defineProperty(ofEveryone, Symbol.iterator, {
    *value() {
      yield* shop.all
      // Whoever takes the first alone doesn't come here.
      rounds += 1
    },
  })
  return { ...handOut(list.map(listed), shop), shop, rounds: () => rounds }
}

describe('handOut, where every order has the same NP取引ID', () => {
  it('is of the order whose 注文番号 a transaction has', () => {
    const { byOrder, ambiguous, leftOver, shop, rounds } = handedOut([...numbers, 'P0'])
    expect([rounds(), ambiguous.size, leftOver.length]).toStrictEqual([0, 0, 0])
    expect([...byOrder.keys()]).toStrictEqual(shop.all)
    expect(shop.all.map((order) => byOrder.get(order)?.length)).toStrictEqual([2, ...Array(MANY - 1).fill(1)])
  })

  it('looks through them once, however many transactions may be anyone’s', () => {
    const { byOrder, ambiguous, leftOver, shop, rounds } = handedOut([
      null,
      ...numbers.map((number) => `GONE-${number}`),
    ])
    expect(rounds()).toBe(1)
    expect([...ambiguous]).toStrictEqual(shop.all)
    expect([byOrder.size, leftOver.length]).toStrictEqual([0, MANY + 1])
  })
})
