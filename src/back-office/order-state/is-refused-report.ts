import type { Order } from '../../order/order.js'
import { mayNameCarrier } from './may-name-carrier.js'

/**
 * Whether NP refused a report, as far as that is on record: with a code, or a shipment that it was told of. Neither is
 * where 要確認 was seen beside goods that left, and nothing else (CORR-06); the name of a carrier is no refusal (READ-06).
 */
export function isRefusedReport(order: Order): boolean {
  const { problem, shipment } = order
  if (problem?.stage !== 'shipment' || mayNameCarrier(order)) return false
  return problem.codes.length > 0 || shipment !== null
}
