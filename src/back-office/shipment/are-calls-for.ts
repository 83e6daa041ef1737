import { isSlipNumber } from '../../order/is-slip-number.js'
import { isFilledText } from '../../shape/is-filled-text.js'
import { isRecord } from '../../shape/is-record.js'
import type { ShipmentCalls } from './makeshop-call.js'

/** Whether a value is the two calls of this very delivery: one of another order would be sent along unseen. */
export function areCallsFor(orderNumber: string, deliveryId: string, value: unknown): value is ShipmentCalls {
  const info = { deliveryId, slipNumber: isSlipNumber, deliveryCompanyCode: isFilledText }
  const completion = { displayOrderNumber: orderNumber, deliveryId, deliveryStatus: 'COMPLETED' }
  return isAs(value, [
    { operation: 'updateOrderAttribute', orderNumber, input: { deliveryRequestInfos: [info] } },
    { operation: 'updateOrderDeliveryStatus', orderNumber, input: completion },
  ])
}

/** What a value has to be: this very text, one that passes, or a list or an object of such. */
type Form = string | ((value: unknown) => boolean) | readonly Form[] | { readonly [field: string]: Form }

function isAs(value: unknown, form: Form): boolean {
  if (typeof form === 'string') return value === form
  if (typeof form === 'function') return form(value)
  if (Array.isArray(form)) {
    return Array.isArray(value) && value.length === form.length && form.every((each, at) => isAs(value[at], each))
  }
  return isRecord(value) && Object.entries(form).every(([field, each]) => isAs(value[field], each))
}
