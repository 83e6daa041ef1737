import { isBoolean } from '../shape/is-boolean.js'
import { isListOf } from '../shape/is-list-of.js'
import { isOneOf } from '../shape/is-one-of.js'
import { isRecord } from '../shape/is-record.js'
import { isText } from '../shape/is-text.js'
import { isWholeNumber } from '../shape/is-whole-number.js'
import { safely } from '../shape/safely.js'
import { DELIVERY_STATUSES } from '../vocabulary/delivery-status.js'
import { FOLLOW_UP_KINDS, type FollowUpKind } from '../vocabulary/follow-up.js'
import { NP_SERVICES } from '../vocabulary/np-service.js'
import { PAYMENT_STATUSES } from '../vocabulary/payment-status.js'
import { RECEIPT_STATUSES } from '../vocabulary/receipt-status.js'
import { SYNC_TRUSTS } from '../vocabulary/sync-trust.js'
import { CLOSING_REASONS } from './closing.js'
import { readPaymentMethod } from './event/read-payment-method.js'
import { isInstant } from './form/is-instant.js'
import { isNpTransactionId } from './form/is-np-transaction-id.js'
import { isOrderNumber } from './form/is-order-number.js'
import { isShipment } from './form/is-shipment.js'
import { NP_TRANSACTION_STATES } from './np-transaction.js'
import { isOwnOrder } from './own-order.js'
import { PROBLEM_STAGES } from './problem.js'

/**
 * The path of the first value by which something isn't an `Order` (READ-24), or `null` when it is one. It
 * judges the shape, not whether the values make sense together.
 */
export const orderFault = /* @__PURE__ */ safely(findOrderFault, 'order')

/** The same, but it throws where the value can't even be looked at. */
export function findOrderFault(value: unknown): string | null {
  if (!isRecord(value)) return 'order'
  if (isOwnOrder(value)) return null
  if (!isOrderNumber(value['orderNumber'])) return 'order.orderNumber'
  if (!isOneOf(NP_SERVICES, value['service'])) return 'order.service'
  if (!isOneOf(PAYMENT_STATUSES, value['paymentStatus'])) return 'order.paymentStatus'
  if (!isInstant(value['statusSince'])) return 'order.statusSince'
  if (!isOneOf(DELIVERY_STATUSES, value['deliveryStatus'])) return 'order.deliveryStatus'
  if (!isOneOf(RECEIPT_STATUSES, value['receiptStatus'])) return 'order.receiptStatus'
  if (value['shipment'] !== null && !isShipment(value['shipment'])) return 'order.shipment'
  if (value['invoicePrintedAt'] !== null && !isInstant(value['invoicePrintedAt'])) return 'order.invoicePrintedAt'
  if (!isNpTransaction(value['npTransaction'])) return 'order.npTransaction'
  if (value['everApproved'] !== null && !isBoolean(value['everApproved'])) return 'order.everApproved'
  if (!isProblem(value['problem'])) return 'order.problem'
  if (!isOneOf(SYNC_TRUSTS, value['syncTrust'])) return 'order.syncTrust'
  if (!isFollowUpList(value['openFollowUps'])) return 'order.openFollowUps'
  const method = readPaymentMethod(value['paymentMethod'])
  if (typeof method === 'string') return `order.paymentMethod${method}`
  if (!isWholeNumber(value['paymentFee'], 0)) return 'order.paymentFee'
  if (!isClosing(value['closed'])) return 'order.closed'
  return isVersion(value['version']) ? null : 'order.version'
}

function isNpTransaction(value: unknown): boolean {
  if (!isRecord(value) || !isOneOf(NP_TRANSACTION_STATES, value['state'])) return false
  return value['id'] === null || isNpTransactionId(value['id'])
}

function isProblem(value: unknown): boolean {
  return (
    value === null || (isRecord(value) && isOneOf(PROBLEM_STAGES, value['stage']) && isListOf(value['codes'], isText))
  )
}

function isFollowUpKind(value: unknown): value is FollowUpKind {
  return isOneOf(FOLLOW_UP_KINDS, value)
}

function isFollowUpList(value: unknown): boolean {
  return isListOf(value, isFollowUpKind) && (value.length < 2 || new Set(value).size === value.length)
}

function isClosing(value: unknown): boolean {
  return value === null || (isRecord(value) && isOneOf(CLOSING_REASONS, value['reason']) && isInstant(value['at']))
}

/** The greatest safe number is left out, so that a change can still add one. */
function isVersion(value: unknown): boolean {
  return isWholeNumber(value, 1) && isWholeNumber(value + 1, 1)
}
