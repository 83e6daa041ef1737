import type { LinkRefusalCode } from '../refusal/link-refusal-code.js'
import { LINK_STEPS } from '../refusal/link-steps.js'
import type { NextStep } from '../refusal/next-step.js'
import { STEPS } from '../refusal/steps.js'

/**
 * What helps where a value is malformed, or the shop's set-up keeps an order from being linked. Any other reason lies
 * in the order: it is handled by hand.
 */
export const LINK_CODE_STEPS: { readonly [C in LinkRefusalCode]?: NextStep } = {
  malformed: STEPS.fix_input,
  link_not_automatic: LINK_STEPS.set_link_automatic,
  sp_code_missing: LINK_STEPS.register_sp_code,
  connect_lite: LINK_STEPS.use_connect_pro,
}
