import type { FollowUpKind } from '../vocabulary/follow-up.js'
import type { Locale } from '../vocabulary/locale.js'
import { FOLLOW_UP_TEXTS } from './follow-up-texts.js'
import { wordsFor } from './words.js'

/**
 * Words what a follow-up asks a person to do. A kind that isn't known is shown as it is.
 *
 * @example
 * ```ts
 * explainFollowUp('report_in_np_console', 'ja') // 'メール便の出荷は、NP管理画面で報告してください。'
 * ```
 */
export function explainFollowUp(kind: FollowUpKind, locale: Locale): string {
  return wordsFor(FOLLOW_UP_TEXTS, kind, locale)
}
