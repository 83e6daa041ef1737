import type { Order } from '../../order/order.js'

/** Whether a shipment by an unsupported carrier is still to be reported, or asked about, by a person (READ-06). */
export function awaitsReportByHand({ openFollowUps }: Pick<Order, 'openFollowUps'>): boolean {
  return openFollowUps.includes('report_in_np_console') || openFollowUps.includes('ask_np_shipping_option')
}
