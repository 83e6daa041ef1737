import type { Locale } from '../../vocabulary/locale.js'
import { wordsFor } from '../../wording/words.js'
import type { SyncOutcome } from '../report/sync-outcome.js'
import { OUTCOME_LABELS } from './outcome-labels.js'

/**
 * What became of an order in a tick, in a few words. An unknown outcome is shown as it is.
 *
 * @param outcome - our own value, such as `reported`
 * @param locale - `ja`, the default, or `en`
 *
 * @category Sync
 */
export function syncOutcomeLabel(outcome: SyncOutcome, locale: Locale = 'ja'): string {
  return wordsFor(OUTCOME_LABELS, outcome, locale)
}
