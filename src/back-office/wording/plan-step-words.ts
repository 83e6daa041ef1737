import type { Locale } from '../../vocabulary/locale.js'
import { explainFollowUp } from '../../wording/explain-follow-up.js'
import { inLocale, wordsFor } from '../../wording/words.js'
import { isEmailAlone } from '../plan/is-email-alone.js'
import type { PlanStep } from '../plan/plan-step.js'
import {
  BUYER_STEP_TEXT,
  EMAIL_STEP_TEXT,
  LOOKED_STEP_TEXT,
  PLAN_STEP_TEXTS,
  SHIPPING_STEP_TEXT,
} from './plan-step-texts.js'

/** What a step of a plan asks a person to do, without what is edited and where. */
export function planStepWords({ step, followUp, fields, where }: PlanStep, locale: Locale): string {
  if (followUp === 'check_np_console' && where.length === 0) return inLocale(LOOKED_STEP_TEXT, locale)
  if (followUp !== null) return explainFollowUp(followUp, locale)
  if (isEmailAlone(fields)) return inLocale(EMAIL_STEP_TEXT, locale)
  if (fields.includes('shipping')) return inLocale(SHIPPING_STEP_TEXT, locale)
  if (fields.includes('buyer')) return inLocale(BUYER_STEP_TEXT, locale)
  return wordsFor(PLAN_STEP_TEXTS, step, locale)
}
