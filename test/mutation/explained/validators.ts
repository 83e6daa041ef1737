import type { ExplainedSurvivor } from '../mutation-faults.js'
import { survivorsOf } from './survivors-of.js'

export const VALIDATORS: readonly ExplainedSurvivor[] = [
  ...survivorsOf('src/validators/warn-cancellation.ts', 'a cancel and a deletion are warned of alike (CANC-01)', [
    'BooleanLiteral',
    "return warningsAbout(order, 'order.cancelled', { deleted: false })",
    "return warningsAbout(order, 'order.cancelled', { deleted: true })",
  ]),
  ...survivorsOf(
    'src/validators/warnings-about.ts',
    'of what is no event no row decides, so nothing is warned of; the compiler needs the question',
    [
      'ConditionalExpression',
      "if (typeof event === 'string' || orderFault(order) !== null) return []",
      'if (false || orderFault(order) !== null) return []',
    ],
    [
      'StringLiteral',
      "if (typeof event === 'string' || orderFault(order) !== null) return []",
      'if (typeof event === "" || orderFault(order) !== null) return []',
    ],
  ),
]
