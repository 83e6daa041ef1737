import type { Order } from '../../../order/order.js'
import { STEPS } from '../../../refusal/steps.js'
import { NONE } from '../../../shape/none.js'
import type { Goods } from '../../kept/goods-of.js'
import { inTurn } from '../../next/in-turn.js'
import { OWN_STEPS } from '../../next/own-steps.js'
import type { Step } from '../../next/step.js'
import { isToBeLookedUp } from '../../order-state/is-to-be-looked-up.js'
import { hasCancelledOwn } from '../np-state/has-cancelled-own.js'
import { mayBeOver } from '../np-state/may-be-over.js'
import type { NpState } from '../np-state/np-state.js'
import { besideLook } from '../repair/beside-look.js'
import { mayBeEarlier } from '../verdict/may-be-earlier.js'
import { isKnownThere } from './is-known-there.js'
import { lacksId } from './lacks-id.js'
import type { ReconciliationCode } from './reconciliation-code.js'
import type { Said } from './said.js'

/** What is said where nothing can be told: why, and a look with what follows it. */
export function notTold(order: Order, npState: NpState, goods: Goods): Said {
  return [whyNotTold(order, npState), 'READ-20', inTurn(STEPS.check_np_console, ...afterLook(order, npState, goods))]
}

function whyNotTold(order: Order, npState: NpState): ReconciliationCode {
  if (npState.status === 'unknown') return 'np_not_known'
  return mayBeEarlier(order, npState) ? 'np_may_be_earlier' : 'agreement_not_known'
}

/** What follows a look that finds the same: a doubt is settled by it, and 要確認 is a person's to end. */
function afterLook(order: Order, npState: NpState, goods: Goods): readonly Step[] {
  if (npState.status === 'unknown' || mayBeOver(order, npState)) return NONE
  const isGone = goods === 'gone'
  // Goods that are gone are still to be paid for (PAY-01), unless they came back (READ-25).
  const end = isGone ? OWN_STEPS.change_method_if_kept : STEPS.cancel_order
  const looked = isGone ? [OWN_STEPS.find_goods] : NONE
  // Where NP has cancelled what may be this order, makeshop's may have to follow (CANC-01).
  if (order.syncTrust === 'suspect')
    return npState.status === 'cancelled' ? [...looked, STEPS.confirm_sync, end] : [STEPS.confirm_sync]
  if (order.paymentStatus !== 'needs_attention') return NONE
  // By the doubt nobody edits it.
  if (lacksId(order, npState) && !isKnownThere(order, npState)) return [STEPS.doubt_sync]
  // What is open to be looked up is recorded first, as beside any look (READ-05).
  return !hasCancelledOwn(order, npState) || isToBeLookedUp(order) ? besideLook(order) : [...looked, end]
}
