import { fullDefinition } from '../lifecycle/full-definition.js'
import { branchesFor } from '../lifecycle/interpreter/branches-for.js'
import { judge } from '../lifecycle/interpreter/judge.js'
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
    const { actions } = judge(branchesFor(fullDefinition, order, type), order, event) ?? {}
    return actions && actions !== 'keep' ? warningsOf(order, event) : []
  } catch {
    return []
  }
}
