import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const CORRECTION: readonly ExplainedSurvivor[] = [
  ...survivorsOf('src/back-office/plan/act.ts', 'a plan of a cancel is the same as one of a deletion', [
    'BooleanLiteral',
    "{ type: 'order.cancelled', deleted: false, at: ANY_INSTANT },",
    "{ type: 'order.cancelled', deleted: true, at: ANY_INSTANT },",
  ]),
  ...survivorsOf(
    'src/back-office/correction/matter/matter-of.ts',
    'every matter has acts; only the compiler needs the question',
    [
      'OptionalChaining',
      "if (first?.step.step !== 'check_np_console' && !isAsked) return matter",
      "if (first.step.step !== 'check_np_console' && !isAsked) return matter",
    ],
  ),
  ...survivorsOf(
    'src/back-office/correction/advice/carrier-to-correct.ts',
    'without a code there is no name either way; only the compiler needs the question',
    [
      'ConditionalExpression',
      'const isName = text !== null && others.length === 0 && isOfShipment(order) && !mayBeNpCode(text)',
      'const isName = true && others.length === 0 && isOfShipment(order) && !mayBeNpCode(text)',
    ],
  ),
]
