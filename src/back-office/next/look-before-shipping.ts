import { STEPS } from '../../refusal/steps.js'
import { inTurn } from './in-turn.js'
import type { Next } from './next.js'

/** What is next in an old 審査OK: whether NP still holds it is looked for before the parcel leaves (LINK-08). */
export const LOOK_BEFORE_SHIPPING: Next = /* @__PURE__ */ inTurn(STEPS.check_np_console, STEPS.complete_delivery)
