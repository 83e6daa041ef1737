import { found } from './found.js'

/** Goods of an order have left that is 未配送 again (READ-09). */
export const GOODS_LEFT_BEFORE = Object.freeze(found('goods_left_before', 'READ-09'))
