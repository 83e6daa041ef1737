import type { Order } from '../../order/order.js'
import type { EditField } from '../../vocabulary/edit-field.js'
import { isOfShipment } from '../order-state/is-of-shipment.js'
import { ACTS, type Act, editing } from '../plan/act.js'
import { isEmailAlone } from '../plan/is-email-alone.js'

/**
 * The way by which contents are corrected (CORR-02, SHIP-05): back to 未配送, 要確認, the edit, until 審査OK; then, where
 * the goods have left, 配送完了 again. What a rehearsal finds needless falls out. `fields` that are empty aren't known.
 */
export function correctionPath(order: Order, fields: readonly EditField[]): readonly Act[] {
  if (isEmailAlone(fields)) return [editing(fields), ACTS.lookIntoNpConsole]
  return [
    ACTS.revertDelivery,
    ACTS.openCorrection,
    editing(fields),
    ACTS.waitForApproval,
    ...printing(order),
    ...(isToBeReportedAgain(order) ? [ACTS.completeDelivery] : []),
  ]
}

/** The way by which an approved shipment that NP wasn't told of is reported after all; the approval stays. */
export function reportPath(order: Order): readonly Act[] {
  return [ACTS.revertDelivery, ...printing(order), ACTS.completeDelivery]
}

/**
 * The way of an order that NP alone moves on (STAT-04): NP is waited for, after 未配送 where the goods have left, so
 * that nobody takes them for reported (READ-16); once NP approves them, they are 配送完了 again.
 */
export function reviewPath(order: Order): readonly Act[] {
  const again = order.deliveryStatus === 'shipped' ? [...printing(order), ACTS.completeDelivery] : []
  return [ACTS.revertDelivery, ACTS.waitForNp, ...again]
}

/** An invoice is printed where one was, or where the goods leave at the end. */
function printing(order: Order): readonly Act[] {
  if (order.service !== 'np_atobarai_wiz') return []
  return order.invoicePrintedAt !== null || isToBeReportedAgain(order) ? [ACTS.printInvoice] : []
}

function isToBeReportedAgain(order: Order): boolean {
  return order.deliveryStatus === 'shipped' || isOfShipment(order)
}
