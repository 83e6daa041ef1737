import { isNpTransactionId } from '../../order/is-np-transaction-id.js'
import { isOrderNumber } from '../../order/is-order-number.js'
import { isRecord } from '../../order/is-record.js'
import type { Asked } from '../answer/asked.js'

/** Whom a request is about, read once; `null`: it isn't of the documented shape. */
export function askedOf(request: unknown): Asked | null {
  if (!isRecord(request)) return null
  const { orderNumber, npTransactionId } = request
  if (!isOrderNumber(orderNumber)) return null
  return npTransactionId === null || isNpTransactionId(npTransactionId) ? { orderNumber, npTransactionId } : null
}
