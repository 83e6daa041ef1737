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

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value)
  if (!isRecord(value)) return value
  const copy: Record<string, unknown> = { ...value }
  for (const field of ['codes', 'fields', 'to']) if (typeof copy[field] === 'object') copy[field] = plain(copy[field])
  return copy
}
