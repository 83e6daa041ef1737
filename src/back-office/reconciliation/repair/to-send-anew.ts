import type { Order } from '../../../order/order.js'
import { STEPS } from '../../../refusal/steps.js'
import { anyOf } from '../../next/any-of.js'
import { inTurn } from '../../next/in-turn.js'
import { LOOK_UP } from '../../next/look-up.js'
import type { Next } from '../../next/next.js'
import { awaitsReportByHand } from '../../order-state/awaits-report-by-hand.js'
import { isReportedByHand } from '../../order-state/is-reported-by-hand.js'
import { isToBeLookedUp } from '../../order-state/is-to-be-looked-up.js'
import { besideLook } from './beside-look.js'

/** How an order of which NP has nothing comes to it again: by an edit in 要確認, of goods that are here (SHIP-05). */
export function toSendAnew(order: Order): Next {
  if (isToBeLookedUp(order)) return LOOK_UP
  // 未配送 would settle what a person has to do of the shipment, or has done (READ-09).
  if (awaitsReportByHand(order) || isReportedByHand(order))
    return inTurn(STEPS.check_np_console, ...besideLook(order), STEPS.cancel_order)
  const inAttention = order.deliveryStatus === 'shipped' ? STEPS.revert_delivery : STEPS.edit_order
  return anyOf(order.syncTrust === 'suspect' ? STEPS.confirm_sync : inAttention, STEPS.cancel_order)
}
