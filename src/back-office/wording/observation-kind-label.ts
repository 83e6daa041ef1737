import type { Locale } from '../../vocabulary/locale.js'
import { type Words, wordsFor } from '../../wording/words.js'
import type { ObservationKind } from '../observation/observation.js'

const OBSERVATION_KIND_LABELS = {
  unchanged: { ja: '変化なし', en: 'unchanged' },
  expected: { ja: '連携による変化', en: 'by the link' },
  operator: { ja: 'ショップの操作', en: 'by the shop' },
  approval_taken_back: { ja: '審査OK取消', en: 'approval taken back' },
  unexplained: { ja: '経緯が不明', en: 'unexplained' },
  outdated: { ja: '古い表示', en: 'outdated' },
  closed: { ja: '終了した注文', en: 'closed' },
  not_understood: { ja: '解釈できない表示', en: 'not understood' },
} as const satisfies Record<ObservationKind, Words>

/**
 * The label of an observation's kind, for a list; `explainAnswer` says it in full. One that isn't known is shown as it
 * is.
 *
 * @param kind - our own value, such as `operator`
 * @param locale - `ja`, the default, or `en`
 *
 * @example
 * ```ts
 * observationKindLabel('operator') // 'ショップの操作'
 * ```
 *
 * @category Wording
 */
export function observationKindLabel(kind: ObservationKind, locale: Locale = 'ja'): string {
  return wordsFor(OBSERVATION_KIND_LABELS, kind, locale)
}
