import type { ExplainedSurvivor } from '../mutation-faults.js'
import { survivorsOf } from './survivors-of.js'

export const REFUSAL: readonly ExplainedSurvivor[] = [
  ...survivorsOf('src/refusal/next-steps.ts', 'what is no step is never possible', [
    'ArrayDeclaration',
    'const steps = [CODE_STEPS[code] ?? [], generalSteps(order), [STEPS.check_np_console]]',
    'const steps = [CODE_STEPS[code] ?? ["Stryker was here"], generalSteps(order), [STEPS.check_np_console]]',
  ]),
]
