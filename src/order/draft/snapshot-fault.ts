import { faultFinder } from '../../shape/fault-finder.js'
import { isBoolean } from '../../shape/is-boolean.js'
import { isListOf } from '../../shape/is-list-of.js'
import { isOneOf } from '../../shape/is-one-of.js'
import { isText } from '../../shape/is-text.js'
import { DELIVERY_STATUSES } from '../../vocabulary/delivery-status.js'
import { PAYMENT_STATUSES } from '../../vocabulary/payment-status.js'
import { RECEIPT_STATUSES } from '../../vocabulary/receipt-status.js'
import { isInstant } from '../form/is-instant.js'
import { isNpTransactionId } from '../form/is-np-transaction-id.js'
import { isShipment } from '../form/is-shipment.js'
import { DRAFT_FIELDS } from './draft-fields.js'
import type { OrderSnapshot } from './order-snapshot.js'

/** The path of the first value by which something isn't an `OrderSnapshot` (READ-24), or `null` when it is one. */
export const snapshotFault = /* @__PURE__ */ faultFinder('snapshot', {
  ...DRAFT_FIELDS,
  paymentStatus: (value) => isOneOf(PAYMENT_STATUSES, value),
  deliveryStatus: (value) => isOneOf(DELIVERY_STATUSES, value),
  receiptStatus: (value) => isOneOf(RECEIPT_STATUSES, value),
  shipment: (value) => value == null || isShipment(value),
  invoicePrintedAt: (value) => value == null || isInstant(value),
  npTransactionId: (value) => value == null || isNpTransactionId(value),
  problemCodes: (value) => value == null || isListOf(value, isText),
  everApproved: (value) => value == null || isBoolean(value),
} satisfies { readonly [F in keyof Required<OrderSnapshot>]: (value: unknown) => boolean })
