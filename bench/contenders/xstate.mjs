import { createOrderActor, orderMachine, orderSnapshot } from 'makeshop-np-atobarai/machine'
import { createActor, transition } from 'xstate'
import { nth } from '../fixtures/pool.mjs'
import { leastMachine } from './least-machine.mjs'
import { plainOrders } from './plain-orders.mjs'

/** @typedef {import('../sections/decide-cases.mjs').Case} Case */

/** XState's pure `transition()` on our own machine. @param {Case} measured */
export function transitionOurs({ orders, events }) {
  const snapshots = orders.map(orderSnapshot)
  return (/** @type {number} */ at) => transition(orderMachine, nth(snapshots, at), nth(events, at))
}

/** XState's pure `transition()` on the least machine. @param {Case} measured */
export function transitionLeast({ orders, events, least }) {
  const machine = leastMachine(least)
  const snapshots = plainOrders(orders).map((context) =>
    machine.resolveState({ value: context.paymentStatus, context }),
  )
  return (/** @type {number} */ at) => transition(machine, nth(snapshots, at), nth(events, at))
}

/** An actor of our own machine; only for events that leave it in its status. @param {Case} measured */
export function actorOurs({ orders, events }) {
  const actors = orders.map((order) => createActor(orderMachine, { snapshot: orderSnapshot(order) }).start())
  return (/** @type {number} */ at) => nth(actors, at).send(nth(events, at))
}

/** An actor of the least machine; only for events that leave it in its status. @param {Case} measured */
export function actorLeast({ orders, events, least }) {
  const machine = leastMachine(least)
  const actors = plainOrders(orders).map((context) => {
    const snapshot = machine.resolveState({ value: context.paymentStatus, context })
    return createActor(machine, { snapshot, input: undefined }).start()
  })
  return (/** @type {number} */ at) => nth(actors, at).send(nth(events, at))
}

/**
 * `createOrderActor().send`, which says what came of it; only for events that leave it in its status. @param {Case}
 * measured
 */
export function orderActor({ orders, events }) {
  const actors = orders.map((order) => createOrderActor(order))
  return (/** @type {number} */ at) => nth(actors, at).send(nth(events, at))
}
