import { copyBy } from '../../shape/copy-by.js'
import { faultBy } from '../../shape/fault-by.js'
import type { Form } from '../../shape/form.js'
import { isRecord } from '../../shape/is-record.js'
import { keysOf } from '../../shape/keys-of.js'
import { oneOf } from '../../shape/one-of.js'
import { ANY_INSTANT } from '../form/any-instant.js'
import { isInstant } from '../form/is-instant.js'
import { EVENT_FORMS } from './event-forms.js'
import type { OrderEvent, OrderEventType } from './order-event.js'

/** An event as it is judged, or the path of the first value by which something isn't one (READ-24). */
export type EventReading = OrderEvent | string

/** Whether a value is the type of an event. */
const isOrderEventType = oneOf(keysOf(EVENT_FORMS))

/**
 * Reads an event into plain data, each field once, and judges what it read: what a getter or a list with methods of its
 * own would answer the next time doesn't matter then.
 */
export function readEvent(value: unknown): EventReading {
  try {
    if (!isRecord(value)) return 'event'
    const { type, at } = value
    if (!isOrderEventType(type)) return 'event.type'
    return isInstant(at) ? readFields(type, value, at) : 'event.at'
  } catch {
    return 'event'
  }
}

/** Reads the event that a payload would make, at any time: no condition looks at it. */
export function readPayload(type: OrderEventType, payload: unknown): EventReading {
  try {
    return readFields(type, payload, ANY_INSTANT)
  } catch {
    return 'event'
  }
}

/** The type of an event, as far as it can be read; else `null`. */
export function eventTypeIn(event: unknown): OrderEventType | null {
  try {
    const type = isRecord(event) ? event['type'] : null
    return isOrderEventType(type) ? type : null
  } catch {
    return null
  }
}

function readFields(type: OrderEventType, given: unknown, at: string): EventReading {
  const form: Form = EVENT_FORMS[type]
  const fields = copyBy(form, given)
  // It is an event then: the forms say so of each field.
  return faultBy(form, fields, 'event') ?? ({ type, ...Object(fields), at } as OrderEvent)
}
