import type { NextStep } from '../../refusal/next-step.js'
import type { Locale } from '../../vocabulary/locale.js'
import { explainNextStep } from '../../wording/explain-next-step.js'
import { inLocale } from '../../wording/words.js'
import { EMAIL_NEXT_TEXT, SHIPPING_STEP_TEXT } from './plan-step-texts.js'

/** Words a next step. Of an edit its rule tells whether it is one of the contents (READ-13, SHIP-05). */
export function nextWords(next: NextStep, locale: Locale): string {
  if (next.step === 'edit_order' && next.rule === 'READ-13') return inLocale(EMAIL_NEXT_TEXT, locale)
  if (next.step === 'edit_order' && next.rule === 'SHIP-05') return inLocale(SHIPPING_STEP_TEXT, locale)
  return explainNextStep(next, locale)
}
