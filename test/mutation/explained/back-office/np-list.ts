import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const NP_LIST: readonly ExplainedSurvivor[] = [
  ...survivorsOf(
    'src/back-office/np-list/read-list.ts',
    'what isn’t read has no NP取引ID, so that it is passed over anyhow; only the compiler needs the question',
    [
      'StringLiteral',
      "if ('code' in each || each.orderNumber === null || each.npTransactionId == null) continue",
      'if ("" in each || each.orderNumber === null || each.npTransactionId == null) continue',
    ],
  ),
  ...survivorsOf(
    'src/back-office/np-list/read-transaction.ts',
    'what isn’t shown is no text that could be shortened; only the compiler needs the question',
    ['ConditionalExpression', 'return number !== null && isSpoilt(number)', 'return true && isSpoilt(number)'],
  ),
  ...survivorsOf('src/back-office/np-list/shop-orders.ts', 'neither of the two is a text', [
    'ArrowFunction',
    '() => null,',
    '() => undefined,',
  ]),
]
