import type { ExplainedSurvivor } from '../mutation-faults.js'
import { survivorsOf } from './survivors-of.js'

export const CLOCK: readonly ExplainedSurvivor[] = [
  ...survivorsOf('src/clock/due-queue.ts', 'no two have the same turn', [
    'EqualityOperator',
    'return one.at < other.at || (one.at === other.at && one.turn < other.turn)',
    'return one.at < other.at || (one.at === other.at && one.turn <= other.turn)',
  ]),
  ...survivorsOf('src/clock/within.ts', 'the words of a reason that nobody reads', [
    'StringLiteral',
    "const stop = () => controller.abort('nobody waits')",
    'const stop = () => controller.abort("")',
  ]),
]
