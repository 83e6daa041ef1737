import { excerpt } from '../../text/excerpt.js'
import type { CommonDelivery } from '../row/common-delivery.js'
import { deliveryStateIn } from '../row/delivery-state-in.js'
import type { ImportContext } from '../row/import-context.js'
import { oneDeliveryMore } from '../row/one-delivery-more.js'
import type { RowTexts } from '../row/row-texts.js'
import type { MakeshopOrder } from './makeshop-order.js'
import { textIn } from './text-in.js'

/**
 * What an order of the API shows; slip and carrier of the first destination, since one with several isn't imported
 * (LINK-03).
 */
export function shownInOrder(order: MakeshopOrder, context: ImportContext): RowTexts {
  const delivery = order.deliveryInfos?.[0]
  const deliveries: readonly CommonDelivery[] = (order.deliveryInfos ?? []).map(({ deliveryStatus }) =>
    deliveryStateIn({ deliveryStatus: shown(deliveryStatus), processing: null }, context),
  )
  const texts = {
    orderDate: typeof order.orderDate === 'number' ? undefined : textIn(order.orderDate),
    carrier: threeDigits(delivery?.deliveryCompanyCode),
    slipNumber: digitsIn(delivery?.slipNumber),
    deliveryId: whole(delivery?.deliveryId),
  }
  return {
    orderNumber: shown(order.displayOrderNumber),
    paymentStatus: shown(order.paymentStatusCode),
    deliveryStatus: shown(delivery?.deliveryStatus),
    processing: null,
    paymentMethod: shown(order.payMethod),
    receiptStatus: null,
    carrier: orNone(texts.carrier, delivery?.deliveryCompanyCode),
    slipNumber: orNone(texts.slipNumber, delivery?.slipNumber),
    paymentFee: null,
    orderDate: texts.orderDate ?? null,
    orderTime: null,
    npTransactionId: null,
    problemCodes: null,
    severalDestinations: (order.deliveryInfos?.length ?? 0) > 1,
    deliveryId: texts.deliveryId ?? null,
    deliveries: deliveries.length === 0 ? null : deliveries.reduce(oneDeliveryMore),
    // Each has one text: where all are over, none shows 配送完了.
    isFurtherShipped: false,
    isFurtherGone: deliveries.slice(1).some((delivery) => delivery === 'shipped' || delivery === 'returned'),
    malformed: MAY_BE_MALFORMED.filter((field) => texts[field] === undefined),
  }
}

const MAY_BE_MALFORMED = ['orderDate', 'carrier', 'slipNumber', 'deliveryId'] as const

/** A field that was asked for, and holds nothing, is an empty cell; one that wasn't is no cell. */
function orNone(text: string | null | undefined, field: unknown): string | null {
  return text === null && field !== undefined ? '' : (text ?? null)
}

/** makeshop's codes of carriers have three digits; a number has none of their leading zeros. */
function threeDigits(code: unknown): string | null | undefined {
  const digits = digitsIn(code)
  return typeof code === 'number' ? digits?.padStart(3, '0') : digits
}

/** A number has lost the zeros that it began with; a sign is none of a slip's or a code's. */
function digitsIn(value: unknown): string | null | undefined {
  return typeof value === 'number' && value < 0 ? undefined : textIn(value)
}

/** An id as a text, and none that had to be cut: it would be another's. */
function whole(id: unknown): string | null | undefined {
  const text = textIn(id)
  return typeof text === 'string' && excerpt(text) !== text ? undefined : text
}

function shown(value: string | number | null | undefined): string | null {
  const text = value == null ? '' : String(value).trim()
  return text === '' ? null : text
}
