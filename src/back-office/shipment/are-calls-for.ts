import type { OrderEventOf } from '../../order/order-event.js'
import { isRecord } from '../../shape/is-record.js'
import { callsOf } from './calls-of.js'
import type { ShipmentCalls } from './makeshop-call.js'

/**
 * Whether a value is the two calls of this very delivery, with the carrier and slip that are recorded once they went well: those
 * of another would be sent along unseen, and NP told of what is on no record.
 */
export function areCallsFor(
  orderNumber: string,
  deliveryId: string,
  { carrier, slipNumber }: OrderEventOf<'delivery.completed'>,
  value: unknown,
): value is ShipmentCalls {
  const calls = callsOf(orderNumber, deliveryId, carrier, slipNumber)
  return calls !== null && isAs(value, calls)
}

/** What a value has to be: this very text, or a list or an object of such. */
type Form = string | readonly Form[] | object

function isAs(value: unknown, form: Form): boolean {
  if (typeof form === 'string') return value === form
  if (Array.isArray(form)) {
    return Array.isArray(value) && value.length === form.length && form.every((each, at) => isAs(value[at], each))
  }
  return isRecord(value) && Object.entries(form).every(([field, each]) => isAs(value[field], each))
}
