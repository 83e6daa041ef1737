import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const ROOT: readonly ExplainedSurvivor[] = [
  ...survivorsOf('src/np-code/as-np-code.ts', 'any text that is no code stays as it came', [
    'StringLiteral',
    "const folded = fold(text) ?? ''",
    'const folded = fold(text) ?? "Stryker was here!"',
  ]),
]
