import * as z from 'zod'
import { NP_SERVICES } from '../../vocabulary/np-service.js'
import { ORDER_SOURCES } from '../../vocabulary/order-source.js'
import { RECEIPT_STATUSES } from '../../vocabulary/receipt-status.js'

/** The fields of `RowDefaults`. */
export const rowDefaultsShape = {
  service: z.enum(NP_SERVICES).nullish(),
  paymentFee: z.int().min(0).nullish(),
  receiptStatus: z.enum(RECEIPT_STATUSES).nullish(),
  source: z.enum(ORDER_SOURCES).nullish(),
  preorder: z.boolean().nullish(),
}
