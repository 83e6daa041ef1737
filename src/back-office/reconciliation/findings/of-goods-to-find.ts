import type { Order } from '../../../order/order.js'
import { NONE } from '../../../shape/none.js'
import type { Finding } from '../../answer/finding.js'
import { findingOf } from '../../answer/finding-of.js'
import type { Goods } from '../../kept/goods-of.js'
import type { NpStatus } from '../np-state/np-state.js'
import { isCancelledAfterShipping } from '../repair/is-cancelled-after-shipping.js'
import { mayBeKept } from '../repair/may-be-kept.js'

/**
 * What the goods of a closed order are looked for, before anything is cancelled at NP.
 *
 * @param statuses - what NP says of its transactions
 */
export function ofGoodsToFind(
  order: Order,
  statuses: readonly NpStatus[],
  goods: Goods,
): readonly Finding<'cancelled_after_shipping' | 'goods_perhaps_with_buyer'>[] {
  if (isCancelledAfterShipping(order, statuses, goods)) return [findingOf('cancelled_after_shipping', 'CANC-01')]
  return mayBeKept(order, goods) ? [findingOf('goods_perhaps_with_buyer', 'CANC-01')] : NONE
}
