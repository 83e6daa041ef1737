import { isOrderNumber } from '../../order/form/is-order-number.js'
import { attempt } from '../../shape/attempt.js'
import { isRecord } from '../../shape/is-record.js'

/** The order number of something malformed, where it can be read. */
export function orderNumberIn(value: unknown): string | null {
  return attempt(
    () => {
      const order = isRecord(value) ? value['order'] : null
      const orderNumber = isRecord(order) ? order['orderNumber'] : null
      return isOrderNumber(orderNumber) ? orderNumber : null
    },
    () => null,
  )
}
