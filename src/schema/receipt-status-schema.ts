import * as z from 'zod'
import { RECEIPT_STATUSES, type ReceiptStatus } from '../vocabulary/receipt-status.js'
import { RECEIPT_STATUS_LABELS } from '../vocabulary/receipt-status-labels.js'
import { exactly } from './exactly.js'
import { inJapanese } from './in-japanese.js'
import type { Schema } from './schema.js'

/**
 * 入金ステータス, by our own value.
 *
 * @category Schemas
 */
export const receiptStatusSchema: Schema<ReceiptStatus> = exactly<ReceiptStatus>()(
  z.enum(RECEIPT_STATUSES).meta({ description: `入金ステータス: ${inJapanese(RECEIPT_STATUS_LABELS)}` }),
)
