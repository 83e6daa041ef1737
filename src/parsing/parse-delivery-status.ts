import type { Result } from '../result.js'
import { DELIVERY_STATUSES, type DeliveryStatus } from '../vocabulary/delivery-status.js'
import { DELIVERY_STATUS_LABELS } from '../vocabulary/delivery-status-labels.js'
import { labelParser } from './label-parser.js'
import type { ParseFailure } from './parse-failure.js'

const parse = labelParser(DELIVERY_STATUSES, DELIVERY_STATUS_LABELS)

/**
 * Reads 配送ステータス as people type it and exports write it: the label or our own value. Width, case, spaces and
 * brackets don't matter; the rest has to match exactly.
 *
 * @param text - 配送ステータス as typed or exported
 * @returns the status, or a failure: `missing`, `unknown` (with `candidates`, if any is near) or `not_text`
 *
 * @example
 * ```ts
 * parseDeliveryStatus(' 配送完了 ').val // 'shipped'
 * ```
 *
 * @category Parsing
 */
export function parseDeliveryStatus(text: unknown): Result<DeliveryStatus, ParseFailure> {
  return parse(text)
}
