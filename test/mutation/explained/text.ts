import type { ExplainedSurvivor } from '../mutation-faults.js'
import { survivorsOf } from './survivors-of.js'

export const TEXT: readonly ExplainedSurvivor[] = [
  ...survivorsOf('src/text/without-formula.ts', 'what stands in a formula is the second of what is found', [
    'ArrayDeclaration',
    'const [, inner] = FORMULA.exec(text) ?? []',
    'const [, inner] = FORMULA.exec(text) ?? ["Stryker was here"]',
  ]),
]
