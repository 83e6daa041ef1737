import { createMachine, guard, interpret, reduce, state, transition } from 'robot3'
import { nth } from '../fixtures/pool.mjs'
import { plainOrders } from './plain-orders.mjs'

/**
 * A robot3 service for one event: one guard, one reducer that copies the order. Before each call it is put back where
 * it was; that is two assignments.
 *
 * @param {import('../sections/decide-cases.mjs').Case} measured
 */
export function robot({ orders, events, least: { type, from, to, guard: holds } }) {
  const step = transition(
    type,
    to,
    guard(holds),
    reduce((/** @type {any} */ order, /** @type {any} */ event) => ({
      ...order,
      paymentStatus: to,
      statusSince: event.at,
      version: order.version + 1,
    })),
  )
  const states = from === to ? { [from]: state(step) } : { [from]: state(step), [to]: state() }
  const machine = createMachine(from, states, (/** @type {any} */ order) => order)
  const service = /** @type {any} */ (interpret(/** @type {any} */ (machine), () => {}, nth(orders, 0)))
  const plain = plainOrders(orders)
  return (/** @type {number} */ at) => {
    service.machine = machine
    service.context = nth(plain, at)
    service.send(nth(events, at))
    return service.context
  }
}
