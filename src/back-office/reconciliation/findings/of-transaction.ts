import type { Order } from '../../../order/order.js'
import { NONE } from '../../../shape/none.js'
import type { Finding } from '../../answer/finding.js'
import { findingOf } from '../../answer/finding-of.js'
import { TRANSACTION_PERHAPS_STANDS } from '../../answer/transaction-perhaps-stands.js'
import type { Comparison } from '../comparison.js'
import type { NpState } from '../np-state/np-state.js'
import { standingOf } from '../verdict/standing.js'
import { isKnownThere } from './is-known-there.js'
import { lacksId } from './lacks-id.js'
import type { ReconciliationCode } from './reconciliation-code.js'

/**
 * What NP may hold of an order in 要確認 that isn't known so. What it approved after it had rejected it may be of what was
 * ordered before an edit that was refused, so that nothing makes it 審査OK; but no record asks for its cancel (READ-08).
 */
export function ofTransaction({
  order,
  goods,
  npState,
  verdict,
  kind,
}: Comparison): readonly Finding<ReconciliationCode>[] {
  if (goods !== 'gone' && isApprovedSince(order, npState)) return [TRANSACTION_PERHAPS_STANDS]
  const isRound = verdict === 'contradiction' && kind !== 'display'
  const isOpen = isRound || (verdict === 'cannot_tell' && !isKnownThere(order, npState))
  return isOpen && lacksId(order, npState) ? [findingOf('np_id_not_on_record', 'READ-20', npState.status)] : NONE
}

/** Whether NP approved after all what it had rejected, of goods that are here: those that left are to be reported. */
function isApprovedSince(order: Order, { status }: NpState): boolean {
  return status === 'approved' && standingOf(order) === 'attention_rejected'
}
