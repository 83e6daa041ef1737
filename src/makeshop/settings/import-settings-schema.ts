import * as z from 'zod'
import { exactly } from '../../schema/exactly.js'
import type { Schema } from '../../schema/schema.js'
import { paymentMethodSchema } from '../../schema/value/payment-method-schema.js'
import { DELIVERY_STATUSES } from '../../vocabulary/delivery-status.js'
import { NP_SERVICES } from '../../vocabulary/np-service.js'
import { ORDER_SOURCES } from '../../vocabulary/order-source.js'
import { PAYMENT_STATUSES } from '../../vocabulary/payment-status.js'
import { RECEIPT_STATUSES } from '../../vocabulary/receipt-status.js'
import { EXPORT_COLUMNS } from './export-column.js'
import type { ImportSettings } from './import-settings.js'

const heading = z.string().min(1)
const service = z.enum(NP_SERVICES)

/**
 * A shop's settings for its imports, such as those in a file. An unknown setting is an issue: a misspelt one would
 * silently have no effect on any row. It checks the form alone: a name with two meanings is an issue of
 * `parseImportSettings`.
 *
 * @category makeshop
 */
export const importSettingsSchema: Schema<ImportSettings> = exactly<ImportSettings>()(
  z.strictObject({
    paymentStatuses: z.record(z.string(), z.enum([...PAYMENT_STATUSES, 'provisional_order'])).optional(),
    paymentMethods: z.record(z.string(), z.enum([...NP_SERVICES, 'other'])).optional(),
    ownPaymentMethods: z.array(paymentMethodSchema).optional(),
    deliveryStatuses: z
      .record(z.string(), z.enum([...DELIVERY_STATUSES, 'cancelled', 'returned', 'provisional_order', 'says_nothing']))
      .optional(),
    otherwise: z
      .strictObject({
        service: service.optional(),
        paymentFee: z.int().min(0).optional(),
        receiptStatus: z.enum(RECEIPT_STATUSES).optional(),
        source: z.enum(ORDER_SOURCES).optional(),
        preorder: z.boolean().optional(),
      })
      .optional(),
    columns: z.partialRecord(z.enum(EXPORT_COLUMNS), z.union([heading, z.array(heading)]).optional()).optional(),
    encoding: z.enum(['detect', 'utf-8', 'shift_jis']).optional(),
  }),
)
