import type { Order } from '../../order/order.js'

/**
 * Everything in an order that decides where its next moves lead. Two orders in one position can take the same courses,
 * so that a search needs to look at only one of them.
 */
export function positionOf(order: Order): string {
  const { paymentStatus, deliveryStatus, service, invoicePrintedAt, npTransaction, everApproved } = order
  const { syncTrust, closed, openFollowUps } = order
  const isPrinted = Boolean(invoicePrintedAt)
  const isToBeChecked = openFollowUps.includes('check_np_console')
  const atNp = `${npTransaction.state} ${everApproved}`
  return `${paymentStatus} ${deliveryStatus} ${service} ${isPrinted} ${atNp} ${syncTrust} ${closed?.reason} ${isToBeChecked}`
}
