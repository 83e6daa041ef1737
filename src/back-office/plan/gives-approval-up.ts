import type { Order } from '../../order/order.js'
import type { PlanStep } from './plan-step.js'

/**
 * Whether the steps of a plan lead an order out of 審査OK, through 要確認: wherever they end, its approval is gone
 * (READ-02).
 */
export function givesApprovalUp({ paymentStatus }: Order, steps: readonly PlanStep[]): boolean {
  return paymentStatus === 'screening_approved' && steps.some(({ step }) => step === 'open_correction')
}
