import { isOrderNumber } from '../../order/form/is-order-number.js'
import { isSpoilt } from '../../text/is-spoilt.js'
import { saysNothing } from '../../text/says-nothing.js'
import { ownText } from '../report/own-text.js'
import type { RowTexts } from './row-texts.js'

/** 注文番号 as a report keeps it, or `null` where a row shows none that is one. */
export function orderNumberIn({ orderNumber }: Pick<RowTexts, 'orderNumber'>): string | null {
  return isOrderNumber(orderNumber) && !isSpoilt(orderNumber) && !saysNothing(orderNumber) ? ownText(orderNumber) : null
}
