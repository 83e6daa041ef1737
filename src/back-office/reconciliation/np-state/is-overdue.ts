import type { Order } from '../../../order/order.js'
import { isStalled } from '../../triage/thresholds/is-stalled.js'
import { DEFAULT_TRIAGE_THRESHOLDS } from '../../triage/thresholds/triage-thresholds.js'
import type { NpState } from './np-state.js'

/** Whether the work lists, at their default thresholds, would have waited for too long by when NP was seen. */
export function isOverdue(order: Order, { at }: NpState): boolean {
  return isStalled(order, Date.parse(at) - Date.parse(order.statusSince), DEFAULT_TRIAGE_THRESHOLDS)
}
