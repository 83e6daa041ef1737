import type { ParseFailure } from '../parsing/parse-failure.js'
import type { Locale } from '../vocabulary/locale.js'
import { PARSE_FAILURE_TEXTS } from './parse-failure-texts.js'
import { inARow, quoted, stopped } from './sentences.js'
import { wordsFor } from './words.js'

/**
 * Words why a text couldn't be read: the text as it came, why, and what may have been meant.
 *
 * @example
 * ```ts
 * explainParseFailure({ code: 'ambiguous', text: '日本郵便', candidates: ['ゆうパック', 'ゆうパケット'] }, 'ja')
 * // '「日本郵便」は受け付けられません。該当する値が複数あります。候補: 「ゆうパック」「ゆうパケット」。'
 * ```
 */
export function explainParseFailure(failure: ParseFailure, locale: Locale): string {
  const { candidates, code, text } = failure
  const why = wordsFor(PARSE_FAILURE_TEXTS, code, locale)
  const sentences = [
    text === '' ? '' : notAccepted(quoted(text, locale), locale),
    why === '' ? '' : stopped(why, locale),
    candidates.length === 0 ? '' : meant(candidates, locale),
  ]
  return inARow(sentences, locale)
}

function notAccepted(text: string, locale: Locale): string {
  return locale === 'en' ? `${text} cannot be accepted.` : `${text}は受け付けられません。`
}

function meant(candidates: readonly string[], locale: Locale): string {
  const labels = candidates.map((candidate) => quoted(candidate, locale))
  return locale === 'en' ? `Perhaps: ${labels.join(', ')}.` : `候補: ${labels.join('')}。`
}
