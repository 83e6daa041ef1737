import { deepStrictEqual } from 'node:assert/strict'
import { parseOrderEvent, restoreOrder, storeOrder } from 'makeshop-np-atobarai/schema'
import { isApproved } from '../fixtures/orders.mjs'
import { nth } from '../fixtures/pool.mjs'
import { parseByHand, restoreByHand } from '../hand-written/restore.mjs'
import { cases } from './decide-cases.mjs'

/**
 * Reading what comes from outside, by schema (which words what is wrong, in two languages) and by a hand-written check
 * (which names the first field that is wrong).
 */
export function groups() {
  const stored = isApproved.map((order) => fromJson(storeOrder(order)))
  const broken = stored.map((order) => ({ ...order, paymentStatus: 'paid' }))
  const events = cases
    .flatMap((measured) => (measured.name === 'delivery, canonical text' ? measured.events : []))
    .map(fromJson)
  for (const each of stored) deepStrictEqual(restoreByHand(each), restoreOrder(each))
  for (const each of events) deepStrictEqual(parseByHand(each), parseOrderEvent(each))
  return [
    beside('an order restored', restoreByHand, 'restoreOrder', restoreOrder, stored),
    beside('an order refused', restoreByHand, 'restoreOrder', restoreOrder, broken),
    beside('an event parsed', parseByHand, 'parseOrderEvent', parseOrderEvent, events),
  ]
}

/**
 * @param {string} title
 * @param {(value: unknown) => unknown} byHand
 * @param {string} name
 * @param {(value: unknown) => unknown} bySchema
 * @param {readonly unknown[]} values
 * @returns {import('../harness/compare.mjs').Group}
 */
function beside(title, byHand, name, bySchema, values) {
  return {
    title,
    contenders: [
      { name: 'hand-written check', call: (at) => byHand(nth(values, at)) },
      { name, call: (at) => bySchema(nth(values, at)) },
    ],
  }
}

/** @param {any} value */
function fromJson(value) {
  return JSON.parse(JSON.stringify(value))
}
