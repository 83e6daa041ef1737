import type { ExplainedSurvivor } from '../mutation-faults.js'
import { survivorsOf } from './survivors-of.js'

export const CLOCK: readonly ExplainedSurvivor[] = [
  ...survivorsOf(
    'src/clock/virtual-clock.ts',
    'a shortcut: where nobody waits, the next look finds nobody and is the last',
    ['ConditionalExpression', 'if (waiting.size > 0) jumpSoon()', 'if (true) jumpSoon()'],
    ['EqualityOperator', 'if (waiting.size > 0) jumpSoon()', 'if (waiting.size >= 0) jumpSoon()'],
  ),
  ...survivorsOf('src/clock/within.ts', 'the words of a reason that nobody reads', [
    'StringLiteral',
    "const stop = () => controller.abort('nobody waits')",
    'const stop = () => controller.abort("")',
  ]),
]
