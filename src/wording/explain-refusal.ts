import type { Refusal } from '../refusal/refusal.js'
import type { Locale } from '../vocabulary/locale.js'
import { explainWhyAndNext } from './explain-why-and-next.js'
import { orderEventLabel } from './order-event-label.js'
import { paymentStatusLabel } from './payment-status-label.js'
import { inARow, quoted } from './sentences.js'

/**
 * Words a refusal: which event was refused for an order in which status, why, and what to do instead.
 *
 * @example
 * ```ts
 * const result = decide(order, event)
 * if (!result.ok) console.log(explainRefusal(result.val, 'ja'))
 * // '「審査保留」のこの注文では、「注文内容の修正」を受け付けられません。「要確認」に変更するまで修正できません（CORR-02）。
 * // → 次の操作: 「決済ステータスを変更する」から「要確認」に変更してください。'
 * ```
 */
export function explainRefusal(
  refusal: Pick<Refusal, 'event' | 'status' | 'violations' | 'next'>,
  locale: Locale,
): string {
  const { event, status } = refusal
  const operation = event === null ? '' : orderEventLabel(event, locale)
  const shown = status === null ? '' : paymentStatusLabel(status, locale)
  const what = locale === 'en' ? english(operation, shown) : japanese(operation, shown)
  return inARow([what, explainWhyAndNext(refusal, locale)], locale)
}

// "This order in that status", not "that status": what stands in the way may be something else.

function japanese(operation: string, status: string): string {
  const what = operation === '' ? 'この操作' : quoted(operation, 'ja')
  return `${status === '' ? '' : `${quoted(status, 'ja')}のこの注文では、`}${what}を受け付けられません。`
}

function english(operation: string, status: string): string {
  const what = operation === '' ? 'This operation' : quoted(operation, 'en')
  return `${what} is refused${status === '' ? '' : ` for this order in ${quoted(status, 'en')}`}.`
}
