import { decide } from 'makeshop-np-atobarai'
import { nth } from '../fixtures/pool.mjs'
import { reduce, reduceTrusting } from '../hand-written/reduce.mjs'
import { plainOrders } from './plain-orders.mjs'

/** @typedef {import('../sections/decide-cases.mjs').Case} Case */

/** Ours. @param {Case} measured */
export function ours({ orders, events }) {
  return (/** @type {number} */ at) => decide(nth(orders, at), nth(events, at))
}

/** The hand-written reducer. @param {Case} measured */
export function handWritten({ orders, events }) {
  const plain = plainOrders(orders)
  return (/** @type {number} */ at) => reduce(nth(plain, at), nth(events, at))
}

/** The hand-written reducer without a look at the order, as `decide` on its own orders. @param {Case} measured */
export function handWrittenTrusting({ orders, events }) {
  const plain = plainOrders(orders)
  return (/** @type {number} */ at) => reduceTrusting(nth(plain, at), nth(events, at))
}
