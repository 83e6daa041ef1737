import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const CLOSING: readonly ExplainedSurvivor[] = [
  ...survivorsOf(
    'src/back-office/closing/plan-payment-method-change.ts',
    'the lifecycle reads the payment method and never throws, so nothing turns out hostile on the way',
    [
      'StringLiteral',
      "return makePlan(order, 'paymentMethod.changed', 'event', (read) => {",
      `return makePlan(order, 'paymentMethod.changed', "", (read) => {`,
    ],
  ),
]
