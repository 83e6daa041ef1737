import type { Order } from '../../order/order.js'
import type { EditField } from '../../vocabulary/edit-field.js'
import type { Goods } from '../kept/goods-of.js'
import { isOfShipment } from '../order-state/is-of-shipment.js'
import { ACTS, type Act, editing } from '../plan/act.js'
import { isEmailAlone } from '../plan/is-email-alone.js'

/**
 * The way by which contents are corrected (CORR-02, SHIP-05): back to 未配送, 要確認, the edit, until 審査OK; then, where
 * the goods have left, 配送完了 again: goods that are here leave by the gate. What a rehearsal finds needless falls out.
 * `fields` that are empty aren't known.
 */
export function correctionPath(order: Order, fields: readonly EditField[], goods: Goods): readonly Act[] {
  if (isEmailAlone(fields)) return [editing(fields), ACTS.lookIntoNpConsole]
  return [
    ACTS.revertDelivery,
    ACTS.openCorrection,
    editing(fields),
    ACTS.waitForApproval,
    ...printing(order, goods),
    ...(isToBeReportedAgain(order, goods) ? [ACTS.completeDelivery] : []),
  ]
}

/** The way by which an approved shipment that NP wasn't told of is reported after all; the approval stays. */
export function reportPath(order: Order, goods: Goods): readonly Act[] {
  return [ACTS.revertDelivery, ...printing(order, goods), ACTS.completeDelivery]
}

/**
 * The way of an order that NP alone moves on (STAT-04): NP is waited for, after 未配送 where the goods have left, so
 * that nobody takes them for reported (READ-16); once NP approves them, they are 配送完了 again.
 */
export function reviewPath(order: Order, goods: Goods): readonly Act[] {
  const again = goods === 'gone' ? [...printing(order, goods), ACTS.completeDelivery] : []
  return [ACTS.revertDelivery, ACTS.waitForNp, ...again]
}

/**
 * An invoice is printed where one was, or where the goods leave at the end. Of goods that left before 未配送 one may be
 * gone with them (READ-09).
 */
function printing(order: Order, goods: Goods): readonly Act[] {
  const { service, invoicePrintedAt, deliveryStatus } = order
  if (service !== 'np_atobarai_wiz') return []
  if (goods === 'gone' && deliveryStatus === 'not_shipped') return [ACTS.recordPrintedInvoice]
  return invoicePrintedAt !== null || goods === 'gone' || isOfShipment(order) ? [ACTS.printInvoice] : []
}

/** What is wrong with a shipment tells that goods left, unless it is known that they are here (READ-09). */
function isToBeReportedAgain(order: Order, goods: Goods): boolean {
  return goods === 'gone' || (goods === 'not_known' && isOfShipment(order))
}
