import { fullDefinition } from '../lifecycle/full-definition.js'
import { holding } from '../lifecycle/interpreter/holding.js'
import { violationsOf } from '../lifecycle/interpreter/violations-of.js'
import type { Delivery } from '../order/event/delivery.js'
import type { OrderEventPayloads, OrderEventType } from '../order/event/order-event.js'
import { readPayload } from '../order/event/read-event.js'
import type { Order } from '../order/order.js'
import { orderFault } from '../order/order-fault.js'
import { malformed } from '../refusal/malformed.js'
import type { RefusalCode } from '../refusal/refusal-code.js'
import type { Violation } from '../refusal/violation.js'

/**
 * Everything that stands against an event, as `decide` would judge it: one refuses exactly when `decide` does. Of these
 * events only 配送完了 has branches that accept it and lead elsewhere.
 */
export function violationsAgainst<T extends 'order.edited' | 'paymentMethod.changed'>(
  order: Order,
  type: T,
  payload: OrderEventPayloads[T],
): readonly Violation<RefusalCode, 'refuse'>[]
export function violationsAgainst(
  order: Order,
  type: 'delivery.completed',
  payload: Delivery,
): readonly Violation<RefusalCode, 'refuse' | 'route'>[]
export function violationsAgainst<T extends OrderEventType>(
  order: Order,
  type: T,
  payload: OrderEventPayloads[T],
): readonly Violation<RefusalCode, 'refuse' | 'route'>[] {
  const fault = orderFault(order)
  if (fault !== null) return [malformed(fault)]
  const event = readPayload(type, payload)
  if (typeof event === 'string') return [malformed(event)]
  try {
    return violationsOf(holding(fullDefinition, order, event), event)
  } catch {
    return [malformed('order')]
  }
}
