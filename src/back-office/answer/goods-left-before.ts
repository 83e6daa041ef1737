import { findingOf } from './finding-of.js'

/** Goods of an order have left that is 未配送 again (READ-09). */
export const GOODS_LEFT_BEFORE = Object.freeze(findingOf('goods_left_before', 'READ-09'))
