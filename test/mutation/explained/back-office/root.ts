import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const ROOT: readonly ExplainedSurvivor[] = [
  ...survivorsOf('src/back-office/next-of.ts', 'a code without advice of its own, like every other such', [
    'StringLiteral',
    "return closed === null ? 'step_out_of_order' : 'order_closed'",
    `return closed === null ? "" : 'order_closed'`,
  ]),
  ...survivorsOf(
    'src/back-office/as-np-code.ts',
    'a text of which nothing is left has no digit either; the compiler needs the question',
    [
      'ConditionalExpression',
      'return folded !== null && FORM.test(folded) ? folded : text',
      'return true && FORM.test(folded) ? folded : text',
    ],
  ),
]
