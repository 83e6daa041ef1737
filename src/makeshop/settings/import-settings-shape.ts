import * as z from 'zod'
import { carrierSchema } from '../../schema/value/carrier-schema.js'
import { paymentMethodSchema } from '../../schema/value/payment-method-schema.js'
import { receiptStatusSchema } from '../../schema/value/receipt-status-schema.js'
import { DELIVERY_STATUSES } from '../../vocabulary/delivery-status.js'
import { NP_SERVICES } from '../../vocabulary/np-service.js'
import { PAYMENT_STATUSES } from '../../vocabulary/payment-status.js'
import { EXPORT_COLUMNS } from './export-column.js'
import type { RowDefaults } from './import-settings.js'
import { plainAlone } from './plain-alone.js'
import { rowDefaultsShape } from './row-defaults-shape.js'
import { TELLING_COLUMNS } from './telling-column.js'

const heading = z.string().min(1)

/** The fields of `ImportSettings`. */
export const importSettingsShape = {
  paymentStatuses: z.record(z.string(), z.enum([...PAYMENT_STATUSES, 'provisional_order'])).nullish(),
  paymentMethods: z.record(z.string(), z.enum([...NP_SERVICES, 'other'])).nullish(),
  ownPaymentMethods: z.array(paymentMethodSchema).nullish(),
  deliveryStatuses: z
    .record(z.string(), z.enum([...DELIVERY_STATUSES, 'cancelled', 'returned', 'provisional_order', 'says_nothing']))
    .nullish(),
  receiptStatuses: z.record(z.string(), receiptStatusSchema).nullish(),
  carriers: z.record(z.string(), carrierSchema).nullish(),
  otherwise: z.pipe(plainAlone<RowDefaults>(), z.strictObject(rowDefaultsShape)).nullish(),
  columns: z.partialRecord(z.enum(EXPORT_COLUMNS), z.union([heading, z.array(heading)]).nullish()).nullish(),
  mayBeEmpty: z.array(z.enum(TELLING_COLUMNS)).nullish(),
  encoding: z.enum(['detect', 'utf-8', 'shift_jis']).nullish(),
}
