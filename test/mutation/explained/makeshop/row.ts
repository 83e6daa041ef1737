import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const ROW: readonly ExplainedSurvivor[] = [
  ...survivorsOf(
    'src/makeshop/row/one-delivery-more.ts',
    'what is wrong with a destination is said of the order as a whole; these remarks are thrown away',
    [
      'ArrayDeclaration',
      'const said = readDelivery(next, meanings, { issues: [] })',
      'const said = readDelivery(next, meanings, { issues: ["Stryker was here"] })',
    ],
  ),
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
