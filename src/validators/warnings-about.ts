import { fullDefinition } from '../lifecycle/full-definition.js'
import { holding } from '../lifecycle/interpreter/holding.js'
import { warningsOf } from '../lifecycle/interpreter/warnings-of.js'
import type { OrderEventPayloads, OrderEventType } from '../order/event/order-event.js'
import { readPayload } from '../order/event/read-event.js'
import type { Order } from '../order/order.js'
import { orderFault } from '../order/order-fault.js'
import type { Violation } from '../refusal/violation.js'
import type { WarningCode } from '../refusal/warning-code.js'

/** What `decide` would warn of: nothing where it refuses or where nothing changes. */
export function warningsAbout<T extends OrderEventType>(
  order: Order,
  type: T,
  payload: OrderEventPayloads[T],
): readonly Violation<WarningCode, 'warn'>[] {
  const event = readPayload(type, payload)
  if (typeof event === 'string' || orderFault(order) !== null) return []
  try {
    const actions = holding(fullDefinition, order, event)[0]?.actions
    return actions && actions !== 'keep' ? warningsOf(order, event) : []
  } catch {
    return []
  }
}
