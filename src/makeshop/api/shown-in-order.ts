import { excerpt } from '../../text/excerpt.js'
import type { CommonDelivery } from '../row/common-delivery.js'
import type { ImportContext } from '../row/import-context.js'
import { oneDeliveryMore } from '../row/one-delivery-more.js'
import type { RowTexts } from '../row/row-texts.js'
import { saidByOne } from '../row/said-by-one.js'
import type { MakeshopOrder } from './makeshop-order.js'

/**
 * What an order of the API shows; slip and carrier of the first destination, since one with several isn't imported
 * (LINK-03).
 */
export function shownInOrder(order: MakeshopOrder, context: ImportContext): RowTexts {
  const delivery = order.deliveryInfos?.[0]
  const said: readonly CommonDelivery[] = (order.deliveryInfos ?? []).map(({ deliveryStatus }) =>
    saidByOne({ deliveryStatus: shown(deliveryStatus), processing: null }, context),
  )
  return {
    orderNumber: shown(order.displayOrderNumber),
    paymentStatus: shown(order.paymentStatusCode),
    deliveryStatus: shown(delivery?.deliveryStatus),
    processing: null,
    paymentMethod: shown(order.payMethod),
    receiptStatus: null,
    carrier: shown(threeDigits(delivery?.deliveryCompanyCode)),
    slipNumber: shown(delivery?.slipNumber),
    paymentFee: null,
    orderDate: shown(order.orderDate),
    orderTime: null,
    npTransactionId: null,
    problemCodes: null,
    severalDestinations: (order.deliveryInfos?.length ?? 0) > 1,
    deliveryId: whole(delivery?.deliveryId),
    deliveries: said.length === 0 ? null : said.reduce(oneDeliveryMore),
  }
}

/** makeshop's codes of carriers have three digits; a number has none of their leading zeros. */
function threeDigits(code: string | number | null | undefined): string | null | undefined {
  return typeof code === 'number' ? String(code).padStart(3, '0') : code
}

/** An id as a text, and none that had to be cut: it would be another's. */
function whole(id: string | number | null | undefined): string | null {
  if (typeof id === 'number' && !Number.isSafeInteger(id)) return null
  const text = shown(id)
  return text === null || excerpt(text) === text ? text : null
}

function shown(value: string | number | null | undefined): string | null {
  const text = value == null ? '' : String(value).trim()
  return text === '' ? null : text
}
