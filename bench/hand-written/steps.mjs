/** The next steps that the measured refusals name. */
export const STEPS = /** @type {const} */ ({
  wait_for_link: { step: 'wait_for_link', event: null, rule: 'LINK-06' },
  open_correction: { step: 'open_correction', event: 'correction.opened', rule: 'CORR-02' },
  revert_delivery: { step: 'revert_delivery', event: 'delivery.reverted', rule: 'SHIP-05' },
  print_invoice: { step: 'print_invoice', event: 'invoice.printed', rule: 'SHIP-08' },
  correct_slip_number: { step: 'correct_slip_number', event: 'delivery.completed', rule: 'READ-19' },
  confirm_sync: { step: 'confirm_sync', event: 'sync.confirmed', rule: 'READ-21' },
  check_payment_information: { step: 'check_payment_information', event: null, rule: 'CORR-06' },
  settle_follow_ups: { step: 'settle_follow_ups', event: 'followUp.done', rule: 'READ-07' },
  nothing_to_do: { step: 'nothing_to_do', event: null, rule: 'READ-07' },
  fix_input: { step: 'fix_input', event: null, rule: 'READ-24' },
})
