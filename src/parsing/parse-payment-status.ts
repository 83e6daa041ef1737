import type { Result } from '../result.js'
import { PAYMENT_STATUSES, type PaymentStatus } from '../vocabulary/payment-status.js'
import { PAYMENT_STATUS_LABELS } from '../vocabulary/payment-status-labels.js'
import { labelParser } from './label-parser.js'
import type { ParseFailure } from './parse-failure.js'

const parse = labelParser(PAYMENT_STATUSES, PAYMENT_STATUS_LABELS)

/**
 * Reads 決済ステータス as people type it and exports write it: the label or our own value (STAT-01 to STAT-10). Width,
 * case, spaces and brackets don't matter; the rest has to match exactly.
 *
 * @param text - 決済ステータス as typed or exported
 * @returns the status, or a failure: `missing`, `unknown` (with `candidates`, if any is near) or `not_text`
 *
 * @example
 * ```ts
 * parsePaymentStatus('［審査ＯＫ］').val // 'screening_approved'
 * parsePaymentStatus('[出荷報告](準備中)').val // 'shipment_report_preparing'
 * ```
 *
 * @category Parsing
 */
export function parsePaymentStatus(text: unknown): Result<PaymentStatus, ParseFailure> {
  return parse(text)
}
