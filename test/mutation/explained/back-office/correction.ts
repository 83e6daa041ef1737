import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const CORRECTION: readonly ExplainedSurvivor[] = [
  ...survivorsOf(
    'src/back-office/correction/matter/payment-to-change.ts',
    'of the other way a plan has the steps alone, and the step is the same for a cancel and a deletion',
    [
      'BooleanLiteral',
      'instead: [...first, cancelling({ deleted: false })],',
      'instead: [...first, cancelling({ deleted: true })],',
    ],
  ),
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
