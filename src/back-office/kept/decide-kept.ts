import { decide } from '../../lifecycle/decide.js'
import type { Decision } from '../../lifecycle/decision.js'
import { refuseOrder } from '../../lifecycle/interpreter/refuse.js'
import { isOrderEventType } from '../../order/is-order-event-type.js'
import type { OrderEvent } from '../../order/order-event.js'
import type { Refusal } from '../../refusal/refusal.js'
import { Err, type Result } from '../../result.js'
import { attempt } from '../../shape/attempt.js'
import { isRecord } from '../../shape/is-record.js'
import { haveLeft } from './have-left.js'
import type { KeptOrder } from './kept-order.js'
import { laterOf } from './later-of.js'
import { readKept } from './read-kept.js'

/**
 * What an accepted event led to, for an order that is kept.
 *
 * @category Kept orders
 */
export interface KeptDecision extends Decision {
  /** What is to be kept from now on; its `order` is that of the decision. */
  readonly kept: KeptOrder
}

/**
 * What `decide` says of an order that is kept, and what is to be kept from now on. Record what was done in makeshop, or
 * found in NP's console. Never throws.
 *
 * After a confirmation (`sync.confirmed`) the gate holds until the order is seen once more: what led to the doubt, such
 * as 返送 or a row that can't be read, may still be so (READ-21).
 *
 * @param kept - the order as it is kept
 * @param event - what happened; `at` is an ISO 8601 instant
 * @returns `Ok` with the decision, or `Err` with the refusal; what was kept stays then
 *
 * @example
 * ```ts
 * const decision = decideKept(kept, { type: 'delivery.reverted', at: '2026-04-02T11:00:00+09:00' })
 * if (decision.ok) store(decision.val.kept)
 * else console.log(explain(decision.val))
 * ```
 *
 * @category Kept orders
 */
export function decideKept(kept: KeptOrder, event: OrderEvent): Result<KeptDecision, Refusal> {
  const known = readKept(kept)
  if (typeof known === 'string') return Err(refuseOrder(known, typeOf(event)))
  return attempt(
    () => {
      const read = isRecord(event) ? { ...event } : event
      return decide(known.order, read).map((decision) => ({ ...decision, kept: keptAfter(known, read, decision) }))
    },
    () => Err(refuseOrder('event', null)),
  )
}

function typeOf(event: OrderEvent): OrderEvent['type'] | null {
  return attempt(
    () => (isOrderEventType(event.type) ? event.type : null),
    () => null,
  )
}

/**
 * 配送ステータス and a doubt are dated by what is recorded of them: whatever is seen was made before or after that
 * (LINK-06, READ-21).
 */
const DATED: readonly OrderEvent['type'][] = ['delivery.completed', 'delivery.reverted', 'sync.doubted']

function keptAfter(kept: KeptOrder, { type, at }: OrderEvent, { order, changed }: Decision): KeptOrder {
  const isDated = DATED.includes(type)
  return {
    order,
    lastKnownAt: isDated ? laterOf(kept.lastKnownAt, at) : kept.lastKnownAt,
    lastSeenAt: type === 'sync.confirmed' && changed ? null : kept.lastSeenAt,
    goodsHaveLeft: kept.goodsHaveLeft || haveLeft(kept.order) || haveLeft(order),
  }
}
