import { attentionCases } from './cases/attention-cases.js'
import { dueCases } from './cases/due-cases.js'
import { raceCases } from './cases/race-cases.js'
import { saveCases } from './cases/save-cases.js'
import { valueCases } from './cases/value-cases.js'
import type { StoreCase } from './store-case.js'

/**
 * Every case of the store kit, if you run them by other means than `describeStore`.
 *
 * @category Testing
 */
export const STORE_CASES: readonly StoreCase[] = [
  ...saveCases,
  ...valueCases,
  ...raceCases,
  ...dueCases,
  ...attentionCases,
]
