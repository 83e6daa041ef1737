import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { CORRECTION } from './correction.js'
import { COURSE } from './course.js'
import { GATE } from './gate.js'
import { KEPT } from './kept.js'
import { NEXT } from './next.js'
import { NP_LIST } from './np-list.js'
import { OBSERVATION } from './observation.js'
import { ORDER_STATE } from './order-state.js'
import { RECONCILIATION } from './reconciliation.js'
import { ROOT } from './root.js'
import { TAKE_OVER } from './take-over.js'
import { TRIAGE } from './triage.js'
import { WORDING } from './wording.js'

export const BACK_OFFICE: readonly ExplainedSurvivor[] = [
  ...CORRECTION,
  ...COURSE,
  ...GATE,
  ...KEPT,
  ...TAKE_OVER,
  ...NP_LIST,
  ...OBSERVATION,
  ...NEXT,
  ...ORDER_STATE,
  ...RECONCILIATION,
  ...ROOT,
  ...TRIAGE,
  ...WORDING,
]
