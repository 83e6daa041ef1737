import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const CARRIERS: readonly ExplainedSurvivor[] = survivorsOf(
  'src/np-connect-pro/carrier-of-np-code.ts',
  'each key is a carrier; only the compiler asks',
  ['MethodExpression', 'Object.keys(CARRIERS) .filter(isCarrier)', 'Object.keys(CARRIERS)'],
)
