import * as z from 'zod'
import { NP_SERVICES } from '../../vocabulary/np-service.js'
import { ORDER_SOURCES } from '../../vocabulary/order-source.js'
import { RECEIPT_STATUSES } from '../../vocabulary/receipt-status.js'

/** The fields of `RowDefaults`. */
export const rowDefaultsShape = {
  service: z.enum(NP_SERVICES).optional(),
  paymentFee: z.int().min(0).optional(),
  receiptStatus: z.enum(RECEIPT_STATUSES).optional(),
  source: z.enum(ORDER_SOURCES).optional(),
  preorder: z.boolean().optional(),
}
