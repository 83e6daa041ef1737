import type { OrderEvent } from '../../../order/event/order-event.js'
import { NONE } from '../../../shape/none.js'
import { isToBeLookedUp } from '../../order-state/is-to-be-looked-up.js'
import { goodsOf } from '../goods-of.js'
import type { KeptOrder } from '../kept-order.js'
import { npKnowsBy } from '../np-knows-by.js'

/**
 * That nobody has to look into NP's console any more for an edit that was made straight in 審査OK: by a correction that
 * was recorded, or seen, since that edit, NP screens the order as it is (CORR-03). Nothing else leaves a look for goods
 * that are here and not in doubt, but 配送完了 of a way that nobody knows, if somebody put it back and said that they are
 * here (READ-05): then NP, which screens nothing that is reported, tells by another approval that it has no report.
 *
 * @param at - when the correction was recorded as made, or seen
 */
export function lookForEditDone(kept: KeptOrder, at: string): readonly OrderEvent[] {
  const { order, lastKnownAt } = kept
  const { closed, paymentStatus } = order
  const isHere = goodsOf({ order, kept }) === 'here'
  const isCorrected = paymentStatus === 'screening_approved' || paymentStatus === 'needs_attention'
  // What was refused is known as of ten minutes after it (LINK-06).
  const isSince = Date.parse(npKnowsBy(at)) >= Date.parse(lastKnownAt)
  const isAsked = closed === null && isHere && isCorrected && isToBeLookedUp(order)
  return isAsked && isSince ? [{ type: 'followUp.done', kind: 'check_np_console', at }] : NONE
}
