import * as z from 'zod'
import { RECEIPT_STATUSES, type ReceiptStatus } from '../../vocabulary/receipt-status.js'
import { exactly } from '../exactly.js'
import type { Schema } from '../schema.js'

/**
 * 入金ステータス, by our own value.
 *
 * @category Schemas
 */
export const receiptStatusSchema: Schema<ReceiptStatus> = exactly<ReceiptStatus>()(z.enum(RECEIPT_STATUSES))
