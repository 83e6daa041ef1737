import type { LinkRefusal } from '../refusal/link-refusal.js'
import type { Refusal } from '../refusal/refusal.js'
import type { Locale } from '../vocabulary/locale.js'
import { explainNextStep } from './explain-next-step.js'
import { explainViolation } from './explain-violation.js'
import { afterArrow, asAlternatives, inARow } from './sentences.js'

/**
 * The common part of a refusal and a refused link: the violations in their order, then what to do instead. What a
 * shop's set-up lacks is all needed (LINK-01).
 */
export function explainWhyAndNext(
  refusal: Pick<Refusal, 'event' | 'violations' | 'next'> | LinkRefusal,
  locale: Locale,
): string {
  const why = refusal.violations.map((violation) => explainViolation(violation, locale))
  const next = refusal.next.map((step) => explainNextStep(step, locale))
  const joined = 'event' in refusal ? asAlternatives : inARow
  return `${inARow(why, locale)}${afterArrow(joined(next, locale), locale)}`
}
