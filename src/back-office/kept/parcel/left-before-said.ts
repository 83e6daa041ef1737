import type { Order } from '../../../order/order.js'
import type { Finding } from '../../answer/finding.js'
import { findingOf } from '../../answer/finding-of.js'
import { GOODS_LEFT_BEFORE } from '../../answer/goods-left-before.js'

const OF_CLOSED = findingOf('goods_left_of_closed', 'READ-09')

/**
 * What is said of goods that left before 未配送: a closed order never ships again, and nothing is recorded of it then
 * (READ-07).
 */
export function leftBeforeSaid({ closed }: Order): Finding<'goods_left_before' | 'goods_left_of_closed'> {
  return closed === null ? GOODS_LEFT_BEFORE : OF_CLOSED
}
