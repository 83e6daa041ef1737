import type { OrderEvent } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import { isOwnOrder, ownOrder } from '../../order/own-order.js'
import type { RefusalCode } from '../../refusal/refusal-code.js'
import type { Violation } from '../../refusal/violation.js'
import { isPaymentStatus } from '../../vocabulary/is-payment-status.js'
import type { Decision } from '../decision.js'
import { arrive } from '../updates/arrive.js'
import { settle } from '../updates/follow-up-list.js'
import type { OrderChange } from '../updates/order-change.js'
import { revise } from '../updates/revise.js'
import { updates } from '../updates/updates.js'
import type { AnyBranch, Update } from './branch.js'
import { warningsOf } from './warnings-of.js'

const UPDATES: Readonly<Record<string, Update>> = updates

/** What stands against an event as the branches tell it. */
type Told = readonly Violation<RefusalCode, 'refuse' | 'route'>[]

/**
 * The decision of an accepting branch, and of what made it lead elsewhere. Whatever stands against an event routes once
 * a branch accepts it, which the type of branches can't say: so the decision says it.
 */
export function accept(branch: AnyBranch, before: Order, event: OrderEvent, routes: Told): Decision
export function accept(
  branch: AnyBranch,
  before: Order,
  event: OrderEvent,
  routes: Told,
): Omit<Decision, 'routes'> & { readonly routes: Told } {
  const { actions, target, meta } = branch
  const change = UPDATES[String(actions)]?.(before, event)
  const order = change ? orderAfter(before, change, target?.replace('.', ''), event.at) : before
  return {
    order,
    changed: order !== before,
    // What is on the one list alone, as if the other's were settled.
    opened: settle(order.openFollowUps, ...before.openFollowUps),
    settled: settle(before.openFollowUps, ...order.openFollowUps),
    routes,
    warnings: order === before ? [] : warningsOf(before, event),
    rules: Object.freeze(meta.rules),
  }
}

function orderAfter(before: Order, change: OrderChange, state: string | undefined, at: string): Order {
  const order = revise(before, change, isPaymentStatus(state) && arrive(before, state, at))
  return isOwnOrder(before) ? ownOrder(order, change) : order
}
