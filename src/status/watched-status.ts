import { isOneOf } from '../shape/is-one-of.js'
import type { PaymentStatus } from '../vocabulary/payment-status.js'

/**
 * The 決済ステータス in which the link or NP has the next word, so that an order can stall: the five that the link leaves by
 * itself (LINK-06), and 審査保留, since NP sometimes decides after all (READ-15).
 *
 * @category Vocabulary
 */
export const WATCHED_STATUSES = [
  'screening_preparing',
  'screening_waiting',
  'screening_in_progress',
  'screening_on_hold',
  'shipment_report_preparing',
  'shipment_report_in_progress',
] as const satisfies readonly PaymentStatus[]

/**
 * One of {@link WATCHED_STATUSES}.
 *
 * @category Vocabulary
 */
export type WatchedStatus = Extract<(typeof WATCHED_STATUSES)[number], string>

/** Whether the link or NP has the next word in a status. */
export function isWatched(status: PaymentStatus): status is WatchedStatus {
  return isOneOf(WATCHED_STATUSES, status)
}
