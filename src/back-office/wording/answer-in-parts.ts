import { isRecord } from '../../shape/is-record.js'
import type { Locale } from '../../vocabulary/locale.js'
import { asAlternatives, inARow } from '../../wording/sentences.js'
import type { Answer } from '../answer.js'
import type { AnswerParts } from './answer-parts.js'
import { findingWords } from './finding-words.js'
import { nextWords } from './next-words.js'

/** An answer in words: what was found, and what to do next, which what was found and what is open tell more of. */
export function answerInParts(answer: Answer, locale: Locale): AnswerParts {
  const [first] = 'steps' in answer && Array.isArray(answer.steps) ? answer.steps : []
  // An entry of a work list says itself what is open; of an observation its order does.
  const told: object = 'order' in answer && isRecord(answer.order) ? answer.order : answer
  const followUps = 'openFollowUps' in told && Array.isArray(told.openFollowUps) ? told.openFollowUps : []
  const says = (searched: string) => answer.findings.some(({ code }) => code === searched)
  const isShownBack = says('goods_free_again')
  const beside = { first, followUps, isGone: says('goods_left_before'), isShownBack }
  const next = answer.next.map((step) => nextWords(step, locale, beside))
  // What was done in makeshop is recorded in turn, and what follows a look comes after it; else they are alternatives.
  const isInTurn = isShownBack || answer.next[0]?.step === 'check_np_console'
  return {
    findings: inARow(
      answer.findings.map((finding) => findingWords(finding, locale)),
      locale,
    ),
    next: isInTurn ? inARow(next, locale) : asAlternatives(next),
  }
}
