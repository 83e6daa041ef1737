import { oneOf } from '../shape/one-of.js'
import { FOLLOW_UP_KINDS } from './follow-up.js'

/** Whether a value is a kind of follow-up. */
export const isFollowUpKind = /* @__PURE__ */ oneOf(FOLLOW_UP_KINDS)
