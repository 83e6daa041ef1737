import type { ExplainedSurvivor } from '../mutation-faults.js'
import { survivorsOf } from './survivors-of.js'

export const LIFECYCLE: readonly ExplainedSurvivor[] = [
  ...survivorsOf('src/lifecycle/interpreter/warnings-of.ts', 'no other event has a slip number to doubt', [
    'ConditionalExpression',
    "event.type === 'delivery.completed' && hasDoubtfulSlip(event) && warning('READ-19', 'slip_check_digit'),",
    "true && hasDoubtfulSlip(event) && warning('READ-19', 'slip_check_digit'),",
  ]),
  ...survivorsOf(
    'src/lifecycle/updates/delivery-updates.ts',
    'a missing carrier is routed by a branch before, so the text is there',
    [
      'StringLiteral',
      "return { problem: { stage: 'shipment', codes: [excerpt(event.carrier ?? '')] } }",
      `return { problem: { stage: 'shipment', codes: [excerpt(event.carrier ?? "Stryker was here!")] } }`,
    ],
  ),
  ...survivorsOf(
    'src/lifecycle/updates/delivery-updates.ts',
    'the branches before ask for both, so this update meets neither missing; only the compiler needs the question',
    ...['true', 'carrier || slipNumber'].map(
      (asked) =>
        [
          asked.includes('||') ? 'LogicalOperator' : 'ConditionalExpression',
          'return carrier && slipNumber ? { carrier, slipNumber } : null',
          `return ${asked} ? { carrier, slipNumber } : null`,
        ] as const,
    ),
  ),
  ...survivorsOf(
    'src/lifecycle/decide-with-invoice.ts',
    'no other event that is accepted has a status; only the compiler asks',
    [
      'ConditionalExpression',
      "if (!decision.ok || event.type !== 'sync.confirmed') return decision",
      'if (!decision.ok || false) return decision',
    ],
  ),
  ...survivorsOf('src/lifecycle/tells-of-edit.ts', 'nothing is later than what has no time; only the compiler asks', [
    'ConditionalExpression',
    "if (invoicePrintedAt === null || deliveryStatus === 'shipped' || status === null) return false",
    "if (false || deliveryStatus === 'shipped' || status === null) return false",
  ]),
  ...survivorsOf('src/lifecycle/tells-of-edit.ts', 'nothing leads to no status; only the compiler asks', [
    'ConditionalExpression',
    "if (invoicePrintedAt === null || deliveryStatus === 'shipped' || status === null) return false",
    "if (invoicePrintedAt === null || deliveryStatus === 'shipped' || false) return false",
  ]),
  ...survivorsOf(
    'src/lifecycle/interpreter/violations-of.ts',
    'only 配送完了 has a slip number to be malformed; the compiler needs the question',
    [
      'ConditionalExpression',
      "return code === 'slip_malformed' && event.type === 'delivery.completed'",
      "return code === 'slip_malformed' && true",
    ],
  ),
]
