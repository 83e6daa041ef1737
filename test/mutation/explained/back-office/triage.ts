import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const TRIAGE: readonly ExplainedSurvivor[] = [
  ...survivorsOf(
    'src/back-office/triage/list/list-tally.ts',
    'an item has its first finding, which the type of an answer cannot say; only the compiler needs the question',
    [
      'ConditionalExpression',
      'if (reason !== undefined) reasonCounts[reason.code] = (reasonCounts[reason.code] ?? 0) + 1',
      'if (true) reasonCounts[reason.code] = (reasonCounts[reason.code] ?? 0) + 1',
    ],
  ),
  ...survivorsOf(
    'src/back-office/triage/tally.ts',
    'a kept order is read into plain data first, which answers alike each time: its own path never shows',
    ['StringLiteral', "else take(kept.order, 'kept.order', kept)", 'else take(kept.order, "", kept)'],
  ),
]
