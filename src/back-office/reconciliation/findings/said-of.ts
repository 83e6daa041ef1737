import type { Order } from '../../../order/order.js'
import { isAutomatic } from '../../../status/is-automatic.js'
import { anyOf } from '../../next/any-of.js'
import type { Next } from '../../next/next.js'
import { nextOf } from '../../next/next-of.js'
import { withoutGoodsToFind } from '../../next/without-goods-to-find.js'
import { isToBeLookedUp } from '../../order-state/is-to-be-looked-up.js'
import { mayBeReported } from '../../order-state/may-be-reported.js'
import type { Comparison } from '../comparison.js'
import { besideLook } from '../repair/beside-look.js'
import { ownGoodsFirst } from '../repair/own-goods-first.js'
import { contradiction } from './contradiction.js'
import { notTold } from './not-told.js'
import { npToCancel } from './np-to-cancel.js'
import type { Said } from './said.js'
import { shopBehind } from './shop-behind.js'
import { unreported } from './unreported.js'

/** NP holds nothing then of a closed order: nobody pays it, whoever has the goods (CANC-01). */
function nextInStep(order: Order): Next {
  return withoutGoodsToFind(wasAskedNow(order) ? anyOf(...besideLook(order)) : nextOf(order))
}

/** Whether NP was to be asked whether it has a report of goods that left, and just said that it has none (SHIP-05). */
function wasAskedNow(order: Order): boolean {
  return order.closed === null && order.syncTrust === 'linked' && mayBeReported(order) && !isToBeLookedUp(order)
}

/** What is said of both sides first, by how they stand. */
export function saidOf(comparison: Comparison): Said {
  const { order, goods, npState, verdict, kind } = comparison
  switch (verdict) {
    case 'in_step':
      return ['both_agree', 'LINK-08', nextInStep(order)]
    case 'shop_behind':
      return shopBehind(order, kind)
    case 'np_behind':
      if (order.closed !== null) return npToCancel(ownGoodsFirst(order, npState.status, goods))
      return isAutomatic(order.paymentStatus) ? ['np_to_catch_up', 'LINK-06', nextOf(order)] : unreported(order)
    case 'cannot_tell':
      return notTold(order, npState, goods)
    case 'contradiction':
      return contradiction(comparison)
  }
}
