import type { PaymentStatus } from '../vocabulary/payment-status.js'
import type { NextStep } from './next-step.js'
import { STEPS } from './steps.js'

/** What moves an order on, by its status: advice that fits whatever was refused. */
export const STATUS_STEPS = {
  screening_preparing: [STEPS.wait_for_link],
  screening_waiting: [STEPS.wait_for_link],
  screening_in_progress: [STEPS.wait_for_link],
  screening_on_hold: [STEPS.open_correction, STEPS.revert_delivery, STEPS.check_order_information],
  screening_rejected: [STEPS.change_payment_method, STEPS.cancel_order],
  screening_approved: [STEPS.print_invoice, STEPS.complete_delivery, STEPS.revert_delivery],
  shipment_report_preparing: [STEPS.wait_for_link],
  shipment_report_in_progress: [STEPS.wait_for_link],
  shipment_report_completed: [STEPS.settle_follow_ups, STEPS.nothing_to_do],
  needs_attention: [STEPS.revert_delivery, STEPS.edit_order, STEPS.check_order_information],
} as const satisfies Record<PaymentStatus, readonly NextStep[]>
