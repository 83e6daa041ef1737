import type { ExplainedSurvivor } from '../mutation-faults.js'
import { survivorsOf } from './survivors-of.js'

export const INTAKE: readonly ExplainedSurvivor[] = [
  ...survivorsOf('src/intake/refuse-link.ts', 'whatever keeps an order from being linked has its steps', [
    'ArrayDeclaration',
    'const steps = new Set(violations.flatMap((violation) => LINK_CODE_STEPS[violation.code] ?? []))',
    'const steps = new Set(violations.flatMap((violation) => LINK_CODE_STEPS[violation.code] ?? ["Stryker was here"]))',
  ]),
]
