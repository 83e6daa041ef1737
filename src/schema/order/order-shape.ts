import * as z from 'zod'
import { deliveryStatusSchema } from '../value/delivery-status-schema.js'
import { followUpsSchema } from '../value/follow-ups-schema.js'
import { instantSchema } from '../value/instant-schema.js'
import { npServiceSchema } from '../value/np-service-schema.js'
import { orderNumberSchema } from '../value/order-number-schema.js'
import { paymentMethodShape } from '../value/payment-method-shape.js'
import { paymentStatusSchema } from '../value/payment-status-schema.js'
import { receiptStatusSchema } from '../value/receipt-status-schema.js'
import { syncTrustSchema } from '../value/sync-trust-schema.js'
import { yenSchema } from '../value/yen-schema.js'
import { closingSchema } from './closing-schema.js'
import { npTransactionSchema } from './np-transaction-schema.js'
import { problemSchema } from './problem-schema.js'
import { shipmentShape } from './shipment-shape.js'

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
