/**
 * The lifecycle as an XState machine, from the same definition that `decide` reads.
 *
 * @packageDocumentation
 */

export { createOrderActor, type OrderActor } from './create-order-actor.js'
export { orderMachine } from './order-machine.js'
export { orderSnapshot } from './order-snapshot.js'
