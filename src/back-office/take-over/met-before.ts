import { LINK_STEPS } from '../../refusal/link-steps.js'
import { STEPS } from '../../refusal/steps.js'
import type { RuleId } from '../../rules/rule-id.js'
import { isOneOf } from '../../shape/is-one-of.js'
import type { Answer } from '../answer/answer.js'
import { findingOf } from '../answer/finding-of.js'
import type { WhyNotKept } from '../kept/why-not-kept.js'
import { anyOf } from '../next/any-of.js'
import { inTurn } from '../next/in-turn.js'
import { ROW_ENDINGS } from '../observation/row/row-ending.js'
import type { TakenRowCode } from './take-over-code.js'

const FINDINGS = {
  other_payment_method: ['changed_to_np', 'LINK-05'],
  multiple_destinations: ['multiple_destinations_before', 'LINK-03'],
  order_cancelled: ['order_cancelled_before', 'CANC-01'],
  goods_returned: ['goods_returned_before', 'READ-25'],
} as const satisfies Record<WhyNotKept, readonly [TakenRowCode, RuleId]>

/**
 * What is said of an order that looks as if it were linked, and was met before as one that isn't kept: it goes on by
 * hand. Of one that had ended nobody knows whether NP goes on with it (CANC-01, READ-25).
 */
export function metBefore(why: WhyNotKept): Answer<TakenRowCode> {
  const [code, rule] = FINDINGS[why]
  const byHand = { ...LINK_STEPS.handle_by_hand, rule }
  const next = isOneOf(ROW_ENDINGS, why) ? inTurn(STEPS.check_np_console, byHand) : anyOf(byHand)
  return { findings: [findingOf(code, rule)], ...next }
}
