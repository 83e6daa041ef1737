import type { LinkRefusal } from '../refusal/link-refusal.js'
import type { Refusal } from '../refusal/refusal.js'
import type { Locale } from '../vocabulary/locale.js'
import { explainNextStep } from './explain-next-step.js'
import { explainViolation } from './explain-violation.js'
import { afterArrow, inARow } from './sentences.js'

/** The common part of a refusal and a refused link: the violations in their order, then what to do instead. */
export function explainWhyAndNext(refusal: Pick<Refusal | LinkRefusal, 'violations' | 'next'>, locale: Locale): string {
  const why = refusal.violations.map((violation) => explainViolation(violation, locale))
  const next = refusal.next.map((step) => explainNextStep(step, locale))
  return `${inARow(why, locale)}${afterArrow(next, locale)}`
}
