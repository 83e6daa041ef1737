import type { NextStep } from '../../refusal/next-step.js'
import type { Locale } from '../../vocabulary/locale.js'
import { explainNextStep } from '../../wording/explain-next-step.js'
import { inLocale } from '../../wording/words.js'
import { EMAIL_NEXT_TEXT } from './plan-step-texts.js'

/** Words a next step. Its rule tells an edit of the e-mail address alone from one that is screened anew (READ-13). */
export function nextWords(next: NextStep, locale: Locale): string {
  if (next.step === 'edit_order' && next.rule === 'READ-13') return inLocale(EMAIL_NEXT_TEXT, locale)
  return explainNextStep(next, locale)
}
