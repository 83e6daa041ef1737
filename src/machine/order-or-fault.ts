import type { Order } from '../order/order.js'
import { orderFault } from '../order/order-fault.js'
import { orderFields } from '../order/order-fields.js'
import { isRecord } from '../shape/is-record.js'
import { safely } from '../shape/safely.js'

/** Reads an order into a copy with the documented fields alone; a text is the path of what is malformed (READ-24). */
export const orderOrFault = /* @__PURE__ */ safely((given: Order | undefined): Order | string => {
  if (!isRecord(given)) return 'order'
  const order = orderFields(given)
  return orderFault(order) ?? order
}, 'order')
