import { DELIVERY_STATUSES } from '../vocabulary/delivery-status.js'
import { isOneOf } from '../vocabulary/is-one-of.js'
import { PAYMENT_STATUSES } from '../vocabulary/payment-status.js'
import { RECEIPT_STATUSES } from '../vocabulary/receipt-status.js'
import { draftFault } from './draft-fault.js'
import { isInstant } from './is-instant.js'
import { isListOf } from './is-list-of.js'
import { isNpTransactionId } from './is-np-transaction-id.js'
import { isRecord } from './is-record.js'
import { isShipment } from './is-shipment.js'
import { isText } from './is-text.js'
import { safely } from './safely.js'

/** The path of the first value by which something isn't an `OrderSnapshot` (READ-24), or `null` when it is one. */
export const snapshotFault = safely(find, 'snapshot')

function find(value: unknown): string | null {
  const draft = draftFault(value)
  if (draft !== null || !isRecord(value)) return draft === null ? 'snapshot' : draft.replace('draft', 'snapshot')
  if (!isOneOf(PAYMENT_STATUSES, value['paymentStatus'])) return 'snapshot.paymentStatus'
  if (!isOneOf(DELIVERY_STATUSES, value['deliveryStatus'])) return 'snapshot.deliveryStatus'
  if (!isOneOf(RECEIPT_STATUSES, value['receiptStatus'])) return 'snapshot.receiptStatus'
  if (!isAbsentOr(isShipment, value['shipment'])) return 'snapshot.shipment'
  if (!isAbsentOr(isInstant, value['invoicePrintedAt'])) return 'snapshot.invoicePrintedAt'
  if (!isAbsentOr(isNpTransactionId, value['npTransactionId'])) return 'snapshot.npTransactionId'
  if (!isAbsentOr(isCodeList, value['problemCodes'])) return 'snapshot.problemCodes'
  return isAbsentOr(isBoolean, value['everApproved']) ? null : 'snapshot.everApproved'
}

/** `null` stands for absent in optional fields (READ-24). */
function isAbsentOr(isKind: (value: unknown) => boolean, value: unknown): boolean {
  return value === undefined || value === null || isKind(value)
}

function isCodeList(value: unknown): boolean {
  return isListOf(value, isText)
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean'
}
