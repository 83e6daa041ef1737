import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const NEXT: readonly ExplainedSurvivor[] = [
  ...survivorsOf('src/back-office/next/next-of.ts', 'a code without advice of its own, like every other such', [
    'StringLiteral',
    "return particular ?? (isAtRest(order) ? anyOf(STEPS.nothing_to_do) : asRefused(order, 'step_out_of_order'))",
    `return particular ?? (isAtRest(order) ? anyOf(STEPS.nothing_to_do) : asRefused(order, ""))`,
  ]),
  ...survivorsOf(
    'src/back-office/next/is-idle.ts',
    'there always is a next step; the compiler asks',
    [
      'OptionalChaining',
      "return step?.step === 'wait_for_link' || step?.step === 'nothing_to_do'",
      "return step.step === 'wait_for_link' || step?.step === 'nothing_to_do'",
    ],
    [
      'OptionalChaining',
      "return step?.step === 'wait_for_link' || step?.step === 'nothing_to_do'",
      "return step?.step === 'wait_for_link' || step.step === 'nothing_to_do'",
    ],
  ),
]
