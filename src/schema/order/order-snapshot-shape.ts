import * as z from 'zod'
import { codesSchema } from '../value/codes-schema.js'
import { deliveryStatusSchema } from '../value/delivery-status-schema.js'
import { instantSchema } from '../value/instant-schema.js'
import { npTransactionIdSchema } from '../value/np-transaction-id-schema.js'
import { paymentStatusSchema } from '../value/payment-status-schema.js'
import { receiptStatusSchema } from '../value/receipt-status-schema.js'
import { orderDraftShape } from './order-draft-shape.js'
import { shipmentSchema } from './shipment-schema.js'

/** The fields of an `OrderSnapshot`. */
export const orderSnapshotShape = {
  ...orderDraftShape,
  paymentStatus: paymentStatusSchema,
  deliveryStatus: deliveryStatusSchema,
  receiptStatus: receiptStatusSchema,
  shipment: shipmentSchema.nullish(),
  invoicePrintedAt: instantSchema.nullish(),
  npTransactionId: npTransactionIdSchema.nullish(),
  problemCodes: codesSchema.nullish(),
  everApproved: z.boolean().nullish(),
}
