import type { ExplainedSurvivor } from '../mutation-faults.js'
import { survivorsOf } from './survivors-of.js'

export const WORDING: readonly ExplainedSurvivor[] = [
  ...(
    [
      ['src/wording/carrier-label.ts', "export function carrierLabel(value: Carrier, locale: Locale = 'ja'): string {"],
      [
        'src/wording/delivery-status-label.ts',
        "export function deliveryStatusLabel(value: DeliveryStatus, locale: Locale = 'ja'): string {",
      ],
      [
        'src/transport/wording/explain-request-fault.ts',
        "export function explainRequestFault(fault: RequestFault, locale: Locale = 'ja'): string {",
      ],
      [
        'src/transport/wording/explain-transport-fault.ts',
        "export function explainTransportFault(fault: TransportFault, locale: Locale = 'ja'): string {",
      ],
      [
        'src/transport/wording/explain-unknown-outcome.ts',
        "export function explainUnknownOutcome(unknown: UnknownOutcome, asked: AskedOfNp, locale: Locale = 'ja'): string {",
      ],
      ['src/wording/explain.ts', "export function explain(subject: Explainable, locale: Locale = 'ja'): string {"],
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
    survivorsOf(file, "a language that isn't one of ours is Japanese, whichever it is", [
      'StringLiteral',
      from,
      from.replace("= 'ja'", '= ""'),
    ]),
  ),
  ...survivorsOf(
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
  ...survivorsOf(
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
  ...survivorsOf(
    'src/wording/explain.ts',
    'what has no such part throws where it is asked for, and that is caught; the compiler needs the question',
    [
      'ConditionalExpression',
      "if (typeof x !== 'object' || x === null) return ''",
      "if (typeof x !== 'object' || false) return ''",
    ],
    ['ConditionalExpression', "if (!('violations' in x)) return ''", "if (false) return ''"],
  ),
  ...survivorsOf('src/wording/in-words.ts', 'no words either way, for which the neutral sentence stands', [
    'ArrowFunction',
    "return attempt(worded, () => '') || nothingToExplain(locale)",
    'return attempt(worded, () => undefined) || nothingToExplain(locale)',
  ]),
]
