import type { Order } from '../../../order/order.js'
import { STEPS } from '../../../refusal/steps.js'
import { NONE } from '../../../shape/none.js'
import { either } from '../../next/either.js'
import { inTurn } from '../../next/in-turn.js'
import { namesAnother } from '../np-state/names-another.js'
import type { NpState } from '../np-state/np-state.js'
import { CANCEL_AT_NP } from '../repair/cancel-at-np.js'
import { doubtOrConfirm } from '../repair/doubt-or-confirm.js'
import type { RepairKind } from '../repair/repair-kind.js'
import { toSendAnew } from '../repair/to-send-anew.js'
import type { Said } from './said.js'

/** What is said where both sides can't be true. */
export function contradiction(order: Order, npState: NpState, kind: RepairKind): Said {
  if (order.closed !== null) return contradictionOfClosed(order, npState, kind)
  if (namesAnother(order, npState)) return ['np_transaction_differs', 'READ-15', either(doubtOrConfirm(order))]
  if (npState.status === 'paid') {
    return ['paid_unreported', 'SHIP-01', inTurn(STEPS.check_np_console, doubtOrConfirm(order))]
  }
  if (npState.status === 'not_found' && (order.syncTrust === 'suspect' || order.paymentStatus === 'needs_attention')) {
    return ['missing_at_np', 'CORR-03', toSendAnew(order)]
  }
  if (npState.status === 'cancelled') {
    const first = order.syncTrust === 'linked' ? STEPS.doubt_sync : STEPS.check_np_console
    return ['cancelled_at_np', 'CANC-01', inTurn(first, STEPS.cancel_order)]
  }
  return ['sides_contradict', 'READ-15', either(doubtOrConfirm(order))]
}

/** A closed order can't be doubted any more; what is true of it is seen in NP's console alone. */
function contradictionOfClosed(order: Order, npState: NpState, kind: RepairKind): Said {
  const isToCancel = kind === 'reopen' || order.openFollowUps.includes('cancel_in_np_console')
  if (namesAnother(order, npState)) {
    return ['other_transaction', 'CANC-01', inTurn(STEPS.check_np_console, ...(isToCancel ? [CANCEL_AT_NP] : NONE))]
  }
  const next = either(isToCancel ? CANCEL_AT_NP : STEPS.check_np_console)
  if (npState.status === 'paid') return ['paid_after_closing', 'CANC-01', next]
  return kind === 'reopen' ? ['np_to_cancel', 'CANC-01', next] : ['np_goes_on', 'READ-07', next]
}
