import type { LinkRefusal } from '../refusal/link-refusal.js'
import type { Locale } from '../vocabulary/locale.js'
import { explainWhyAndNext } from './explain-why-and-next.js'
import { inARow } from './sentences.js'

/**
 * Words why an order isn't linked by 自動連携 (LINK-01 to LINK-05) or can't be read (READ-24), and what to do.
 *
 * @example
 * ```ts
 * const result = placeOrder(draft, shop)
 * if (!result.ok) console.log(explainLinkRefusal(result.val, 'ja'))
 * // 'この注文は自動連携の注文として扱えません。予約販売の注文は自動連携されません（LINK-04）。 → 次の操作: …'
 * ```
 */
export function explainLinkRefusal(refusal: LinkRefusal, locale: Locale): string {
  const what = locale === 'en' ? 'This order cannot be linked.' : 'この注文は自動連携の注文として扱えません。'
  return inARow([what, explainWhyAndNext(refusal, locale)], locale)
}
