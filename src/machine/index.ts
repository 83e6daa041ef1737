/**
 * The lifecycle as an XState v5 machine, from the same definition that `decide` reads. It needs xstate at run time.
 *
 * @module makeshop-np-atobarai/machine
 * @packageDocumentation
 */

export { createOrderActor, type OrderActor, type OrderActorOptions } from './create-order-actor.js'
export { type OrderLogic, orderLogic } from './order-logic.js'
export { type OrderMachine, orderMachine } from './order-machine.js'
export { orderSnapshot } from './order-snapshot.js'
