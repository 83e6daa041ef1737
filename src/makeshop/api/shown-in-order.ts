import type { ShownOrder } from '../row/shown-order.js'
import type { MakeshopOrder } from './makeshop-order.js'

/** What an order of the API shows. Of several destinations the first: such an order isn't imported (LINK-03). */
export function shownInOrder(order: MakeshopOrder): ShownOrder {
  const delivery = order.deliveryInfos?.[0]
  return {
    orderNumber: shown(order.displayOrderNumber),
    paymentStatus: shown(order.paymentStatusCode),
    deliveryStatus: shown(delivery?.deliveryStatus),
    processing: null,
    payMethod: shown(order.payMethod),
    receiptStatus: null,
    carrier: shown(delivery?.deliveryCompanyCode),
    slipNumber: shown(delivery?.slipNumber),
    paymentFee: null,
    orderDate: shown(order.orderDate),
    orderTime: null,
    npTransactionId: null,
    problemCodes: null,
    severalDestinations: (order.deliveryInfos?.length ?? 0) > 1,
  }
}

function shown(value: string | number | null | undefined): string | null {
  const text = value == null ? '' : String(value).trim()
  return text === '' ? null : text
}
