import type { LinkRefusal } from '../../refusal/link-refusal.js'
import type { NextStep } from '../../refusal/next-step.js'
import type { Refusal } from '../../refusal/refusal.js'
import { NONE } from '../../shape/none.js'
import type { Locale } from '../../vocabulary/locale.js'
import { explainLinkRefusal } from '../../wording/explain-link-refusal.js'
import { explainNextStep } from '../../wording/explain-next-step.js'
import { explainRefusal } from '../../wording/explain-refusal.js'
import { asAlternatives, inARow } from '../../wording/sentences.js'
import type { Answer } from '../answer/answer.js'
import type { Finding } from '../answer/finding.js'
import type { PlanRefusal } from '../kept/plan/plan-refusal.js'
import type { Next } from '../next/next.js'
import type { ShipmentRefusal } from '../shipment/shipment-refusal.js'
import type { AnswerParts } from './answer-parts.js'
import { findingWords } from './finding-words.js'
import { goodsOfClosedWords } from './goods-of-closed-words.js'
import { stepWords } from './step-words.js'

type AnyRefusal = Refusal | PlanRefusal | ShipmentRefusal | LinkRefusal

/** An answer or a refusal in words: what was found, or stands against it, and what to do next. */
export function answerInParts(answer: Answer | AnyRefusal, locale: Locale): AnswerParts {
  if ('violations' in answer) return refusalInParts(answer, locale)
  return { findings: inARow(findingsWords(answer, locale), locale), next: nextWords(answer, locale) }
}

function refusalInParts(refusal: AnyRefusal, locale: Locale): AnswerParts {
  const why = { ...refusal, next: NONE }
  const isOfLink = !('event' in why)
  const refused = isOfLink ? explainLinkRefusal(why, locale) : explainRefusal(why, locale)
  const beside = 'findings' in refusal ? findingsWords(refusal, locale) : NONE
  return {
    findings: inARow([refused, ...beside, goodsOfClosedWords(refusal, locale)], locale),
    next: 'inTurn' in refusal ? nextWords(refusal, locale) : nextOfPlain(refusal.next, isOfLink, locale),
  }
}

/** What a shop's set-up lacks is all needed (LINK-01); the steps of any other refusal are alternatives. */
function nextOfPlain(next: readonly NextStep[], isOfLink: boolean, locale: Locale): string {
  const steps = next.map((step) => explainNextStep(step, locale))
  return isOfLink ? inARow(steps, locale) : asAlternatives(steps)
}

function findingsWords({ findings }: { readonly findings: readonly Finding[] }, locale: Locale): readonly string[] {
  return findings.map((finding) => findingWords(finding, locale))
}

function nextWords({ next, inTurn }: Next, locale: Locale): string {
  const steps = next.map((step) => stepWords(step, locale))
  return inTurn ? inARow(steps, locale) : asAlternatives(steps)
}
