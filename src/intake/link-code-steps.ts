import { LINK_STEPS } from '../refusal/link-steps.js'
import type { NextStep } from '../refusal/next-step.js'
import { STEPS } from '../refusal/steps.js'
import type { ViolationCode } from '../refusal/violation.js'

/** What helps against each reason for which an order isn't linked, or can't be read. */
export const LINK_CODE_STEPS: { readonly [C in ViolationCode]?: NextStep } = {
  malformed: STEPS.fix_input,
  link_not_automatic: LINK_STEPS.set_link_automatic,
  sp_code_missing: LINK_STEPS.register_sp_code,
  connect_lite: LINK_STEPS.use_connect_pro,
  multiple_destinations: LINK_STEPS.handle_by_hand,
  preorder: LINK_STEPS.handle_by_hand,
  source_external: LINK_STEPS.handle_by_hand,
  source_payment_change: LINK_STEPS.handle_by_hand,
}
