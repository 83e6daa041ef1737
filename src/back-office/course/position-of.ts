import type { Order } from '../../order/order.js'

/** All of an order that decides where steps can lead it. Two orders in one position have the same courses before them. */
export function positionOf(order: Order): string {
  const { paymentStatus, deliveryStatus, service, invoicePrintedAt, npTransaction, everApproved } = order
  const { syncTrust, closed, openFollowUps } = order
  const isPrinted = Boolean(invoicePrintedAt)
  const isToBeChecked = openFollowUps.includes('check_np_console')
  const atNp = `${npTransaction.state} ${everApproved}`
  return `${paymentStatus} ${deliveryStatus} ${service} ${isPrinted} ${atNp} ${syncTrust} ${closed?.reason} ${isToBeChecked}`
}
