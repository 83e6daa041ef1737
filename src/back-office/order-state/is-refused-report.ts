import type { Order } from '../../order/order.js'
import { mayNameCarrier } from './may-name-carrier.js'

/**
 * Whether NP refused a report, as far as that is on record: with a code. Without one 要確認 may have been set by hand
 * after the report (SYNC-01), as nothing says more (CORR-06); the name of a carrier is no refusal (READ-06).
 */
export function isRefusedReport(order: Order): boolean {
  const { problem } = order
  return problem?.stage === 'shipment' && problem.codes.length > 0 && !mayNameCarrier(order)
}
