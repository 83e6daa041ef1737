import * as z from 'zod'
import { closingSchema } from './closing-schema.js'
import { deliveryStatusSchema } from './delivery-status-schema.js'
import { followUpsSchema } from './follow-ups-schema.js'
import { instantSchema } from './instant-schema.js'
import { npServiceSchema } from './np-service-schema.js'
import { npTransactionSchema } from './np-transaction-schema.js'
import { orderNumberSchema } from './order-number-schema.js'
import { paymentMethodShape } from './payment-method-shape.js'
import { paymentStatusSchema } from './payment-status-schema.js'
import { problemSchema } from './problem-schema.js'
import { receiptStatusSchema } from './receipt-status-schema.js'
import { shipmentShape } from './shipment-shape.js'
import { syncTrustSchema } from './sync-trust-schema.js'
import { yenSchema } from './yen-schema.js'

/** The greatest safe number is left out, so that a change can still add one. */
const GREATEST_VERSION = Number.MAX_SAFE_INTEGER - 1

/** The fields of an `Order`. */
export const orderShape = {
  orderNumber: orderNumberSchema,
  service: npServiceSchema,
  paymentStatus: paymentStatusSchema,
  statusSince: instantSchema,
  deliveryStatus: deliveryStatusSchema,
  receiptStatus: receiptStatusSchema,
  shipment: z.strictObject(shipmentShape).nullable(),
  invoicePrintedAt: instantSchema.nullable(),
  npTransaction: npTransactionSchema,
  everApproved: z.boolean().nullable(),
  problem: problemSchema.nullable(),
  syncTrust: syncTrustSchema,
  openFollowUps: followUpsSchema,
  paymentMethod: z.strictObject(paymentMethodShape),
  paymentFee: yenSchema,
  closed: closingSchema.nullable(),
  version: z.int().min(1).max(GREATEST_VERSION),
}
