import type { NextStep } from '../../refusal/next-step.js'
import type { Locale } from '../../vocabulary/locale.js'
import { explainNextStep } from '../../wording/explain-next-step.js'
import { inLocale } from '../../wording/words.js'
import type { PlanStep } from '../plan/plan-step.js'
import { EMAIL_NEXT_TEXT, MAIL_SERVICE_NEXT_TEXT, SHIPPING_STEP_TEXT } from './plan-step-texts.js'
import { planStepWords } from './plan-step-words.js'

/**
 * Words a next step: of a plan as its first step is, where it is that one. Else its rule tells whether an edit is one of the contents
 * (READ-13, SHIP-05), and whether 配送完了 is reported by hand (SHIP-06).
 */
export function nextWords(next: NextStep, locale: Locale, first?: PlanStep): string {
  if (next.step === 'edit_order' && next.rule === 'READ-13') return inLocale(EMAIL_NEXT_TEXT, locale)
  if (next.step === 'complete_delivery' && next.rule === 'SHIP-06') return inLocale(MAIL_SERVICE_NEXT_TEXT, locale)
  if (next.step === first?.step) return planStepWords(first, locale)
  if (next.step === 'edit_order' && next.rule === 'SHIP-05') return inLocale(SHIPPING_STEP_TEXT, locale)
  return explainNextStep(next, locale)
}
