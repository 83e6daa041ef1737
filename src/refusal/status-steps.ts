import type { PaymentStatus } from '../vocabulary/payment-status.js'
import type { NextStep } from './next-step.js'
import { STEPS } from './steps.js'

/**
 * What moves an order on, by its status: advice that fits whatever was refused. Where a status isn't here, the link
 * moves it on, and there is only to wait (LINK-06). Who is refused a change in 出荷報告完了, which is final, has it made at
 * NP once nothing else is open: only of an order that is left as it is, nothing is left to do (FLOW-06).
 */
export const STATUS_STEPS: { readonly [S in PaymentStatus]?: readonly NextStep[] } = {
  screening_on_hold: [STEPS.open_correction, STEPS.revert_delivery, STEPS.check_payment_information],
  screening_rejected: [STEPS.change_payment_method, STEPS.cancel_order],
  screening_approved: [STEPS.print_invoice, STEPS.complete_delivery, STEPS.revert_delivery],
  shipment_report_completed: [STEPS.settle_follow_ups],
  needs_attention: [STEPS.revert_delivery, STEPS.edit_order, STEPS.check_payment_information],
}
