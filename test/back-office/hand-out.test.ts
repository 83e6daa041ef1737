import { describe, expect, it } from 'vitest'
import { handOut } from '../../src/back-office/np-list/hand-out.js'
import type { SeenTransaction } from '../../src/back-office/np-list/seen-transaction.js'
import { shopOrders } from '../../src/back-office/np-list/shop-orders.js'
import { anOrder } from '../support/an-order.js'
import { at } from './seen.js'

const MANY = 100
const numbers = Array.from({ length: MANY }, (_, nth) => `P${nth}`)

/** How often an order is marked while transactions of everyone's id are handed out to a hundred orders. */
const marksFor = (list: readonly (string | null)[]): number => {
  const npTransaction = { state: 'live', id: '-' } as const
  const orders = numbers.map((orderNumber) => anOrder({ in: 'screening_approved', orderNumber, npTransaction }))
  const shop = shopOrders(orders, [])
  let marks = 0
  for (const listed of shop.all) {
    Object.defineProperty(listed, 'mayHaveMore', {
      set: () => {
        marks += 1
      },
    })
  }
  const transactions = list.map(
    (orderNumber): SeenTransaction => ({ orderNumber, npTransactionId: '-', status: 'approved', at }),
  )
  handOut(transactions, shop)
  return marks
}

describe('handOut, where every order has the same NP取引ID', () => {
  it('marks no order where the 注文番号 decides', () => {
    expect(marksFor(numbers)).toBe(0)
  })

  it('marks each of them once, however many transactions may be anyone’s', () => {
    expect(marksFor([null, ...numbers.map((number) => `GONE-${number}`)])).toBe(MANY)
  })
})
