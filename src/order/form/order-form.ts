import type { Form } from '../../shape/form.js'
import { isBoolean } from '../../shape/is-boolean.js'
import { isListOf } from '../../shape/is-list-of.js'
import { isText } from '../../shape/is-text.js'
import { isWholeNumber } from '../../shape/is-whole-number.js'
import { ofForm } from '../../shape/of-form.js'
import { oneOf } from '../../shape/one-of.js'
import { orNull } from '../../shape/or-null.js'
import { DELIVERY_STATUSES } from '../../vocabulary/delivery-status.js'
import { isFollowUpKind } from '../../vocabulary/is-follow-up-kind.js'
import { isPaymentStatus } from '../../vocabulary/is-payment-status.js'
import { NP_SERVICES } from '../../vocabulary/np-service.js'
import { RECEIPT_STATUSES } from '../../vocabulary/receipt-status.js'
import { SYNC_TRUSTS } from '../../vocabulary/sync-trust.js'
import { CLOSING_REASONS } from '../closing.js'
import { NP_TRANSACTION_STATES } from '../np-transaction.js'
import type { Order } from '../order.js'
import { PROBLEM_STAGES } from '../problem.js'
import { isInstant } from './is-instant.js'
import { isNpTransactionId } from './is-np-transaction-id.js'
import { isOrderNumber } from './is-order-number.js'
import { isShipment } from './is-shipment.js'
import { PAYMENT_METHOD_FORM } from './payment-method-form.js'

/** What each field of an order has to be, in the documented order, and not whether they make sense together. */
export const ORDER_FORM = {
  orderNumber: isOrderNumber,
  service: oneOf(NP_SERVICES),
  paymentStatus: isPaymentStatus,
  statusSince: isInstant,
  deliveryStatus: oneOf(DELIVERY_STATUSES),
  receiptStatus: oneOf(RECEIPT_STATUSES),
  shipment: orNull(isShipment),
  invoicePrintedAt: orNull(isInstant),
  npTransaction: ofForm({ state: oneOf(NP_TRANSACTION_STATES), id: orNull(isNpTransactionId) }),
  everApproved: orNull(isBoolean),
  problem: orNull(ofForm({ stage: oneOf(PROBLEM_STAGES), codes: (codes) => isListOf(codes, isText) })),
  syncTrust: oneOf(SYNC_TRUSTS),
  openFollowUps: (kinds) => isListOf(kinds, isFollowUpKind) && new Set(kinds).size === kinds.length,
  paymentMethod: PAYMENT_METHOD_FORM,
  paymentFee: (fee) => isWholeNumber(fee, 0),
  closed: orNull(ofForm({ reason: oneOf(CLOSING_REASONS), at: isInstant })),
  // The greatest safe number is left out, so that a change can still add one.
  version: (version) => isWholeNumber(version, 1) && isWholeNumber(version + 1, 1),
} as const satisfies { readonly [F in keyof Order]: Form }
