import type { FollowUpKind } from '../../vocabulary/follow-up.js'
import type { Locale } from '../../vocabulary/locale.js'
import { type Words, wordsFor } from '../../wording/words.js'

const FOLLOW_UP_LABELS = {
  cancel_in_np_console: { ja: 'NPでキャンセル', en: 'cancel at NP' },
  reset_receipt_status: { ja: '入金ステータスを未入金に', en: 'reset receipt status' },
  report_in_np_console: { ja: 'NPで出荷報告', en: 'report at NP' },
  complete_delivery_again: { ja: '配送完了のやり直し', en: 'set Shipped again' },
  check_np_console: { ja: 'NPで確認', en: 'check at NP' },
  ask_np_shipping_option: { ja: '出荷オプションの問い合わせ', en: 'ask NP about 出荷オプション' },
} as const satisfies Record<FollowUpKind, Words>

/**
 * What a follow-up (残作業) is called, for a list; `explain` says it in full. One that isn't known is shown as it is.
 *
 * @param kind - our own value, such as `check_np_console`
 * @param locale - `ja`, the default, or `en`
 *
 * @example
 * ```ts
 * followUpLabel('check_np_console') // 'NPで確認'
 * ```
 *
 * @category Wording
 */
export function followUpLabel(kind: FollowUpKind, locale: Locale = 'ja'): string {
  return wordsFor(FOLLOW_UP_LABELS, kind, locale)
}
