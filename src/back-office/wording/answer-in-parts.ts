import type { Locale } from '../../vocabulary/locale.js'
import { asAlternatives, inARow } from '../../wording/sentences.js'
import type { Answer } from '../answer/answer.js'
import type { AnswerParts } from './answer-parts.js'
import { findingWords } from './finding-words.js'
import { stepWords } from './step-words.js'

/** An answer in words: what was found, and what to do next. */
export function answerInParts(answer: Answer, locale: Locale): AnswerParts {
  const next = answer.next.map((step) => stepWords(step, locale))
  return {
    findings: inARow(
      answer.findings.map((finding) => findingWords(finding, locale)),
      locale,
    ),
    next: answer.inTurn ? inARow(next, locale) : asAlternatives(next),
  }
}
