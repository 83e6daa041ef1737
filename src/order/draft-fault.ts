import { isOneOf } from '../vocabulary/is-one-of.js'
import { NP_SERVICES } from '../vocabulary/np-service.js'
import { ORDER_SOURCES } from '../vocabulary/order-source.js'
import { isFee } from './is-fee.js'
import { isInstant } from './is-instant.js'
import { isOrderNumber } from './is-order-number.js'
import { isRecord } from './is-record.js'
import { safely } from './safely.js'

/** The path of the first value by which something isn't an `OrderDraft` (READ-24), or `null` when it is one. */
export const draftFault = safely(find, 'draft')

function find(value: unknown): string | null {
  if (!isRecord(value)) return 'draft'
  if (!isOrderNumber(value['orderNumber'])) return 'draft.orderNumber'
  if (!isOneOf(NP_SERVICES, value['service'])) return 'draft.service'
  if (!isOneOf(ORDER_SOURCES, value['source'])) return 'draft.source'
  if (typeof value['multipleDestinations'] !== 'boolean') return 'draft.multipleDestinations'
  if (typeof value['preorder'] !== 'boolean') return 'draft.preorder'
  if (!isFee(value['paymentFee'])) return 'draft.paymentFee'
  return isInstant(value['at']) ? null : 'draft.at'
}
