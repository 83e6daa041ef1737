import type { Order } from '../../order/order.js'
import { type OrderReading, readOrder } from './read-order.js'

/** Reads an order that a call knows by another path than `order`, such as `orders[3]`. */
export function readOrderAt(path: string, given: Order): OrderReading {
  const reading = readOrder(given)
  return reading.order === null ? { ...reading, fault: `${path}${reading.fault.slice('order'.length)}` } : reading
}
