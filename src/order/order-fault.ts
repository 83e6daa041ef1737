import { faultBy } from '../shape/fault-by.js'
import { safely } from '../shape/safely.js'
import { ORDER_FORM } from './form/order-form.js'
import { isOwnOrder } from './own-order.js'

/**
 * The path of the first value by which something isn't an `Order` (READ-24), or `null` when it is one. It
 * judges the shape, not whether the values make sense together.
 */
export const orderFault = /* @__PURE__ */ safely(findOrderFault, 'order')

/** The same, but it throws where the value can't even be looked at. */
export function findOrderFault(value: unknown): string | null {
  return isOwnOrder(value) ? null : faultBy(ORDER_FORM, value, 'order')
}
