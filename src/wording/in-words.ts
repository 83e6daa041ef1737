import { attempt } from '../shape/attempt.js'
import type { Locale } from '../vocabulary/locale.js'
import { nothingToExplain } from './nothing-to-explain.js'

/** What is worded of a value; the neutral sentence where that is nothing, or the value can't be looked at (READ-24). */
export function inWords(worded: () => string, locale: Locale): string {
  return attempt(worded, () => '') || nothingToExplain(locale)
}
