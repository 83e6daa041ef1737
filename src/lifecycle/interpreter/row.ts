import type { OrderEvent, OrderEventType } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import type { RefusalCode } from '../../refusal/refusal-code.js'
import type { RuleId } from '../../rules/rule-id.js'
import type { StatusParams } from '../guards/event-guards.js'
import type { LifecycleState } from '../lifecycle.js'
import type { OrderChange } from '../updates/order-change.js'

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

/** A branch of the definition with its names looked up. */
export interface Row {
  /** Whether it holds; `null`: always. */
  readonly guard: EventGuard | null
  /** The same guard, where it looks at the order alone. */
  readonly orderGuard: OrderGuard | null
  readonly params: StatusParams | undefined
  /** Whether it accepts the event; one that refuses it has no update. */
  readonly accepts: boolean
  /** What it changes; `null`: nothing. */
  readonly update: Update | null
  /** Where it leads; `null`: it stays. */
  readonly target: LifecycleState | null
  readonly rules: readonly [RuleId, ...RuleId[]]
  /** The code of what stands against the event by this row, if anything does. */
  readonly code: RefusalCode | null
}

/** The rows of one state by the type of the event. */
export type Rows = ReadonlyMap<OrderEventType, readonly Row[]>
