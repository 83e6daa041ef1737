import { isToBeLookedUp } from '../../order-state/is-to-be-looked-up.js'
import type { Comparison } from '../comparison.js'
import { isOnItsWay } from '../np-state/is-on-its-way.js'

/**
 * Whether NP may speak of what was ordered before a correction, so that contents are to be compared.
 *
 * @param isWaitedFor - whether somebody waits for what should have come, or is to confirm the sync
 */
export function contentsMayDiffer(comparison: Comparison, isWaitedFor: boolean): boolean {
  return (isWaitedFor && isUnheard(comparison)) || mayHideCorrection(comparison) || mayHideEdit(comparison)
}

/** NP may speak of what was ordered before a correction, and nothing brings another word of it. */
function isUnheard({ order, npState, verdict }: Comparison): boolean {
  const isUntold = verdict === 'np_behind' || verdict === 'cannot_tell'
  return isOnItsWay(order) && isUntold && npState.status !== 'not_found'
}

/** A status that was set by hand may hide a correction, and goods would leave by NP's word of what was before it. */
function mayHideCorrection({ order, npState, kind }: Comparison): boolean {
  const isSettled = order.syncTrust === 'suspect' && (kind === 'display' || kind === 'confirm')
  return isSettled && !isOnItsWay(order) && npState.status === 'approved' && order.deliveryStatus === 'not_shipped'
}

/** A look into NP's console is left for goods that are here: NP may not know of an edit (READ-02). */
function mayHideEdit({ order, npState, goods }: Comparison): boolean {
  const isHere = order.deliveryStatus === 'not_shipped' && goods !== 'gone'
  return isHere && isToBeLookedUp(order) && npState.status === 'approved'
}
