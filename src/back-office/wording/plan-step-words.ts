import type { EditField } from '../../vocabulary/edit-field.js'
import { EDIT_FIELD_LABELS } from '../../vocabulary/edit-field-labels.js'
import type { Locale } from '../../vocabulary/locale.js'
import { inARow, stopped } from '../../wording/sentences.js'
import { wordsFor } from '../../wording/words.js'
import { isEmailAlone } from '../plan/is-email-alone.js'
import type { PlanStep } from '../plan/plan-step.js'
import { actWords, recordingWords } from './step-words.js'

/** A step of a plan in full sentences: what to do, what is to be edited, and where. */
export function planStepWords(step: PlanStep, locale: Locale): string {
  const { fields, where } = step
  return inARow(
    [actWords(step, locale), touching(fields, locale), at(where, locale), recordingWords(step, locale)],
    locale,
  )
}

function touching(fields: readonly EditField[], locale: Locale): string {
  if (fields.length === 0 || isEmailAlone(fields)) return ''
  const labels = fields.map((field) => wordsFor(EDIT_FIELD_LABELS, field, locale))
  return locale === 'en'
    ? stopped(`To edit: ${labels.join(', ')}`, locale)
    : stopped(`修正箇所: ${labels.join('、')}`, locale)
}

function at(where: readonly string[], locale: Locale): string {
  if (where.length === 0) return ''
  const place = where.join(' > ')
  return locale === 'en' ? stopped(`Where: ${place}`, locale) : stopped(`操作画面: ${place}`, locale)
}
