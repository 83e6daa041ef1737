import type { ExplainedSurvivor } from '../mutation-faults.js'
import { survivorsOf } from './survivors-of.js'

export const REFUSAL: readonly ExplainedSurvivor[] = [
  ...survivorsOf('src/refusal/next-steps.ts', 'what is no step is never possible', [
    'ArrayDeclaration',
    'const particular = possible(CODE_STEPS[code] ?? [], order, accepted)',
    'const particular = possible(CODE_STEPS[code] ?? ["Stryker was here"], order, accepted)',
  ]),
]
