import { eventFault } from './event-fault.js'
import { isRecord } from './is-record.js'
import type { OrderEvent } from './order-event.js'

/** An event as it is judged, or the path of what is malformed in it (READ-24). */
export type EventReading =
  | { readonly event: OrderEvent; readonly fault: null }
  | { readonly event: null; readonly fault: string }

/**
 * Reads an event into plain data, once, and judges that copy: what a getter or a list with methods of its own would
 * answer the next time doesn't matter then.
 */
export function readEvent(value: unknown): EventReading {
  try {
    const event = plain(value)
    return isOrderEvent(event) ? { event, fault: null } : { event: null, fault: eventFault(event) ?? 'event' }
  } catch {
    return { event: null, fault: 'event' }
  }
}

function isOrderEvent(value: unknown): value is OrderEvent {
  return eventFault(value) === null
}

/** Every field that an event can have, whatever its type: then all events have one shape, which is quick to judge. */
function plain(value: unknown): unknown {
  if (!isRecord(value)) return value
  return {
    type: value['type'],
    at: value['at'],
    npTransactionId: value['npTransactionId'],
    codes: listed(value['codes']),
    fields: listed(value['fields']),
    channel: value['channel'],
    carrier: value['carrier'],
    slipNumber: value['slipNumber'],
    to: paymentMethod(value['to']),
    deleted: value['deleted'],
    reason: value['reason'],
    kind: value['kind'],
    status: value['status'],
  }
}

function listed(value: unknown): unknown {
  return Array.isArray(value) ? Array.from(value) : value
}

/** The target of an event is a status, or a payment method with fields of its own. */
function paymentMethod(value: unknown): unknown {
  return isRecord(value) ? { id: value['id'], label: value['label'], linked: value['linked'] } : value
}
