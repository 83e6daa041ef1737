import type { StepName } from '../../refusal/next-step.js'
import type { AnswerStepName } from '../answer/answer-step.js'
import { FIND_GOODS } from './find-goods.js'
import type { Step } from './step.js'

/**
 * The steps that only the back office knows, each with the event that records it and the rule it comes from;
 * `record_follow_ups`, `settle_by_goods` and `settle_refund` have to name follow-ups.
 */
export const OWN_STEPS = {
  edit_email: { step: 'edit_email', event: 'order.edited', rule: 'READ-13' },
  edit_buyer: { step: 'edit_buyer', event: 'order.edited', rule: 'CORR-03' },
  edit_shipment: { step: 'edit_shipment', event: 'order.edited', rule: 'SHIP-05' },
  complete_delivery_again: { step: 'complete_delivery_again', event: 'delivery.completed', rule: 'SHIP-09' },
  record_printed_invoice: { step: 'record_printed_invoice', event: 'invoice.printed', rule: 'SHIP-08' },
  complete_claimed_delivery: { step: 'complete_claimed_delivery', event: 'delivery.completed', rule: 'SHIP-01' },
  stop_parcel: { step: 'stop_parcel', event: null, rule: 'SHIP-01' },
  complete_and_report_by_hand: { step: 'complete_and_report_by_hand', event: 'delivery.completed', rule: 'SHIP-06' },
  record_reverted_delivery: { step: 'record_reverted_delivery', event: 'delivery.reverted', rule: 'SHIP-05' },
  record_cancel: { step: 'record_cancel', event: 'order.cancelled', rule: 'PAY-02' },
  find_goods: FIND_GOODS,
  report_goods_with_buyer: { step: 'report_goods_with_buyer', event: null, rule: 'READ-05' },
  report_at_np: { step: 'report_at_np', event: null, rule: 'SYNC-02' },
  record_doubt: { step: 'record_doubt', event: 'sync.doubted', rule: 'READ-21' },
  change_method_if_kept: { step: 'change_method_if_kept', event: 'paymentMethod.changed', rule: 'PAY-01' },
  check_receipt_status: { step: 'check_receipt_status', event: null, rule: 'PAY-06' },
  cancel_in_makeshop: { step: 'cancel_in_makeshop', event: 'order.cancelled', rule: 'CANC-01' },
} as const satisfies {
  readonly [N in Exclude<
    AnswerStepName,
    StepName | 'record_follow_ups' | 'settle_by_goods' | 'settle_refund'
  >]: Step & {
    readonly step: N
  }
}
