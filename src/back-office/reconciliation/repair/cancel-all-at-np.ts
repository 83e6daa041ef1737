import type { Order } from '../../../order/order.js'
import { LINK_STEPS } from '../../../refusal/link-steps.js'
import { STEPS } from '../../../refusal/steps.js'
import type { Goods } from '../../kept/goods-of.js'
import { byGoods } from '../../next/by-goods.js'
import { inTurn } from '../../next/in-turn.js'
import type { Next } from '../../next/next.js'
import type { Step } from '../../next/step.js'
import type { NpStatus } from '../np-state/np-state.js'
import { CANCEL_AT_NP } from './cancel-at-np.js'
import { goodsFirst } from './goods-first.js'

/** Nothing is recorded of it. */
const BY_HAND = { ...LINK_STEPS.handle_by_hand, rule: 'CANC-01' } as const

/**
 * How a closed order comes to an end at NP that has another transaction there than its own, or several: what the look
 * finds is cancelled there. That is recorded where a cancel is open; of another transaction there is no record.
 *
 * @param statuses - what NP says of them
 */
export function cancelAllAtNp(order: Order, statuses: readonly NpStatus[], goods: Goods): Next {
  const isOpen = order.openFollowUps.includes('cancel_in_np_console')
  const looked = goodsFirst(order, statuses, goods)
  const end = isOpen ? CANCEL_AT_NP : BY_HAND
  return inTurn(STEPS.check_np_console, ...looked, looked.length > 0 ? byGoods<Step>(end) : end)
}
