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
  ...survivorsOf('src/lifecycle/interpreter/accept.ts', 'a shortcut: of two equal lists nothing is in one alone', [
    'ConditionalExpression',
    'return some === others ? NONE : some.filter((kind) => !others.includes(kind))',
    'return false ? NONE : some.filter((kind) => !others.includes(kind))',
  ]),
  ...survivorsOf(
    'src/lifecycle/interpreter/decide-by.ts',
    'a shortcut: where no row decides, or one without a code, there are no violations to be found',
    [
      'ConditionalExpression',
      'const violations = row?.code == null ? NONE : violationsOf(rows, order, event)',
      'const violations = false ? NONE : violationsOf(rows, order, event)',
    ],
  ),
  ...survivorsOf(
    'src/lifecycle/interpreter/rows-for.ts',
    'every state has its rows; an order that changed its state since is malformed either way',
    [
      'OptionalChaining',
      'return table.get(stateOf(order))?.rows.get(type) ?? NONE',
      'return table.get(stateOf(order)).rows.get(type) ?? NONE',
    ],
  ),
  ...survivorsOf(
    'src/lifecycle/interpreter/situation-of.ts',
    'the number is only a key: different for different outcomes either way',
    [
      'ArithmeticOperator',
      'const outcomes = state.asked.reduce((digits, holds) => digits * 2 + Number(holds(order)), 0)',
      'const outcomes = state.asked.reduce((digits, holds) => digits * 2 - Number(holds(order)), 0)',
    ],
    [
      'ArithmeticOperator',
      'const outcomes = state.asked.reduce((digits, holds) => digits * 2 + Number(holds(order)), 0)',
      'const outcomes = state.asked.reduce((digits, holds) => digits / 2 + Number(holds(order)), 0)',
    ],
  ),
  ...survivorsOf(
    'src/lifecycle/interpreter/situation-of.ts',
    'without it that order throws, which whoever asks catches and refuses all the same; the compiler needs the question',
    [
      'ConditionalExpression',
      'if (state === undefined) return workOut(new Map(), order)',
      'if (false) return workOut(new Map(), order)',
    ],
  ),
  ...survivorsOf('src/lifecycle/interpreter/next-for.ts', 'a memory: without it the same is worked out again', [
    'ConditionalExpression',
    'if (known !== undefined) return known',
    'if (false) return known',
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
  ...survivorsOf(
    'src/lifecycle/interpreter/tabulate.ts',
    'a name that no guard and no update has is as good as another',
    [
      'StringLiteral',
      "typeof guard === 'object' ? guard : { type: guard ?? '' }",
      `typeof guard === 'object' ? guard : { type: guard ?? "Stryker was here!" }`,
    ],
    ['StringLiteral', "update: UPDATES[actions ?? 'keep'] ?? null,", 'update: UPDATES[actions ?? ""] ?? null,'],
  ),
]
