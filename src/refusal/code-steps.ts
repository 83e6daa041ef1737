import type { NextStep } from './next-step.js'
import { NOTHING_AFTER_CLOSING } from './nothing-after-closing.js'
import type { RefusalCode } from './refusal-code.js'
import { STEPS } from './steps.js'

/** What helps against a violation in particular, the most helpful first. Where nothing does, the status decides. */
export const CODE_STEPS: { readonly [C in RefusalCode]?: readonly NextStep[] } = {
  malformed: [STEPS.fix_input],
  order_closed: [STEPS.settle_follow_ups, NOTHING_AFTER_CLOSING],
  sync_suspect: [STEPS.confirm_sync],
  not_asked: [STEPS.wait_for_link, STEPS.check_np_console],
  correction_not_opened: [STEPS.open_correction, STEPS.revert_delivery],
  correction_after_shipping: [STEPS.revert_delivery],
  already_shipped: [STEPS.revert_delivery],
  invoice_not_printed: [STEPS.print_invoice],
  slip_malformed: [STEPS.correct_slip_number],
  invoice_not_wiz: [STEPS.complete_delivery],
  invoice_after_shipping: [STEPS.revert_delivery],
  payment_change_status: [STEPS.open_correction],
  payment_method_linked: [STEPS.choose_unlinked_method],
  confirm_without_doubt: [STEPS.doubt_sync],
}
