import type { Result } from '../result.js'
import { RECEIPT_STATUSES, type ReceiptStatus } from '../vocabulary/receipt-status.js'
import { RECEIPT_STATUS_LABELS } from '../vocabulary/receipt-status-labels.js'
import { labelParser } from './label-parser.js'
import type { ParseFailure } from './parse-failure.js'

const parse = labelParser(RECEIPT_STATUSES, RECEIPT_STATUS_LABELS)

/**
 * Reads 入金ステータス as people type it and exports write it: the label or our own value. Width, case, spaces and
 * brackets don't matter; the rest has to match exactly.
 *
 * @param text - 入金ステータス as typed or exported
 * @returns the status, or a failure: `missing`, `unknown` (with `candidates`, if any is near) or `not_text`
 *
 * @example
 * ```ts
 * parseReceiptStatus('入金完了').val // 'received'
 * ```
 *
 * @category Parsing
 */
export function parseReceiptStatus(text: unknown): Result<ReceiptStatus, ParseFailure> {
  return parse(text)
}
