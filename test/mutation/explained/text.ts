import type { ExplainedSurvivor } from '../mutation-faults.js'
import { survivorsOf } from './survivors-of.js'

export const TEXT: readonly ExplainedSurvivor[] = [
  ...survivorsOf(
    'src/text/excerpt.ts',
    'only a text of a hundred million characters can’t be spread, and takes memory',
    [
      'MethodExpression',
      "return [...text.replace(NOT_KEPT, '').slice(0, 128)].slice(0, 64).join('')",
      "return [...text.replace(NOT_KEPT, '')].slice(0, 64).join('')",
    ],
  ),
  ...survivorsOf('src/text/without-formula.ts', 'what stands in a formula is the second of what is found', [
    'ArrayDeclaration',
    'const [, inner] = FORMULA.exec(text) ?? []',
    'const [, inner] = FORMULA.exec(text) ?? ["Stryker was here"]',
  ]),
]
