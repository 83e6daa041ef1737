import type { ExplainedSurvivor } from '../mutation-faults.js'
import { survivorsOf } from './survivors-of.js'

export const ORDER: readonly ExplainedSurvivor[] = [
  ...survivorsOf('src/order/order-fault.ts', 'a shortcut: an order that the library made is well formed', [
    'ConditionalExpression',
    "return isOwnOrder(value) ? null : faultBy(ORDER_FORM, value, 'order')",
    "return false ? null : faultBy(ORDER_FORM, value, 'order')",
  ]),
]
