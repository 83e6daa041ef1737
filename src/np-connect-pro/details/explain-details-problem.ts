import { explainNpCode } from '../../np-code/explain-np-code.js'
import { FIELD_TEXTS } from '../../np-code/field-texts.js'
import { excerpt } from '../../text/excerpt.js'
import type { Locale } from '../../vocabulary/locale.js'
import { inWords } from '../../wording/in-words.js'
import { citing, inARow, quoted } from '../../wording/sentences.js'
import { wordsFor } from '../../wording/words.js'
import type { DetailsProblem } from './details-problem.js'
import type { DetailsWarning } from './details-warning.js'
import { limitText } from './limit-text.js'
import { SIGN_TEXTS } from './sign-texts.js'

/**
 * Says in full sentences what a problem or a warning about an order's details means: what is wrong with which field,
 * what is allowed, and who has to act. It repeats no value. Messages may change in any release: test codes, never
 * messages. It never throws.
 *
 * @param found - a problem of `checkOrderDetails`, or a warning of `warnOrderDetails`
 * @param locale - `ja`, the default, or `en`
 *
 * @example
 * ```ts
 * const [found] = checkOrderDetails(details)
 * if (found) explainDetailsProblem(found)
 * // '購入者の郵便番号の形式が正しくありません（E0100136）。makeshopで内容を確認し、修正してください。7桁で入力してください（現在は6桁）。'
 * ```
 *
 * @experimental Never compared with NP's systems.
 * @category NPコネクトプロ
 */
export function explainDetailsProblem(found: DetailsProblem | DetailsWarning, locale: Locale = 'ja'): string {
  return inWords(() => worded(found, locale), locale)
}

function worded(found: DetailsProblem | DetailsWarning, locale: Locale): string {
  if (found.effect === 'warn') return citing(warningText(found, locale), found.npCode, locale)
  if (typeof found.npCode !== 'string') {
    return found.code === 'missing' ? namelessText(found.path, locale) : malformedText(found.path, locale)
  }
  return inARow([explainNpCode(found.npCode, locale), limitText(found, locale)], locale)
}

function warningText({ path, code }: DetailsWarning, locale: Locale): string {
  const { ofFields, ofTheOrder } = SIGN_TEXTS
  if (!Object.hasOwn(ofFields, code)) return wordsFor(ofTheOrder, code, locale)
  return [wordsFor(FIELD_TEXTS, path, locale), wordsFor(ofFields, code, locale)].join(locale === 'en' ? ' ' : '')
}

function namelessText(path: string, locale: Locale): string {
  const [what, helps] =
    locale === 'en'
      ? ['A line of the goods has no name', 'Enter it.']
      : ['商品名が入力されていない商品があります', '商品名を入力してください。']
  return inARow([citing(what, excerpt(path), locale), helps], locale)
}

function malformedText(path: string, locale: Locale): string {
  const where = quoted(excerpt(path), locale)
  return locale === 'en'
    ? `The order's details do not have the documented shape at ${where}, so nothing can be sent.`
    : `注文内容の形式が正しくないため、送信できません。${where}を確認してください。`
}
