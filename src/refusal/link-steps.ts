import type { NextStep, StepName } from './next-step.js'

/** The next steps for what isn't linked, or that nobody but a person reports. Apart, since no decision names one. */
export const LINK_STEPS = {
  set_link_automatic: { step: 'set_link_automatic', event: null, rule: 'LINK-01' },
  register_sp_code: { step: 'register_sp_code', event: null, rule: 'LINK-01' },
  use_connect_pro: { step: 'use_connect_pro', event: null, rule: 'LINK-02' },
  handle_by_hand: { step: 'handle_by_hand', event: null, rule: 'LINK-05' },
} as const satisfies { readonly [S in StepName]?: NextStep & { readonly step: S } }
