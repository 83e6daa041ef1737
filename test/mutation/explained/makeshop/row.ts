import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const ROW: readonly ExplainedSurvivor[] = [
  ...survivorsOf(
    'src/makeshop/row/order-report.ts',
    'of an order of another 決済方法 the method is shown; only the compiler needs the question',
    [
      'ConditionalExpression',
      'return paymentMethod === null ? null : meanings.methodName(paymentMethod)',
      'return false ? null : meanings.methodName(paymentMethod)',
    ],
  ),
]
