import { standsDenied } from '../kept/denial/stands-denied.js'
import type { GivenOrder } from '../kept/given-order.js'
import { goodsOf } from '../kept/goods-of.js'
import { hasLeftBeyondLink } from '../kept/parcel/has-left-beyond-link.js'
import type { Next } from '../next/next.js'
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
  if (kept === null) return compared
  return besideKept(kept, hasLeftBeyondLink(kept) ? { ...compared, ...nextOfGone(given, npState) } : compared)
}

/** What is next of goods that a person reports: as before 未配送 was set, which changes nothing at NP (READ-06). */
function nextOfGone(given: GivenOrder, npState: NpState): Next {
  const { next, inTurn } = compareAlone({ ...given.order, deliveryStatus: 'shipped' }, goodsOf(given), npState)
  return { next, inTurn }
}
