import type { Finding } from '../answer/finding.js'
import { findingOf } from '../answer/finding-of.js'
import type { GivenOrder } from '../kept/given-order.js'
import { goodsOf } from '../kept/goods-of.js'
import { awaitsReportByHand } from '../order-state/awaits-report-by-hand.js'
import { hasPrintedInvoice } from '../order-state/has-printed-invoice.js'
import { givesApprovalUp } from '../plan/gives-approval-up.js'
import type { PlanStepName } from '../plan/plan-step.js'
import type { Rehearsal } from '../plan/rehearse.js'
import type { CorrectionCostCode } from './correction-code.js'

/** What a correction costs, read off its rehearsal. */
export function costsOf(given: GivenOrder, { steps, decisions }: Rehearsal): readonly Finding<CorrectionCostCode>[] {
  const { order: before } = given
  const takes = (name: PlanStepName) => steps.some(({ step }) => step === name)
  const isScreenedAgain = decisions.some(({ order }) => order.paymentStatus === 'screening_preparing')
  const isGone = goodsOf(given) === 'gone'
  const goesStale = hasPrintedInvoice(before) && decisions.some(({ order }) => order.invoicePrintedAt === null)
  const warnsOfEmail = decisions.some(({ warnings }) => warnings.some(({ code }) => code === 'email_not_rescreened'))
  return [
    ...(givesApprovalUp(before, steps) ? [findingOf('approval_given_up', 'READ-02')] : []),
    ...(isGone && isScreenedAgain ? [findingOf('screened_after_shipping', 'READ-16')] : []),
    ...(goesStale ? [findingOf('invoice_goes_stale', 'READ-11')] : []),
    ...(isGone && goesStale ? [findingOf('invoice_in_parcel', 'READ-11')] : []),
    ...(dropsReport(decisions) ? [findingOf('report_by_hand_dropped', 'READ-09')] : []),
    ...(warnsOfEmail ? [findingOf('email_not_rescreened', 'READ-13')] : []),
    ...(isScreenedAgain && before.receiptStatus === 'received'
      ? [findingOf('received_is_no_evidence', 'READ-10')]
      : []),
    ...(takes('set_reported') ? [findingOf('override_may_lose_sync', 'SYNC-03')] : []),
  ]
}

/** Whether 未配送 settles what a person had to report or ask, as if that were done. */
function dropsReport(decisions: Rehearsal['decisions']): boolean {
  return decisions.some(
    ({ order, settled }) => order.deliveryStatus === 'not_shipped' && awaitsReportByHand({ openFollowUps: settled }),
  )
}
