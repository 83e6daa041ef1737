import type { OrderEvent, OrderEventType } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import type { StatusParams } from '../guards/event-guards.js'
import type { Branch, LifecycleState } from '../lifecycle.js'
import type { OrderChange } from '../updates/order-change.js'

/** A branch of any cell. */
export type AnyBranch = {
  readonly [T in OrderEventType]: Branch<T, LifecycleState | `.${LifecycleState}`>
}[OrderEventType]

/** A guard that looks at the order alone. */
export type OrderGuard = (order: Order) => boolean

/**
 * A guard that looks at the event too. Written as a method so that TypeScript compares its parameters bivariantly: a
 * guard for one event then fits a table of guards for any. `NamesFor` has made sure that it stands only in that event's
 * cells.
 */
export type EventGuard = { holds(order: Order, event: OrderEvent, params?: StatusParams): boolean }['holds']

/** An update as the interpreter calls it; written as a method for the same reason. */
export type Update = { change(order: Order, event: OrderEvent): OrderChange }['change']
