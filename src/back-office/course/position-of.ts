import type { Order } from '../../order/order.js'

/** All of an order that decides where steps can lead it. Two orders in one position have the same courses before them. */
export function positionOf(order: Order): string {
  const { paymentStatus, deliveryStatus, service, invoicePrintedAt, syncTrust, closed, openFollowUps } = order
  const isPrinted = Boolean(invoicePrintedAt)
  const isToBeChecked = openFollowUps.includes('check_np_console')
  return `${paymentStatus} ${deliveryStatus} ${service} ${isPrinted} ${syncTrust} ${closed?.reason} ${isToBeChecked}`
}
