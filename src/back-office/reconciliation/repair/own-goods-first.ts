import type { Order } from '../../../order/order.js'
import type { Goods } from '../../kept/goods-of.js'
import { OWN_STEPS } from '../../next/own-steps.js'
import type { Step } from '../../next/step.js'
import type { NpStatus } from '../np-state/np-state.js'
import { goodsFirst } from './goods-first.js'

/**
 * What comes before a cancel of the order's own transaction: where the goods are, and, while NP has no report of them,
 * that one is made of what the buyer keeps: nobody pays without it (READ-05).
 */
export function ownGoodsFirst(order: Order, status: NpStatus, goods: Goods): readonly Step[] {
  const looked = goodsFirst(order, [status], goods)
  return looked.length > 0 && status === 'approved' ? [...looked, OWN_STEPS.report_goods_with_buyer] : looked
}
