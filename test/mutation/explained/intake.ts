import type { ExplainedSurvivor } from '../mutation-faults.js'
import { survivorsOf } from './survivors-of.js'

export const INTAKE: readonly ExplainedSurvivor[] = survivorsOf(
  'src/intake/refuse-link.ts',
  'where nothing is handled by hand each violation has its step; only the compiler needs the default',
  [
    'ArrayDeclaration',
    '? violations.flatMap((violation) => LINK_CODE_STEPS[violation.code] ?? [])',
    '? violations.flatMap((violation) => LINK_CODE_STEPS[violation.code] ?? ["Stryker was here"])',
  ],
)
