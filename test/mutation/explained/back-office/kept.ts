import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const KEPT: readonly ExplainedSurvivor[] = [
  ...survivorsOf(
    'src/back-office/kept/parcel-gate.ts',
    'the time of nothing is no number, and no number is later than any',
    [
      'ConditionalExpression',
      'const isNews = kept.lastSeenAt !== null && Date.parse(kept.lastSeenAt) >= Date.parse(seenSince)',
      'const isNews = true && Date.parse(kept.lastSeenAt) >= Date.parse(seenSince)',
    ],
  ),
]
