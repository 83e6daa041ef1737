import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const ROOT: readonly ExplainedSurvivor[] = [
  ...survivorsOf('src/back-office/as-np-code.ts', 'any text that is no code stays as it came', [
    'StringLiteral',
    "const folded = fold(text) ?? ''",
    'const folded = fold(text) ?? "Stryker was here!"',
  ]),
]
