import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const TRIAGE: readonly ExplainedSurvivor[] = [
  ...survivorsOf(
    'src/back-office/triage/cases/if-to-be-corrected.ts',
    'of goods that left without approval another case comes first, and the first says how urgent it is',
    [
      'StringLiteral',
      "const PERHAPS_APPROVED = plannedCase('correct_now', 'approval_perhaps_stands', 'READ-08', 'normal')",
      "const PERHAPS_APPROVED = plannedCase('correct_now', 'approval_perhaps_stands', 'READ-08', \"\")",
    ],
  ),
  ...survivorsOf(
    'src/back-office/triage/cases/overdue.ts',
    'no time is not ahead; only the compiler needs the question',
    [
      'ConditionalExpression',
      'isSeenAhead: matters && lastSeen !== null && isAhead(lastSeen, nowMs),',
      'isSeenAhead: matters && true && isAhead(lastSeen, nowMs),',
    ],
  ),
  ...survivorsOf(
    'src/back-office/triage/list/list-tally.ts',
    'an item has its first finding, which the type of an answer cannot say; only the compiler needs the question',
    [
      'ConditionalExpression',
      'if (reason !== undefined) reasonCounts[reason.code] = (reasonCounts[reason.code] ?? 0) + 1',
      'if (true) reasonCounts[reason.code] = (reasonCounts[reason.code] ?? 0) + 1',
    ],
  ),
]
