import type { Order } from '../../../order/order.js'
import { STEPS } from '../../../refusal/steps.js'
import { findingOf } from '../../answer/finding-of.js'
import { LOOK_BEFORE_SHIPPING } from '../../next/look-before-shipping.js'
import type { Overdue } from './overdue.js'
import { settledCase, type TriageCase } from './triage-case.js'

const TO_PRINT = settledCase('approved_not_shipped', 'invoice_not_printed', 'SHIP-08', 'normal', STEPS.print_invoice)
const AGEING = settledCase('approved_not_shipped', 'invoice_ageing', 'SHIP-08', 'high', STEPS.complete_delivery)
const TOO_OLD = settledCase('approved_not_shipped', 'invoice_too_old', 'SHIP-08', 'high', STEPS.print_invoice)
const TO_SHIP = settledCase('approved_not_shipped', 'to_be_shipped', 'SHIP-01', 'normal', STEPS.complete_delivery)

/** NP may have ended it by itself, which makeshop doesn't show (LINK-08). */
const LONG_APPROVED: TriageCase = {
  list: 'approved_not_shipped',
  finding: findingOf('approval_ageing', 'LINK-08'),
  urgency: 'normal',
  nextOf: () => LOOK_BEFORE_SHIPPING,
}

/** The invoice can't wait, and NP is asked all the same. */
const BOTH_AGEING: TriageCase = { ...AGEING, nextOf: LONG_APPROVED.nextOf }

/** 審査OK and still here. */
export function ifToBeShipped(order: Order, overdue: Overdue): TriageCase | null {
  const { isApprovalOld, isInvoiceOld, isInvoiceTooOld } = overdue
  if (order.closed !== null || order.paymentStatus !== 'screening_approved') return null
  if (order.deliveryStatus === 'shipped') return null
  const ready = isApprovalOld ? LONG_APPROVED : TO_SHIP
  if (order.service !== 'np_atobarai_wiz') return ready
  if (order.invoicePrintedAt === null) return TO_PRINT
  if (isInvoiceTooOld(order.invoicePrintedAt)) return TOO_OLD
  if (!isInvoiceOld(order.invoicePrintedAt)) return ready
  return isApprovalOld ? BOTH_AGEING : AGEING
}
