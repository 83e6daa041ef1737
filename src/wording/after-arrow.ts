import type { NextStep } from '../refusal/next-step.js'
import type { Locale } from '../vocabulary/locale.js'
import { explainNextStep } from './explain-next-step.js'

/** What to do, behind the sentences that say why; empty where nothing is. */
export function afterArrow(next: readonly NextStep[], locale: Locale): string {
  // The steps are alternatives: run together, they would read as one procedure.
  const steps = next
    .map((step) => explainNextStep(step, locale))
    .filter((step) => step !== '')
    .join(' / ')
  if (steps === '') return ''
  return locale === 'en' ? ` → Next: ${steps}` : ` → 次の操作: ${steps}`
}
