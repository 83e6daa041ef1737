import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const API: readonly ExplainedSurvivor[] = [
  ...survivorsOf(
    'src/makeshop/api/orders-in.ts',
    'what is no object has no orders either, and looking for them in null throws, which ends the same; the compiler needs the question',
    ['ConditionalExpression', "if (!isRecord(answer)) return 'orders_missing'", "if (false) return 'orders_missing'"],
  ),
]
