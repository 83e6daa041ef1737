import * as z from 'zod'
import { codesSchema } from './codes-schema.js'
import { deliveryStatusSchema } from './delivery-status-schema.js'
import { instantSchema } from './instant-schema.js'
import { npTransactionIdSchema } from './np-transaction-id-schema.js'
import { orderDraftShape } from './order-draft-shape.js'
import { paymentStatusSchema } from './payment-status-schema.js'
import { receiptStatusSchema } from './receipt-status-schema.js'
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
