import { RETURNED_AFTER_CLOSING } from '../../answer/returned-after-closing.js'
import { withoutGoodsToFind } from '../../next/without-goods-to-find.js'
import { isCancelledWhileHeld } from '../../order-state/is-cancelled-while-held.js'
import type { Observation } from '../observation.js'

/**
 * That goods of a closed order came back: what was left open, whether NP is to be cancelled, is told by it (READ-25).
 * Not once its cancel there is on record, or if it is paid in another way. Nobody has to look for the goods any more.
 */
export function returnedAfterClosing(seen: Observation): Observation {
  if (!isCancelledWhileHeld(seen.order)) return seen
  return { ...seen, findings: [...seen.findings, RETURNED_AFTER_CLOSING], ...withoutGoodsToFind(seen) }
}
