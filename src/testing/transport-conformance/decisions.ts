import type { NpDecision } from './transport-world.js'

/** What NP may decide on an order, the approval last. */
export const DECISIONS: readonly NpDecision[] = [
  { as: 'held', codes: ['RE009', 'RE014', 'RE021', 'RE023', 'RE026'] },
  { as: 'rejected', codes: ['NG002'] },
  { as: 'pending' },
  { as: 'approved' },
]
