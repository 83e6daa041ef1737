import type { ExplainedSurvivor } from '../mutation-faults.js'
import { survivorsOf } from './survivors-of.js'

export const CLOCK: readonly ExplainedSurvivor[] = [
  ...survivorsOf('src/clock/due-queue.ts', 'no two have the same turn', [
    'EqualityOperator',
    'return one.at < other.at || (one.at === other.at && one.turn < other.turn)',
    'return one.at < other.at || (one.at === other.at && one.turn <= other.turn)',
  ]),
  ...survivorsOf('src/clock/due-queue.ts', 'a heap that has the entry isn’t empty', [
    'ConditionalExpression',
    'if (last === undefined || last === entry) return',
    'if (false || last === entry) return',
  ]),
  ...survivorsOf('src/clock/virtual-clock.ts', 'somebody waits until the moment that was just asked for', [
    'OptionalChaining',
    'waiting.takeUntil(now)?.what()',
    'waiting.takeUntil(now).what()',
  ]),
  ...survivorsOf('src/clock/within.ts', 'the words of a reason that nobody reads', [
    'StringLiteral',
    "const stop = () => controller.abort('nobody waits')",
    'const stop = () => controller.abort("")',
  ]),
]
