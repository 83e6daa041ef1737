import { standsDenied } from '../kept/denial/stands-denied.js'
import type { GivenOrder } from '../kept/given-order.js'
import { goodsOf } from '../kept/goods-of.js'
import { besideKept } from './beside-kept.js'
import { compareAlone } from './compare-alone.js'
import { compareDenied } from './compare-denied.js'
import type { NpState } from './np-state/np-state.js'
import type { Reconciliation } from './reconciliation.js'

/** An order against NP's state, both read already, by all that is known of it. */
export function compare(given: GivenOrder, npState: NpState): Reconciliation {
  const { order, kept } = given
  if (kept !== null && standsDenied(kept)) return besideKept(kept, compareDenied(kept, npState))
  const compared = compareAlone(order, goodsOf(given), npState)
  return kept === null ? compared : besideKept(kept, compared)
}
