import type { Order } from '../../order/order.js'
import { NOTHING_AFTER_CLOSING } from '../../refusal/nothing-after-closing.js'
import { STEPS } from '../../refusal/steps.js'
import { isFinal } from '../../status/is-final.js'
import type { Overdue } from './overdue.js'
import { settledCase, type TriageCase } from './triage-case.js'

const FOLLOW_UPS_OPEN = settledCase('follow_ups_open', 'follow_ups_left', 'READ-07', 'normal', STEPS.settle_follow_ups)
const TO_PRINT = settledCase('approved_not_shipped', 'invoice_to_print', 'SHIP-08', 'normal', STEPS.print_invoice)
const AGEING = settledCase('approved_not_shipped', 'invoice_ageing', 'SHIP-08', 'high', STEPS.complete_delivery)
const TO_SHIP = settledCase('approved_not_shipped', 'may_ship', 'SHIP-01', 'normal', STEPS.complete_delivery)
const OVER = settledCase('done', 'order_over', 'READ-07', 'none', NOTHING_AFTER_CLOSING)
const REPORTED = settledCase('done', 'report_done', 'FLOW-06', 'none', STEPS.nothing_to_do)

/** Closed or finished, but something is left to do. */
export function ifFollowUpsAreOpen(order: Order): TriageCase | null {
  const isOver = order.closed !== null || isFinal(order.paymentStatus)
  return isOver && order.openFollowUps.length > 0 ? FOLLOW_UPS_OPEN : null
}

/** 審査OK and still here. */
export function ifToBeShipped(order: Order, { isInvoiceOld }: Overdue): TriageCase | null {
  if (order.closed !== null || order.paymentStatus !== 'screening_approved') return null
  if (order.deliveryStatus === 'shipped') return null
  if (order.service !== 'np_atobarai_wiz') return TO_SHIP
  if (order.invoicePrintedAt === null) return TO_PRINT
  return isInvoiceOld(order.invoicePrintedAt) ? AGEING : TO_SHIP
}

/** The case of an order of which nothing else holds. */
export function doneCase(order: Order): TriageCase {
  return order.closed === null ? REPORTED : OVER
}
