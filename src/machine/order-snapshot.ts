import type { SnapshotFrom } from 'xstate'
import { stateOf } from '../lifecycle/interpreter/state-of.js'
import type { Order } from '../order/order.js'
import { mistake } from '../shape/mistake.js'
import { type OrderMachine, orderMachine } from './order-machine.js'
import { orderOrFault } from './order-or-fault.js'

/**
 * The machine's snapshot for an order in any status, for your own `createActor(orderMachine, { snapshot })`.
 *
 * @param order - the order as it is
 * @throws TypeError if it isn't an order: restore it first, with `restoreOrder` of `./schema`
 *
 * @category Machine
 */
export function orderSnapshot(order: Order): SnapshotFrom<OrderMachine> {
  const read = orderOrFault(order)
  if (typeof read === 'string')
    mistake('This', `an order, which it isn't: ${read}. Restore stored orders with restoreOrder`)
  return orderMachine.resolveState({ value: stateOf(read), context: read })
}
