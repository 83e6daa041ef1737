import type { NextStep } from '../../refusal/next-step.js'
import { NONE } from '../../shape/none.js'
import type { FollowUpKind } from '../../vocabulary/follow-up.js'
import type { Locale } from '../../vocabulary/locale.js'
import { explainFollowUp } from '../../wording/explain-follow-up.js'
import { explainNextStep } from '../../wording/explain-next-step.js'
import { inARow } from '../../wording/sentences.js'
import { inLocale } from '../../wording/words.js'
import type { PlanStep } from '../plan/plan-step.js'
import {
  EMAIL_NEXT_TEXT,
  MAIL_SERVICE_NEXT_TEXT,
  PAID_NEXT_TEXT,
  PLAN_STEP_TEXTS,
  REVERTED_NEXT_TEXT,
  SETTLED_NEXT_TEXT,
  SHIPPING_STEP_TEXT,
} from './plan-step-texts.js'
import { planStepWords } from './plan-step-words.js'

/** What an answer has beside its next steps, that tells more of them. */
interface Beside {
  /** The first step of a plan. */
  readonly first: PlanStep | undefined
  /** What is open. */
  readonly followUps: readonly FollowUpKind[]
  /** Whether the goods have left, so that nothing of it is for a parcel. */
  readonly isGone: boolean
  /** Whether makeshop shows 未配送 of goods that left, so that it is only to be recorded. */
  readonly isShownBack: boolean
}

/**
 * Words a next step: of a plan as its first step is, where it is that one, and what is left to do by what is open. Else
 * its rule tells whether an edit is one of the contents (READ-13, SHIP-05), and whether 配送完了 is reported by hand
 * (SHIP-06).
 */
export function nextWords(next: NextStep, locale: Locale, beside?: Beside): string {
  if (next.step === 'edit_order' && next.rule === 'READ-13') return inLocale(EMAIL_NEXT_TEXT, locale)
  if (next.step === 'complete_delivery' && next.rule === 'SHIP-06') return inLocale(MAIL_SERVICE_NEXT_TEXT, locale)
  const { first, followUps = NONE, isGone = false, isShownBack = false } = beside ?? {}
  if (next.step === 'complete_delivery' && isGone) return inLocale(PLAN_STEP_TEXTS.complete_delivery, locale)
  if (next.step === 'revert_delivery' && isShownBack) return inLocale(REVERTED_NEXT_TEXT, locale)
  if (next.step === first?.step) return planStepWords(first, locale)
  if (next.step === 'settle_follow_ups' && followUps.length > 0) return settlingWords(followUps, locale)
  if (next.step === 'edit_order' && next.rule === 'SHIP-05') return inLocale(SHIPPING_STEP_TEXT, locale)
  return explainNextStep(next, locale)
}

function settlingWords(followUps: readonly FollowUpKind[], locale: Locale): string {
  const paid = followUps.includes('cancel_in_np_console') ? [inLocale(PAID_NEXT_TEXT, locale)] : NONE
  const each = followUps.map((kind) => explainFollowUp(kind, locale))
  return inARow([...each, ...paid, inLocale(SETTLED_NEXT_TEXT, locale)], locale)
}
