import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const TAKE_OVER: readonly ExplainedSurvivor[] = [
  ...survivorsOf(
    'src/back-office/take-over/take-row.ts',
    'keepOrder says the same of what is no order; the compiler asks',
    [
      'ConditionalExpression',
      "if (order == null) return { ...malformedAt('row.order'), orderNumber }",
      "if (false) return { ...malformedAt('row.order'), orderNumber }",
    ],
  ),
  ...survivorsOf(
    'src/back-office/next/refused-of.ts',
    'there always is a next step; the compiler asks',
    [
      'OptionalChaining',
      "return first?.step === 'wait_for_link' || first?.step === 'nothing_to_do'",
      "return first.step === 'wait_for_link' || first?.step === 'nothing_to_do'",
    ],
    [
      'OptionalChaining',
      "return first?.step === 'wait_for_link' || first?.step === 'nothing_to_do'",
      "return first?.step === 'wait_for_link' || first.step === 'nothing_to_do'",
    ],
  ),
]
