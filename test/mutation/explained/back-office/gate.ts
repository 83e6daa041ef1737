import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const GATE: readonly ExplainedSurvivor[] = [
  ...survivorsOf(
    'src/back-office/gate/obstacles-to.ts',
    'the first obstacle decides, and in 審査NG another always stands before this one',
    [
      'StringLiteral',
      "const STANDING: Obstacle = { verdict: 'stop', finding: APPROVAL_PERHAPS_STANDS }",
      'const STANDING: Obstacle = { verdict: "", finding: APPROVAL_PERHAPS_STANDS }',
    ],
  ),
]
