import { excerpt } from '../text/excerpt.js'
import type { Locale } from '../vocabulary/locale.js'
import { citing, inARow, quoted, stopped } from '../wording/sentences.js'
import { inLocale, type Words } from '../wording/words.js'
import { CODE_TEXTS } from './code-texts.js'
import { FAULT_TEXTS, FIELD_TEXTS } from './field-texts.js'
import { npCodeFacts } from './np-code-facts.js'
import type { NpCodeFacts } from './np-code-types.js'
import { remedyText } from './remedy-text.js'

/**
 * Says in full sentences what one of NP's codes means: what it says, which field it concerns, and who has to act. An
 * unknown code is said to be unknown. Messages may change in any release: test codes, never messages. `10`, `20` and
 * `30` are read as results of a screening; states of a payment have words of their own in the answer.
 *
 * @param code - as NP gave it
 * @param locale - `ja`, the default, or `en`
 *
 * @example
 * ```ts
 * explainNpCode('E0100048') // '購入者の氏名が入力されていません（E0100048）。makeshopで内容を確認し、修正してください。'
 * explainNpCode('RE999', 'en') // 'The code "RE999" is not known. Ask NP what it means.'
 * ```
 *
 * @experimental Never compared with NP's systems.
 * @category NP's codes
 */
export function explainNpCode(code: string, locale: Locale = 'ja'): string {
  const facts = npCodeFacts(code)
  if (facts === null) return unknownCode(code, locale)
  return inARow([citing(saying(code, facts, locale), code, locale), inLocale(remedyText(code, facts), locale)], locale)
}

function saying(code: string, { npField, fault }: NpCodeFacts, locale: Locale): string {
  const texts: Readonly<Record<string, Words | undefined>> = CODE_TEXTS
  const text = texts[code]
  if (text !== undefined) return inLocale(text, locale)
  if (npField === null || fault === null) return ''
  return [FIELD_TEXTS[npField], FAULT_TEXTS[fault]]
    .map((part) => inLocale(part, locale))
    .join(locale === 'en' ? ' ' : '')
}

function unknownCode(code: string, locale: Locale): string {
  const shown = typeof code === 'string' ? quoted(excerpt(code), locale) : ''
  return locale === 'en'
    ? inARow([stopped(inARow(['The code', shown, 'is not known'], locale), locale), 'Ask NP what it means.'], locale)
    : `コード${shown}の意味は分かっていません。NPの窓口に問い合わせてください。`
}
