import { isNpTransactionId } from '../../order/form/is-np-transaction-id.js'
import { isOrderNumber } from '../../order/form/is-order-number.js'
import type { Asked } from '../answer/asked.js'

/** Whom a request is about, read once; `null`: it isn't of the documented shape. */
export function askedOf(request: unknown): Asked | null {
  // What is no object has none of these fields either.
  const { orderNumber, npTransactionId }: Readonly<Record<string, unknown>> = Object(request)
  if (!isOrderNumber(orderNumber)) return null
  return npTransactionId === null || isNpTransactionId(npTransactionId) ? { orderNumber, npTransactionId } : null
}
