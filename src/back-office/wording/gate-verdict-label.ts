import type { Locale } from '../../vocabulary/locale.js'
import { type Words, wordsFor } from '../../wording/words.js'
import type { GateVerdict } from '../gate/gate-verdict.js'

const GATE_VERDICT_LABELS = {
  ship: { ja: '出荷できる', en: 'may ship' },
  hold: { ja: 'まだ出荷できない', en: 'must not ship yet' },
  stop: { ja: '出荷しない', en: 'do not ship' },
} as const satisfies Record<GateVerdict, Words>

/**
 * What a verdict of the gate is called, for a list; `explainAnswer` says why. One that isn't known is shown as it is.
 *
 * @param verdict - our own value, such as `hold`
 * @param locale - `ja`, the default, or `en`
 *
 * @example
 * ```ts
 * gateVerdictLabel('hold') // 'まだ出荷できない'
 * ```
 *
 * @category Wording
 */
export function gateVerdictLabel(verdict: GateVerdict, locale: Locale = 'ja'): string {
  return wordsFor(GATE_VERDICT_LABELS, verdict, locale)
}
