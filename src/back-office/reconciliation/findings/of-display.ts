import { NONE } from '../../../shape/none.js'
import type { Finding } from '../../answer/finding.js'
import { findingOf } from '../../answer/finding-of.js'
import type { Comparison } from '../comparison.js'
import type { ReconciliationCode } from './reconciliation-code.js'

/** An operator is led to set what makeshop shows, now or once the doubt is settled. */
const BY_HAND = findingOf('override_may_lose_sync', 'SYNC-03')

/**
 * What makeshop shows has to be set by hand, at once or once the doubt is settled.
 *
 * @param code - what is said first
 */
export function ofDisplay(
  { order, npState, kind }: Comparison,
  code: ReconciliationCode,
): readonly Finding<ReconciliationCode>[] {
  // A doubt that is there already is settled by nothing else; a new one may be before NP's word is taken.
  const isToSet = kind === 'display' && code === 'sides_contradict' && order.syncTrust === 'suspect'
  const display = isToSet ? [findingOf('display_to_correct', 'SYNC-01', npState.status)] : NONE
  return kind === 'display' || code === 'display_to_correct' ? [...display, BY_HAND] : display
}
