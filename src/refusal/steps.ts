import type { LINK_STEPS } from './link-steps.js'
import type { NextStep, StepName } from './next-step.js'

/** The next steps within the lifecycle, each with the event that records it and the rule it comes from. */
export const STEPS = {
  wait_for_link: { step: 'wait_for_link', event: null, rule: 'LINK-06' },
  open_correction: { step: 'open_correction', event: 'correction.opened', rule: 'CORR-02' },
  edit_order: { step: 'edit_order', event: 'order.edited', rule: 'CORR-03' },
  revert_delivery: { step: 'revert_delivery', event: 'delivery.reverted', rule: 'SHIP-05' },
  complete_delivery: { step: 'complete_delivery', event: 'delivery.completed', rule: 'SHIP-09' },
  print_invoice: { step: 'print_invoice', event: 'invoice.printed', rule: 'SHIP-08' },
  correct_slip_number: { step: 'correct_slip_number', event: 'delivery.completed', rule: 'READ-19' },
  change_payment_method: { step: 'change_payment_method', event: 'paymentMethod.changed', rule: 'PAY-01' },
  choose_unlinked_method: { step: 'choose_unlinked_method', event: 'paymentMethod.changed', rule: 'PAY-02' },
  doubt_sync: { step: 'doubt_sync', event: 'sync.doubted', rule: 'READ-21' },
  confirm_sync: { step: 'confirm_sync', event: 'sync.confirmed', rule: 'READ-21' },
  settle_follow_ups: { step: 'settle_follow_ups', event: 'followUp.done', rule: 'READ-07' },
  check_payment_information: { step: 'check_payment_information', event: null, rule: 'CORR-06' },
  check_np_console: { step: 'check_np_console', event: null, rule: 'READ-21' },
  cancel_order: { step: 'cancel_order', event: 'order.cancelled', rule: 'CANC-01' },
  nothing_to_do: { step: 'nothing_to_do', event: null, rule: 'FLOW-06' },
  fix_input: { step: 'fix_input', event: null, rule: 'READ-24' },
} as const satisfies { readonly [S in Exclude<StepName, keyof typeof LINK_STEPS>]: NextStep & { readonly step: S } }
