import type { Order } from './order.js'

/** Any value may be asked after, which TypeScript's type of a `WeakSet` refuses. */
const OWN: { has(value: unknown): boolean; add(value: object): unknown } = new WeakSet<object>()

/** Whether this library made a value as an order and froze it: then it is one still, and needs no second look. */
export function isOwnOrder(value: unknown): boolean {
  return OWN.has(value)
}

/**
 * Freezes an order that was just made, and remembers it as our own.
 *
 * @param order - a well-formed order that nobody else has seen yet
 * @param fresh - the parts of it that aren't frozen yet: all of it, or what was changed of an own order
 */
export function ownOrder(order: Order, fresh: Partial<Pick<Order, 'problem'>>): Order {
  for (const part of [...Object.values(fresh), fresh.problem?.codes, order]) Object.freeze(part)
  OWN.add(order)
  return order
}
