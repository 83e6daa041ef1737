import type { Order } from '../../order/order.js'
import type { KnownOrUnreadable } from '../kept/known-order.js'
import type { TriageReport } from './list/triage-report.js'

/**
 * A triage to which you hand orders one by one, as an export, a store or a stream brings them.
 *
 * @category Triage
 */
export interface RunningTriage {
  /** Puts one order on its list. Never throws: what is no order is counted as unread (READ-24). */
  readonly add: (order: Order) => void
  /** The same for a kept order, as in `triageKept`. */
  readonly addKept: (kept: KnownOrUnreadable) => void
  /** The lists so far; more orders can be added afterwards. */
  readonly report: () => TriageReport
}
