import { NONE } from '../../shape/none.js'
import type { FollowUpKind } from '../../vocabulary/follow-up.js'
import type { Locale } from '../../vocabulary/locale.js'
import { explainFollowUp } from '../../wording/explain-follow-up.js'
import { inARow } from '../../wording/sentences.js'
import { inLocale, wordsFor } from '../../wording/words.js'
import type { PlanStepName } from '../plan/plan-step.js'
import { followUpLabel } from './follow-up-label.js'
import { PAID_TEXT, REFUNDED_TEXT, SETTLED_TEXT, STEP_TEXTS, UNTOLD_TEXT } from './step-texts.js'

/** A step of a plan or an answer; the next step of a refusal names no follow-ups. */
interface Step {
  readonly step: PlanStepName
  readonly followUps?: readonly FollowUpKind[]
}

/** What a step asks a person to do: its name says it, and, of follow-ups, which they are. */
export function stepWords(step: Step, locale: Locale): string {
  return inARow([actWords(step, locale), recordingWords(step, locale)], locale)
}

/** What is to be done, without that it is recorded then. */
export function actWords({ step, followUps = NONE }: Step, locale: Locale): string {
  if (followUps.length === 0) return wordsFor(STEP_TEXTS, step, locale)
  if (step === 'settle_refund') return inLocale(STEP_TEXTS[step], locale)
  if (settles(step))
    return inARow(
      followUps.map((kind) => followUpWords(kind, step, locale)),
      locale,
    )
  if (step === 'revert_delivery') return inLocale(UNTOLD_TEXT, locale)
  return step === 'record_follow_ups' ? namedWords(followUps, locale) : wordsFor(STEP_TEXTS, step, locale)
}

/** That what was left to do is recorded, once it is done; empty of any other step. */
export function recordingWords({ step, followUps = NONE }: Step, locale: Locale): string {
  if (!settles(step) || followUps.length === 0) return ''
  return inLocale(step === 'settle_refund' ? REFUNDED_TEXT : SETTLED_TEXT, locale)
}

function settles(step: PlanStepName): boolean {
  return step === 'settle_follow_ups' || step === 'settle_by_goods' || step === 'settle_refund'
}

/** What NP holds is cancelled unless the buyer keeps the goods, where those were looked for. */
function followUpWords(kind: FollowUpKind, step: PlanStepName, locale: Locale): string {
  if (kind !== 'cancel_in_np_console') return explainFollowUp(kind, locale)
  const cancel = step === 'settle_by_goods' ? inLocale(STEP_TEXTS[step], locale) : explainFollowUp(kind, locale)
  return inARow([cancel, inLocale(PAID_TEXT, locale)], locale)
}

function namedWords(followUps: readonly FollowUpKind[], locale: Locale): string {
  const labels = followUps.map((kind) => followUpLabel(kind, locale))
  if (locale === 'en') return `Record as done: ${labels.join(', ')}.`
  return `残作業${labels.map((label) => `「${label}」`).join('')}の完了を記録してください。`
}
