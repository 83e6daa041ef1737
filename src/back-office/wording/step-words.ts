import { NONE } from '../../shape/none.js'
import type { FollowUpKind } from '../../vocabulary/follow-up.js'
import type { Locale } from '../../vocabulary/locale.js'
import { explainFollowUp } from '../../wording/explain-follow-up.js'
import { inARow } from '../../wording/sentences.js'
import { inLocale, type Words, wordsFor } from '../../wording/words.js'
import type { PlanStepName } from '../plan/plan-step.js'
import { followUpLabel } from './follow-up-label.js'
import { PAID_TEXT, SETTLED_TEXT, STEP_TEXTS } from './step-texts.js'

/** A step of a plan or an answer; the next step of a refusal names no follow-ups. */
interface Step {
  readonly step: PlanStepName
  readonly followUps?: readonly FollowUpKind[]
}

/** What a step asks a person to do: its name says it, and, of follow-ups, which they are. */
export function stepWords({ step, followUps = NONE }: Step, locale: Locale): string {
  if (followUps.length > 0 && step === 'settle_follow_ups') return settlingWords(followUps, locale)
  if (followUps.length > 0 && step === 'record_follow_ups') return inLocale(recordingText(followUps), locale)
  return wordsFor(STEP_TEXTS, step, locale)
}

function settlingWords(followUps: readonly FollowUpKind[], locale: Locale): string {
  const paid = followUps.includes('cancel_in_np_console') ? [inLocale(PAID_TEXT, locale)] : NONE
  const each = followUps.map((kind) => explainFollowUp(kind, locale))
  return inARow([...each, ...paid, inLocale(SETTLED_TEXT, locale)], locale)
}

function recordingText(followUps: readonly FollowUpKind[]): Words {
  return {
    ja: `残作業${followUps.map((kind) => `「${followUpLabel(kind, 'ja')}」`).join('')}の完了を記録してください。`,
    en: `Record as done: ${followUps.map((kind) => followUpLabel(kind, 'en')).join(', ')}.`,
  }
}
