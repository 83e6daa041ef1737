import type { Order } from '../../../order/order.js'
import { STEPS } from '../../../refusal/steps.js'
import type { Goods } from '../../kept/goods-of.js'
import { anyOf } from '../../next/any-of.js'
import { byGoods } from '../../next/by-goods.js'
import { inTurn } from '../../next/in-turn.js'
import type { Step } from '../../next/step.js'
import { isCancelled } from '../../order-state/is-cancelled.js'
import type { Comparison } from '../comparison.js'
import { holdsAnother } from '../np-state/holds-another.js'
import { namesAnother } from '../np-state/names-another.js'
import type { NpState } from '../np-state/np-state.js'
import { cancelAllAtNp } from '../repair/cancel-all-at-np.js'
import { CANCEL_AT_NP } from '../repair/cancel-at-np.js'
import { doubtOrConfirm } from '../repair/doubt-or-confirm.js'
import { ownGoodsFirst } from '../repair/own-goods-first.js'
import type { RepairKind } from '../repair/repair-kind.js'
import { toFollowCancel } from '../repair/to-follow-cancel.js'
import { toSendAnew } from '../repair/to-send-anew.js'
import { npToCancel } from './np-to-cancel.js'
import { paidCode } from './paid-code.js'
import type { Said } from './said.js'

/** The refund of what was paid is settled in place of its cancel at NP, and recorded as that. */
const SETTLE_REFUND = { ...CANCEL_AT_NP, step: 'settle_refund', rule: 'CANC-01' } as const

/** What is said where both sides can't be true. */
export function contradiction({ order, goods, npState, kind }: Comparison): Said {
  if (order.closed !== null) return contradictionOfClosed(order, npState, kind, goods)
  if (namesAnother(order, npState)) return ['np_transaction_differs', 'READ-15', anyOf(doubtOrConfirm(order))]
  if (npState.status === 'paid') {
    return ['paid_unreported', 'SHIP-01', inTurn(STEPS.check_np_console, doubtOrConfirm(order))]
  }
  if (npState.status === 'not_found' && (order.syncTrust === 'suspect' || order.paymentStatus === 'needs_attention')) {
    return ['missing_at_np', 'CORR-03', toSendAnew(order)]
  }
  if (npState.status === 'cancelled') return ['cancelled_at_np', 'CANC-01', toFollowCancel(order, goods)]
  return ['sides_contradict', 'READ-15', anyOf(doubtOrConfirm(order))]
}

/** A closed order can't be doubted any more; what is true of it is seen in NP's console alone. */
function contradictionOfClosed(order: Order, npState: NpState, kind: RepairKind, goods: Goods): Said {
  const isOpen = order.openFollowUps.includes('cancel_in_np_console')
  if (namesAnother(order, npState)) {
    const isToCancel = isOpen || holdsAnother(order, npState)
    return [
      'other_transaction',
      'CANC-01',
      isToCancel ? cancelAllAtNp(order, [npState.status], goods) : anyOf(STEPS.check_np_console),
    ]
  }
  const looked = ownGoodsFirst(order, npState.status, goods)
  if (npState.status === 'paid') {
    // What is paid can't be cancelled there.
    const end = isOpen || kind === 'reopen' ? SETTLE_REFUND : STEPS.check_np_console
    return [paidCode(order), 'CANC-01', inTurn(...looked, end)]
  }
  if (kind === 'reopen') return npToCancel(looked)
  const end = isOpen ? CANCEL_AT_NP : STEPS.check_np_console
  // Where the goods are doesn't matter to one that is paid in another way (PAY-05).
  if (!isCancelled(order)) return ['np_to_cancel', 'CANC-01', inTurn(end)]
  return ['np_goes_on', 'READ-07', inTurn(...looked, looked.length > 0 ? byGoods<Step>(end) : end)]
}
