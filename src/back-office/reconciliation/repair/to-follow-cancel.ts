import { haveLeft } from '../../../order/have-left.js'
import type { Order } from '../../../order/order.js'
import { STEPS } from '../../../refusal/steps.js'
import type { Goods } from '../../kept/goods-of.js'
import { anyOf } from '../../next/any-of.js'
import { inTurn } from '../../next/in-turn.js'
import { LOOK_UP } from '../../next/look-up.js'
import type { Next } from '../../next/next.js'
import { OWN_STEPS } from '../../next/own-steps.js'
import { isToBeLookedUp } from '../../order-state/is-to-be-looked-up.js'

/**
 * How makeshop follows what NP cancelled: by a cancel (CANC-01). Goods that left are looked for first: they may have
 * come back, which is why NP was told to cancel (READ-25). Those that are gone are still to be paid for; unless NP
 * takes that back, the buyer pays in another way, to which 要確認 leads (PAY-01).
 */
export function toFollowCancel(order: Order, goods: Goods): Next {
  const isLinked = order.syncTrust === 'linked'
  const { find_goods, change_method_if_kept, record_doubt } = OWN_STEPS
  if (goods !== 'gone' && !haveLeft(order))
    return inTurn(isLinked ? STEPS.doubt_sync : STEPS.check_np_console, STEPS.cancel_order)
  if (isLinked && order.paymentStatus === 'needs_attention') {
    const { next: looked } = isToBeLookedUp(order) ? LOOK_UP : anyOf(STEPS.check_np_console)
    return inTurn(...looked, find_goods, change_method_if_kept)
  }
  // What is true is confirmed once, when the goods are found: a confirmation before that ends the doubt (READ-21).
  const first = isLinked ? record_doubt : STEPS.check_np_console
  return inTurn(first, find_goods, STEPS.confirm_sync, change_method_if_kept)
}
