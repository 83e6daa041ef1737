/** How an order ended in makeshop, where a row shows that: cancelled (CANC-01), or come back (READ-25). */
export const ROW_ENDINGS = ['order_cancelled', 'goods_returned'] as const

/** One of them. */
export type RowEnding = Extract<(typeof ROW_ENDINGS)[number], string>
