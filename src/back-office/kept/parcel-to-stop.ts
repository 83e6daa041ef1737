import { haveLeft } from '../../order/have-left.js'
import type { Finding } from '../answer/finding.js'
import { found } from '../answer/found.js'
import { obstaclesTo } from '../gate/obstacles-to.js'
import type { KeptOrder } from './kept-order.js'

/**
 * Says that a claimed parcel isn't to leave any more: since it was claimed its order couldn't ship, or had to be seen
 * once more. `decideKept`, `observeKept` and `observeKeptRow` say so themselves; ask it of what `keepDespiteRefusal`
 * gives, or of what you keep in any other way. It goes by what is kept: an order that the newest export lacks isn't
 * known to it.
 *
 * @param kept - the order as it is kept
 * @returns what to tell whoever hands the parcel out (`detail` is the name of the claim); `null` if nobody claims it,
 *   its goods have left, or it may leave
 *
 * @example
 * ```ts
 * const after = keepDespiteRefusal(kept, event)
 * const toStop = parcelToStop(after)
 * if (toStop !== null) console.log(explainAnswer(toStop))
 * ```
 *
 * @category Kept orders
 */
export function parcelToStop(kept: KeptOrder): Finding<'claimed_parcel_to_stop'> | null {
  const { order, parcelClaim, goodsHaveLeft, lastSeenAt } = kept
  if (parcelClaim === null || goodsHaveLeft || haveLeft(order)) return null
  const mayLeave = !parcelClaim.isToStop && lastSeenAt !== null && obstaclesTo(order).length === 0
  return mayLeave ? null : found('claimed_parcel_to_stop', 'SHIP-01', parcelClaim.name)
}
