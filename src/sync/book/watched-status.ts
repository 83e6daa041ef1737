import { isOneOf } from '../../vocabulary/is-one-of.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'

/**
 * The 決済ステータス in which there is something for the driver: the five that the link leaves by itself, and 審査保留,
 * since NP sometimes decides after all (READ-15).
 *
 * @category Sync
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
 * @category Sync
 */
export type WatchedStatus = (typeof WATCHED_STATUSES)[number]

/** Whether the driver has something to do in a status. */
export function isWatched(status: PaymentStatus): status is WatchedStatus {
  return isOneOf(WATCHED_STATUSES, status)
}
