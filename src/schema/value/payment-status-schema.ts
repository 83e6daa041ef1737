import * as z from 'zod'
import { PAYMENT_STATUSES, type PaymentStatus } from '../../vocabulary/payment-status.js'
import { exactly } from '../exactly.js'
import type { Schema } from '../schema.js'

/**
 * 決済ステータス, by our own value.
 *
 * @category Schemas
 */
export const paymentStatusSchema: Schema<PaymentStatus> = exactly<PaymentStatus>()(z.enum(PAYMENT_STATUSES))
