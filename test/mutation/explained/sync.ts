import type { ExplainedSurvivor } from '../mutation-faults.js'
import { survivorsOf } from './survivors-of.js'

export const SYNC: readonly ExplainedSurvivor[] = [
  ...survivorsOf('src/sync/driver/in-batches.ts', 'a batch without orders makes no call', [
    'ArithmeticOperator',
    'const batches = Array.from({ length: Math.ceil(together.length / most) }, (_, at) =>',
    'const batches = Array.from({ length: Math.ceil(together.length * most) }, (_, at) =>',
  ]),
  ...survivorsOf(
    'src/sync/driver/match-answers.ts',
    'nothing but texts is asked for, so what else stands there is never found',
    [
      'ConditionalExpression',
      "return typeof orderNumber === 'string' ? { orderNumber, answer } : null",
      'return true ? { orderNumber, answer } : null',
    ],
  ),
  ...survivorsOf('src/sync/driver/report.ts', 'an answer that is understood is one event', [
    'MethodExpression',
    "const reported = events.some(({ type }) => type === 'shipment.reported')",
    "const reported = events.every(({ type }) => type === 'shipment.reported')",
  ]),
  ...survivorsOf('src/sync/driver/safe-store.ts', 'of a save it is only asked whether it is one of the other two', [
    'StringLiteral',
    "return 'failed'",
    'return ""',
  ]),
  ...survivorsOf('src/sync/driver/see-to-all.ts', 'what is nothing is due at no time either', [
    'ConditionalExpression',
    'const dueAt = entry === undefined ? null : dueAtOf(entry)',
    'const dueAt = false ? null : dueAtOf(entry)',
  ]),
  ...survivorsOf(
    'src/sync/driver/tell.ts',
    'what is thrown here has nowhere to go, that there is nobody to tell included',
    ['OptionalChaining', 'onThrown?.(thrown)', 'onThrown(thrown)'],
  ),
]
