import * as z from 'zod'
import type { OrderSnapshot } from '../order/order-snapshot.js'
import { codesSchema } from './codes-schema.js'
import { deliveryStatusSchema } from './delivery-status-schema.js'
import { exactly } from './exactly.js'
import { instantSchema } from './instant-schema.js'
import { npTransactionIdSchema } from './np-transaction-id-schema.js'
import { orderDraftShape } from './order-draft-shape.js'
import { paymentStatusSchema } from './payment-status-schema.js'
import { receiptStatusSchema } from './receipt-status-schema.js'
import type { Schema } from './schema.js'
import { shipmentSchema } from './shipment-schema.js'

/**
 * An order met in mid-life (READ-26): unknown fields are dropped, and `null` stands for absent where a field may
 * be left out.
 *
 * @category Schemas
 */
export const orderSnapshotSchema: Schema<OrderSnapshot> = exactly<OrderSnapshot>()(
  z
    .object({
      ...orderDraftShape,
      paymentStatus: paymentStatusSchema,
      deliveryStatus: deliveryStatusSchema,
      receiptStatus: receiptStatusSchema,
      shipment: shipmentSchema.nullish().meta({ description: 'What was, or is to be, reported to NP' }),
      invoicePrintedAt: instantSchema.nullish().meta({ description: 'When the wiz invoice was printed' }),
      npTransactionId: npTransactionIdSchema.nullish(),
      problemCodes: codesSchema.nullish(),
      everApproved: z.boolean().nullish().meta({ description: 'Whether it ever reached 審査OK' }),
    })
    .meta({ description: 'An order of NP後払い met in mid-life, as an export, the API or a screen shows it' }),
)
