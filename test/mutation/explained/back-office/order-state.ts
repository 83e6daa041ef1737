import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const ORDER_STATE: readonly ExplainedSurvivor[] = [
  ...survivorsOf(
    'src/back-office/order-state/may-be-held-after-all.ts',
    'an order that is open and to be looked up stands with what is in doubt, before this is asked',
    [
      'ConditionalExpression',
      "if (closed === null || npTransaction.state === 'cancelled') return false",
      "if (false || npTransaction.state === 'cancelled') return false",
    ],
  ),
]
