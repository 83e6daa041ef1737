import type { ActorLogic, SnapshotFrom } from 'xstate'
import type { OrderEvent } from '../order/event/order-event.js'
import { readEvent } from '../order/event/read-event.js'
import type { Order } from '../order/order.js'
import { attempt } from '../shape/attempt.js'
import { type OrderMachine, orderMachine } from './order-machine.js'
import { orderOrFault } from './order-or-fault.js'
import { orderSnapshot } from './order-snapshot.js'

/**
 * The type of {@link orderLogic}.
 *
 * @category Machine
 */
export interface OrderLogic extends ActorLogic<SnapshotFrom<OrderMachine>, OrderEvent, Order> {}

/**
 * `orderMachine` as a child of your own machine: invoke or spawn it with any order as its input, in mid-life and closed
 * ones included. A malformed event changes nothing, and neither does a refused one; but what has no `type` that can be
 * read, such as `null`, makes XState itself throw. If it is restored from a persisted snapshot, it takes the order out
 * of it, checks that, and goes on from there, whatever else the snapshot says.
 *
 * If the input, or what is in a persisted snapshot, isn't an order, the child fails with a `TypeError`, and `onError`
 * gets it.
 *
 * @example
 * ```ts
 * const parent = setup({ types: { input: {} as Order }, actors: { order: orderLogic } }).createMachine({
 *   invoke: { src: 'order', id: 'order', input: ({ event }) => event.input },
 * })
 * ```
 *
 * @category Machine
 */
export const orderLogic: OrderLogic = {
  getInitialSnapshot: (_, order) => orderSnapshot(order),
  getPersistedSnapshot: orderMachine.getPersistedSnapshot,
  restoreSnapshot: (persisted) => {
    // What was persisted is taken at its word: a child that fails here isn't started, and its parent never told. What
    // is no order fails in `start`.
    const { context } = persisted as SnapshotFrom<OrderMachine>
    const order = orderOrFault(context)
    return typeof order === 'string' ? orderMachine.resolveState({ value: 'closed', context }) : orderSnapshot(order)
  },
  start: ({ context }) => {
    orderSnapshot(context)
  },
  transition: (snapshot, event, scope) => {
    const reading = readEvent(event)
    if (typeof reading !== 'string') return orderMachine.transition(snapshot, reading, scope)
    // XState stops an actor by an event of its own. What comes may be no object, and may throw when it is read.
    return attempt(
      () => {
        const { type }: { readonly type: string } = event
        return type === 'xstate.stop' ? orderMachine.transition(snapshot, event, scope) : snapshot
      },
      () => snapshot,
    )
  },
}
