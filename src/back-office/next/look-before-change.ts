import { STEPS } from '../../refusal/steps.js'
import { inTurn } from './in-turn.js'
import type { Next } from './next.js'

/** What is next in 審査NG where NP may hold an approval: that is looked for before the method is changed (PAY-05). */
export const LOOK_BEFORE_CHANGE: Next = /* @__PURE__ */ inTurn(STEPS.check_np_console, STEPS.change_payment_method)
