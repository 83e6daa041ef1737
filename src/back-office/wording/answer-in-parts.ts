import type { LinkRefusal } from '../../refusal/link-refusal.js'
import type { Refusal } from '../../refusal/refusal.js'
import { NONE } from '../../shape/none.js'
import type { Locale } from '../../vocabulary/locale.js'
import { explainLinkRefusal } from '../../wording/explain-link-refusal.js'
import { explainNextStep } from '../../wording/explain-next-step.js'
import { explainRefusal } from '../../wording/explain-refusal.js'
import { asAlternatives, inARow } from '../../wording/sentences.js'
import type { Answer } from '../answer/answer.js'
import type { ShipmentRefusal } from '../shipment/shipment-refusal.js'
import type { AnswerParts } from './answer-parts.js'
import { findingWords } from './finding-words.js'
import { goodsOfClosedWords } from './goods-of-closed-words.js'
import { stepWords } from './step-words.js'

/** An answer or a refusal in words: what was found, or stands against it, and what to do next. */
export function answerInParts(answer: Answer | Refusal | ShipmentRefusal | LinkRefusal, locale: Locale): AnswerParts {
  if ('violations' in answer) return refusalInParts(answer, locale)
  const next = answer.next.map((step) => stepWords(step, locale))
  return {
    findings: inARow(
      answer.findings.map((finding) => findingWords(finding, locale)),
      locale,
    ),
    next: answer.inTurn ? inARow(next, locale) : asAlternatives(next),
  }
}

/** The steps of a refusal are always alternatives. */
function refusalInParts(refusal: Refusal | ShipmentRefusal | LinkRefusal, locale: Locale): AnswerParts {
  const why = { ...refusal, next: NONE }
  const findings = 'event' in why ? explainRefusal(why, locale) : explainLinkRefusal(why, locale)
  const beside = 'findings' in refusal ? refusal.findings.map((finding) => findingWords(finding, locale)) : NONE
  return {
    findings: inARow([findings, ...beside, goodsOfClosedWords(refusal, locale)], locale),
    next: asAlternatives(refusal.next.map((step) => explainNextStep(step, locale))),
  }
}
