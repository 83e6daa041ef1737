import type { ExplainedSurvivor } from '../mutation-faults.js'
import { survivorsOf } from './survivors-of.js'

export const LIFECYCLE: readonly ExplainedSurvivor[] = [
  ...survivorsOf(
    'src/lifecycle/updates/delivery-updates.ts',
    'a missing carrier is routed by a row before, so the text is there',
    [
      'StringLiteral',
      "return { problem: { stage: 'shipment', codes: [excerpt(event.carrier ?? '')] } }",
      `return { problem: { stage: 'shipment', codes: [excerpt(event.carrier ?? "Stryker was here!")] } }`,
    ],
  ),
  ...survivorsOf(
    'src/lifecycle/updates/delivery-updates.ts',
    'the rows before ask for both, so this update meets neither missing; only the compiler needs the question',
    ...[
      'false',
      'carrier === null && slipNumber === null',
      'false || slipNumber === null',
      'carrier === null || false',
    ].map(
      (asked) =>
        [
          asked.includes('&&') ? 'LogicalOperator' : 'ConditionalExpression',
          'return carrier === null || slipNumber === null ? null : { carrier, slipNumber }',
          `return ${asked} ? null : { carrier, slipNumber }`,
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
  ...survivorsOf('src/lifecycle/interpreter/judge.ts', 'a name that no guard has is as good as another', [
    'StringLiteral',
    "const { type, params } = typeof guard === 'object' ? guard : { type: guard ?? '', params: undefined }",
    `const { type, params } = typeof guard === 'object' ? guard : { type: guard ?? "Stryker was here!", params: undefined }`,
  ]),
  ...survivorsOf('src/lifecycle/interpreter/accept.ts', 'a name that no update has is as good as another', [
    'StringLiteral',
    "const change = UPDATES[actions ?? 'keep']?.(before, event)",
    'const change = UPDATES[actions ?? ""]?.(before, event)',
  ]),
]
