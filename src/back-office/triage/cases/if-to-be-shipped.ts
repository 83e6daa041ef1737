import type { Order } from '../../../order/order.js'
import { STEPS } from '../../../refusal/steps.js'
import type { Overdue } from './overdue.js'
import { settledCase, type TriageCase } from './triage-case.js'

const TO_PRINT = settledCase('approved_not_shipped', 'invoice_to_print', 'SHIP-08', 'normal', STEPS.print_invoice)
const AGEING = settledCase('approved_not_shipped', 'invoice_ageing', 'SHIP-08', 'high', STEPS.complete_delivery)
const TOO_OLD = settledCase('approved_not_shipped', 'invoice_too_old', 'SHIP-08', 'high', STEPS.print_invoice)
const TO_SHIP = settledCase('approved_not_shipped', 'to_be_shipped', 'SHIP-01', 'normal', STEPS.complete_delivery)

/** 審査OK and still here. */
export function ifToBeShipped(order: Order, { isInvoiceOld, isInvoiceTooOld }: Overdue): TriageCase | null {
  if (order.closed !== null || order.paymentStatus !== 'screening_approved') return null
  if (order.deliveryStatus === 'shipped') return null
  if (order.service !== 'np_atobarai_wiz') return TO_SHIP
  if (order.invoicePrintedAt === null) return TO_PRINT
  if (isInvoiceTooOld(order.invoicePrintedAt)) return TOO_OLD
  return isInvoiceOld(order.invoicePrintedAt) ? AGEING : TO_SHIP
}
