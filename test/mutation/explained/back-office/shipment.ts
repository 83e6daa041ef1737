import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const SHIPMENT: readonly ExplainedSurvivor[] = survivorsOf(
  'src/back-office/shipment/read-answers.ts',
  'a text before all answers is of neither operation, and what is asked without one is behind an answer about the slip',
  ['ArrayDeclaration', 'const ofRow = byRow.get(key) ?? []', 'const ofRow = byRow.get(key) ?? ["Stryker was here"]'],
)
