import * as z from 'zod'
import { PAYMENT_STATUSES, type PaymentStatus } from '../vocabulary/payment-status.js'
import { PAYMENT_STATUS_LABELS } from '../vocabulary/payment-status-labels.js'
import { exactly } from './exactly.js'
import { inJapanese } from './in-japanese.js'
import type { Schema } from './schema.js'

/**
 * 決済ステータス, by our own value.
 *
 * @category Schemas
 */
export const paymentStatusSchema: Schema<PaymentStatus> = exactly<PaymentStatus>()(
  z.enum(PAYMENT_STATUSES).meta({ description: `決済ステータス: ${inJapanese(PAYMENT_STATUS_LABELS)}` }),
)
