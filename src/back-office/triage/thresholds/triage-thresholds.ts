import { DAY_MINUTES, HOUR_MINUTES } from '../../../clock/units-of-time.js'
import type { WatchedStatus } from '../../../status/watched-status.js'
import type { WorkList } from '../list/work-list.js'

/**
 * The lists on which an order can become overdue.
 *
 * @category Triage
 */
export type DueList = Exclude<WorkList, 'approval_taken_back' | 'stalled' | 'waiting_for_np' | 'done'>

/**
 * After how long waiting is too long, and how much is kept. makeshop names no limits, except about 5 to 10 minutes
 * until a correction reaches NP (LINK-06): these are the shop's to set.
 *
 * @category Triage
 */
export interface TriageThresholds {
  /**
   * How many minutes a status may last before the order is stalled. `screening_on_hold` counts while only NP has to
   * act.
   */
  readonly stalledAfterMinutes: Readonly<Record<WatchedStatus, number>>
  /** How many minutes an order on this list may be in its status before it becomes more urgent by one degree. */
  readonly dueWithinMinutes: Readonly<Record<DueList, number>>
  /** How many calendar days in Asia/Tokyo after its wiz invoice was printed an order becomes urgent to ship. */
  readonly invoiceDays: number
  /** How many calendar days in Asia/Tokyo an order may be 審査OK before NP's console is asked whether it still stands. */
  readonly approvalDays: number
  /** How many items each list keeps, the most urgent ones: a whole number. Every order counts all the same. */
  readonly itemsPerList: number
}

/**
 * Thresholds given in part; what is left out or `null` is taken from {@link DEFAULT_TRIAGE_THRESHOLDS}.
 *
 * @category Triage
 */
export interface SomeTriageThresholds {
  /** Minutes by status. */
  readonly stalledAfterMinutes?: Readonly<Partial<Record<WatchedStatus, number | null | undefined>>> | null | undefined
  /** Minutes by list. */
  readonly dueWithinMinutes?: Readonly<Partial<Record<DueList, number | null | undefined>>> | null | undefined
  /** Calendar days. */
  readonly invoiceDays?: number | null | undefined
  /** Calendar days. */
  readonly approvalDays?: number | null | undefined
  /** A whole number of items. */
  readonly itemsPerList?: number | null | undefined
}

/**
 * The thresholds if a shop sets none: our reading. An hour for what the link does within minutes, a day for NP's
 * screening, three for its detailed review. NP takes a report within 10 days of the wiz invoice's date: two are left.
 * For how long it holds an approved order isn't known.
 *
 * @category Triage
 */
export const DEFAULT_TRIAGE_THRESHOLDS: TriageThresholds = {
  stalledAfterMinutes: {
    screening_preparing: HOUR_MINUTES,
    screening_waiting: HOUR_MINUTES,
    screening_in_progress: DAY_MINUTES,
    screening_on_hold: 3 * DAY_MINUTES,
    shipment_report_preparing: HOUR_MINUTES,
    shipment_report_in_progress: HOUR_MINUTES,
  },
  dueWithinMinutes: {
    sync_suspect: DAY_MINUTES,
    shipped_not_reported: DAY_MINUTES,
    correct_now: DAY_MINUTES,
    follow_ups_open: DAY_MINUTES,
    approved_not_shipped: 7 * DAY_MINUTES,
  },
  invoiceDays: 8,
  approvalDays: 30,
  itemsPerList: 1_000,
}
