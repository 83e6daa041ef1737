import type { NextStep } from '../refusal/next-step.js'
import type { Locale } from '../vocabulary/locale.js'
import { NEXT_STEP_TEXTS } from './next-step-texts.js'
import { wordsFor } from './words.js'

/**
 * Words what a person can do instead of what was refused. A step that isn't known is shown as it is.
 *
 * @example
 * ```ts
 * explainNextStep({ step: 'revert_delivery', event: 'delivery.reverted', rule: 'SHIP-05' }, 'ja')
 * // '配送ステータスを「未配送」に戻してください。'
 * ```
 */
export function explainNextStep(next: NextStep, locale: Locale): string {
  return wordsFor(NEXT_STEP_TEXTS, next.step, locale)
}
