import { attempt } from '../../shape/attempt.js'
import type { Locale } from '../../vocabulary/locale.js'
import { nothingToExplain } from '../../wording/nothing-to-explain.js'
import type { Answer } from '../answer/answer.js'
import { answerInParts } from './answer-in-parts.js'
import type { AnswerParts } from './answer-parts.js'

/**
 * What `explainAnswer` says, in two parts, for a table or a screen in which what was found and what to do next have a
 * place each. Messages may change in any release: test codes, never messages. It never throws: of what can't be
 * worded, a neutral sentence stands in `findings`.
 *
 * @param answer - an answer of the back office
 * @param locale - `ja`, the default, or `en`
 *
 * @example
 * ```ts
 * const { findings, next } = explainAnswerParts(item, 'en')
 * ```
 *
 * @category Back office
 */
export function explainAnswerParts(answer: Answer, locale: Locale = 'ja'): AnswerParts {
  return attempt(
    () => answerInParts(answer, locale),
    () => ({ findings: nothingToExplain(locale), next: '' }),
  )
}
