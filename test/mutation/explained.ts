import type { ExplainedSurvivor } from './mutation-faults.js'

/** Survivors of one file, each with what its lines are and what the mutant makes of them. */
function of(
  file: string,
  why: string,
  ...mutants: readonly (readonly [mutator: string, from: string, to: string])[]
): readonly ExplainedSurvivor[] {
  return mutants.map(([mutator, from, to]) => ({ file, mutator, from, to, why }))
}

/** The mutants that no test can kill, each with the reason: nothing that a caller can see tells them apart. */
export const EXPLAINED: readonly ExplainedSurvivor[] = [
  ...of(
    'src/lifecycle/updates/delivery-updates.ts',
    'a missing carrier is routed by a row before, so the text is there',
    [
      'StringLiteral',
      "return { problem: { stage: 'shipment', codes: [excerpt(event.carrier ?? '')] } }",
      `return { problem: { stage: 'shipment', codes: [excerpt(event.carrier ?? "Stryker was here!")] } }`,
    ],
  ),
  ...of(
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
  ...of('src/lifecycle/interpreter/accept.ts', 'a shortcut: of two equal lists nothing is added', [
    'ConditionalExpression',
    'return some === others ? NONE : some.filter((kind) => !others.includes(kind))',
    'return false ? NONE : some.filter((kind) => !others.includes(kind))',
  ]),
  ...of(
    'src/lifecycle/interpreter/decide-by.ts',
    'a shortcut: where no row decides, or one without a code, there are no violations to be found',
    ...['false', 'row === undefined || false'].map(
      (asked) =>
        [
          'ConditionalExpression',
          'const violations = row === undefined || row.violation === null ? NONE : violationsOf(rows, order, event)',
          `const violations = ${asked} ? NONE : violationsOf(rows, order, event)`,
        ] as const,
    ),
  ),
  ...of(
    'src/lifecycle/interpreter/explain-by.ts',
    'a refusing row has a violation, which the type of a row cannot say',
    [
      'OptionalChaining',
      "const refused = rows.find((row) => row.outcome === 'refuse')?.violation?.refuse",
      "const refused = rows.find(row => row.outcome === 'refuse')?.violation.refuse",
    ],
  ),
  ...of(
    'src/lifecycle/interpreter/rows-for.ts',
    'every state has its rows; an order that changed its state since is malformed either way',
    [
      'OptionalChaining',
      'return table.get(stateOf(order))?.rows.get(type) ?? NONE',
      'return table.get(stateOf(order)).rows.get(type) ?? NONE',
    ],
  ),
  ...of('src/lifecycle/interpreter/situation-of.ts', 'a memory: without it the same is worked out again', [
    'ConditionalExpression',
    'if (known !== undefined) return known',
    'if (false) return known',
  ]),
  ...of(
    'src/lifecycle/interpreter/situation-of.ts',
    'the number is only a key: different for different outcomes either way',
    [
      'ArithmeticOperator',
      'for (const holds of guards) outcomes = outcomes * 2 + (holds(order) ? 1 : 0)',
      'for (const holds of guards) outcomes = outcomes * 2 - (holds(order) ? 1 : 0)',
    ],
    [
      'ArithmeticOperator',
      'for (const holds of guards) outcomes = outcomes * 2 + (holds(order) ? 1 : 0)',
      'for (const holds of guards) outcomes = outcomes / 2 + (holds(order) ? 1 : 0)',
    ],
  ),
  ...of(
    'src/lifecycle/interpreter/situation-of.ts',
    'without it that order throws, which whoever asks catches and refuses all the same; the compiler needs the question',
    [
      'ConditionalExpression',
      'if (state === undefined) return settle(new Map(), order)',
      'if (false) return settle(new Map(), order)',
    ],
  ),
  ...of('src/lifecycle/interpreter/next-for.ts', 'a memory: without it the same is worked out again', [
    'ConditionalExpression',
    'if (known !== undefined) return known',
    'if (false) return known',
  ]),
  ...of(
    'src/lifecycle/interpreter/violations-of.ts',
    'only 配送完了 has a slip number to be malformed; the compiler needs the question',
    [
      'ConditionalExpression',
      "if (violation.code !== 'slip_malformed' || event.type !== 'delivery.completed') return violation",
      "if (violation.code !== 'slip_malformed' || false) return violation",
    ],
  ),
  ...of(
    'src/lifecycle/interpreter/tabulate.ts',
    'a name that no guard and no update has is as good as another',
    [
      'StringLiteral',
      "typeof guard === 'object' ? guard : { type: guard ?? '' }",
      `typeof guard === 'object' ? guard : { type: guard ?? "Stryker was here!" }`,
    ],
    ['StringLiteral', "update: UPDATES[actions ?? 'keep'] ?? null,", 'update: UPDATES[actions ?? ""] ?? null,'],
  ),
  ...of('src/lifecycle/interpreter/tabulate.ts', 'what neither refuses nor changes is asked for by no name', [
    'StringLiteral',
    "outcome: actions === undefined ? 'refuse' : actions === 'keep' ? 'keep' : 'change',",
    `outcome: actions === undefined ? 'refuse' : actions === 'keep' ? "" : 'change',`,
  ]),
  ...of('src/intake/refuse-link.ts', 'whatever keeps an order from being linked has its steps', [
    'ArrayDeclaration',
    'const steps = new Set(violations.flatMap((violation) => LINK_CODE_STEPS[violation.code] ?? []))',
    'const steps = new Set(violations.flatMap((violation) => LINK_CODE_STEPS[violation.code] ?? ["Stryker was here"]))',
  ]),
  ...of('src/validators/warn-cancellation.ts', 'a cancel and a deletion are warned of alike (CANC-01)', [
    'BooleanLiteral',
    "return warningsAbout(order, 'order.cancelled', { deleted: false })",
    "return warningsAbout(order, 'order.cancelled', { deleted: true })",
  ]),
  ...of(
    'src/validators/warnings-about.ts',
    'of what is no event no row decides, so nothing is warned of; the compiler needs the question',
    [
      'ConditionalExpression',
      "if (typeof event === 'string' || orderFault(order) !== null) return []",
      'if (false || orderFault(order) !== null) return []',
    ],
    [
      'StringLiteral',
      "if (typeof event === 'string' || orderFault(order) !== null) return []",
      'if (typeof event === "" || orderFault(order) !== null) return []',
    ],
  ),
  ...of(
    'src/validators/warnings-about.ts',
    'where no row decides nothing is warned of, by a throw that is caught too',
    [
      'OptionalChaining',
      "return judge(table, order, event)?.outcome === 'change' ? warningsOf(order, event) : []",
      "return judge(table, order, event).outcome === 'change' ? warningsOf(order, event) : []",
    ],
  ),
  ...of('src/machine/order-machine.ts', 'types alone: XState reads nothing there', [
    'ObjectLiteral',
    'const guarded = setup({ types: { context: {} as Order, events: {} as OrderEvent, input: {} as Order | undefined }, }).extend({',
    'const guarded = setup({}).extend({',
  ]),
  ...of('src/machine/order-machine.ts', 'types alone: XState reads nothing there', [
    'ObjectLiteral',
    'types: { context: {} as Order, events: {} as OrderEvent, input: {} as Order | undefined },',
    'types: {},',
  ]),
  ...of('src/machine/placed-order.ts', 'what is missing is no order either; the compiler needs the question', [
    'ConditionalExpression',
    `if (input === undefined || orderFault(input) !== null) throw new TypeError("The machine's input isn't an order.")`,
    `if (false || orderFault(input) !== null) throw new TypeError("The machine's input isn't an order.")`,
  ]),
  ...of('src/schema/issue-code.ts', 'only a union has a discriminator; the compiler needs the question', [
    'ConditionalExpression',
    "if (issue.code !== 'invalid_union' || issue.discriminator === undefined) return issue.input === undefined",
    'if (false || issue.discriminator === undefined) return issue.input === undefined',
  ]),
  ...of(
    'src/schema/issue-detail.ts',
    'zod gives the options of each union that has them; the compiler needs both questions',
    ...[
      ['LogicalOperator', "'options' in issue || issue.options !== undefined"] as const,
      ['ConditionalExpression', "'options' in issue && true"] as const,
    ].map(
      ([mutator, asked]) =>
        [
          mutator,
          "return 'options' in issue && issue.options !== undefined ? issue.options.map(String).join(', ') : ''",
          `return ${asked} ? issue.options.map(String).join(', ') : ''`,
        ] as const,
    ),
  ),
  ...of(
    'src/schema/issue-detail.ts',
    'the words of these issues have no place for a detail, so any is as good',
    [
      'StringLiteral',
      "return 'options' in issue && issue.options !== undefined ? issue.options.map(String).join(', ') : ''",
      `return 'options' in issue && issue.options !== undefined ? issue.options.map(String).join(', ') : "Stryker was here!"`,
    ],
    ['ConditionalExpression', "default: return ''", 'default:'],
    ['StringLiteral', "return ''", 'return "Stryker was here!"'],
  ),
  ...of('src/schema/shape-issue-of.ts', 'the words of these issues have no place for a detail, so any is as good', [
    'StringLiteral',
    "export function shapeIssueOf(code: ShapeIssueCode, path: string, detail = ''): ShapeIssue {",
    'export function shapeIssueOf(code: ShapeIssueCode, path: string, detail = "Stryker was here!"): ShapeIssue {',
  ]),
  ...(
    [
      ['src/wording/carrier-label.ts', "export function carrierLabel(value: Carrier, locale: Locale = 'ja'): string {"],
      [
        'src/wording/delivery-status-label.ts',
        "export function deliveryStatusLabel(value: DeliveryStatus, locale: Locale = 'ja'): string {",
      ],
      [
        'src/wording/explain-follow-up.ts',
        "export function explainFollowUp(kind: FollowUpKind, locale: Locale = 'ja'): string {",
      ],
      [
        'src/wording/explain-request-fault.ts',
        "export function explainRequestFault(fault: RequestFault, locale: Locale = 'ja'): string {",
      ],
      ['src/wording/explain-rule.ts', "export function explainRule(id: RuleId, locale: Locale = 'ja'): string {"],
      [
        'src/wording/explain-transport-fault.ts',
        "export function explainTransportFault(fault: TransportFault, locale: Locale = 'ja'): string {",
      ],
      [
        'src/wording/explain-unknown-outcome.ts',
        "export function explainUnknownOutcome(unknown: UnknownOutcome, asked: AskedOfNp, locale: Locale = 'ja'): string {",
      ],
      ['src/wording/explain.ts', "export function explain(x: Explainable, locale: Locale = 'ja'): string {"],
      [
        'src/wording/order-event-label.ts',
        "export function orderEventLabel(type: OrderEventType, locale: Locale = 'ja'): string {",
      ],
      [
        'src/wording/payment-status-label.ts',
        "export function paymentStatusLabel(value: PaymentStatus, locale: Locale = 'ja'): string {",
      ],
      [
        'src/wording/receipt-status-label.ts',
        "export function receiptStatusLabel(value: ReceiptStatus, locale: Locale = 'ja'): string {",
      ],
    ] as const
  ).flatMap(([file, from]) =>
    of(file, "a language that isn't one of ours is Japanese, whichever it is", [
      'StringLiteral',
      from,
      from.replace("= 'ja'", '= ""'),
    ]),
  ),
  ...of(
    'src/wording/explain-refusal.ts',
    "a language that isn't one of ours is Japanese, whichever it is",
    [
      'StringLiteral',
      "const what = operation === '' ? 'この操作' : quoted(operation, 'ja')",
      `const what = operation === '' ? 'この操作' : quoted(operation, "")`,
    ],
    [
      'StringLiteral',
      `return \`\${status === '' ? '' : \`\${quoted(status, 'ja')}のこの注文では、\`}\${what}を受け付けられません。\``,
      `return \`\${status === '' ? '' : \`\${quoted(status, "")}のこの注文では、\`}\${what}を受け付けられません。\``,
    ],
  ),
  ...of(
    'src/wording/explain-refusal.ts',
    'what is no text has no label; the compiler needs the question',
    [
      'ConditionalExpression',
      "const operation = event === null ? '' : orderEventLabel(event, locale)",
      "const operation = false ? '' : orderEventLabel(event, locale)",
    ],
    [
      'ConditionalExpression',
      "const shown = status === null ? '' : paymentStatusLabel(status, locale)",
      "const shown = false ? '' : paymentStatusLabel(status, locale)",
    ],
  ),
  ...of(
    'src/wording/explain.ts',
    'what has no such part throws where it is asked for, and that is caught; the compiler needs the question',
    [
      'ConditionalExpression',
      "if (typeof x !== 'object' || x === null) return ''",
      "if (typeof x !== 'object' || false) return ''",
    ],
    ['ConditionalExpression', "if (!('violations' in x)) return ''", "if (false) return ''"],
  ),
  ...of('src/refusal/next-steps.ts', 'what is no step is never possible', [
    'ArrayDeclaration',
    'const particular = possible(CODE_STEPS[code] ?? [], now)',
    'const particular = possible(CODE_STEPS[code] ?? ["Stryker was here"], now)',
  ]),
]
