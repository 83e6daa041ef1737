import type { LinkRefusal } from '../../refusal/link-refusal.js'
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
import { FIND_GOODS } from '../next/find-goods.js'
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
  const refused = 'event' in why ? explainRefusal(why, locale) : explainLinkRefusal(why, locale)
  const beside = 'findings' in refusal ? findingsWords(refusal, locale) : NONE
  const ofGoods = goodsOfClosedWords(refusal, locale)
  return {
    findings: inARow([refused, ...beside, ofGoods], locale),
    next: ofGoods === '' ? refusedNextWords(refusal, locale) : nextOfGoodsWords(refusal, locale),
  }
}

/** What a shop's set-up lacks is all needed (LINK-01); the steps of any other refusal but a plan's are alternatives. */
function refusedNextWords(refusal: AnyRefusal, locale: Locale): string {
  if ('inTurn' in refusal) return nextWords(refusal, locale)
  const steps = refusal.next.map((step) => explainNextStep(step, locale))
  return 'event' in refusal ? asAlternatives(steps) : inARow(steps, locale)
}

/** Of goods that have left something is left to do, though nothing is of their order (CANC-01). */
function nextOfGoodsWords(refusal: AnyRefusal, locale: Locale): string {
  const isOver = refusal.next.every(({ step }) => step === 'nothing_to_do')
  return isOver ? stepWords(FIND_GOODS, locale) : refusedNextWords(refusal, locale)
}

function findingsWords({ findings }: { readonly findings: readonly Finding[] }, locale: Locale): readonly string[] {
  return findings.map((finding) => findingWords(finding, locale))
}

function nextWords({ next, inTurn }: Next, locale: Locale): string {
  const steps = next.map((step) => stepWords(step, locale))
  return inTurn ? inARow(steps, locale) : asAlternatives(steps)
}
