import { isOrderNumber } from '../../order/form/is-order-number.js'
import { isSpoilt } from '../../text/is-spoilt.js'
import { saysNothing } from '../../text/says-nothing.js'
import { ownText } from '../report/own-text.js'
import type { RowTexts } from './row-texts.js'

/**
 * Full width, and a quotation mark or comma that strayed into the number. Another form of it is another number, so that
 * goods that left under the one would leave under the other.
 */
const ANOTHER_FORM = /[",！-～]/u

/** 注文番号 as a report keeps it, or `null` where a row shows none that is one, or none in the form that makeshop gives. */
export function orderNumberIn({ orderNumber }: Pick<RowTexts, 'orderNumber'>): string | null {
  if (!isOrderNumber(orderNumber) || isSpoilt(orderNumber) || saysNothing(orderNumber)) return null
  return ANOTHER_FORM.test(orderNumber) ? null : ownText(orderNumber)
}
