import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

const LABELS: readonly (readonly [file: string, from: string])[] = [
  ['explain-answer', "locale: Locale = 'ja',"],
  ['edit-field-label', "export function editFieldLabel(field: EditField, locale: Locale = 'ja'): string {"],
  ['np-service-label', "export function npServiceLabel(service: NpService, locale: Locale = 'ja'): string {"],
  [
    'delivery-channel-label',
    "export function deliveryChannelLabel(channel: DeliveryChannel, locale: Locale = 'ja'): string {",
  ],
  ['urgency-label', "export function urgencyLabel(urgency: Urgency, locale: Locale = 'ja'): string {"],
  ['work-list-label', "export function workListLabel(list: WorkList, locale: Locale = 'ja'): string {"],
]

const SAYS_NOTHING =
  "typeof answer !== 'string' && 'findings' in answer && answer.findings.length === 0 && answer.next.length === 0,"

export const WORDING: readonly ExplainedSurvivor[] = [
  ...LABELS.flatMap(([file, from]) =>
    survivorsOf(
      `src/back-office/wording/${file}.ts`,
      "a language that isn't one of ours is Japanese, whichever it is",
      ['StringLiteral', from, from.replace("= 'ja'", '= ""')],
    ),
  ),
  ...survivorsOf(
    'src/back-office/wording/explain-answer.ts',
    'it is there for the types: of what has no findings their number is asked, which throws, and then it says something',
    ...[
      ['ConditionalExpression', 'true && answer.findings.length === 0 && answer.next.length === 0,'],
      [
        'ConditionalExpression',
        `true && 'findings' in answer && answer.findings.length === 0 && answer.next.length === 0,`,
      ],
      ['LogicalOperator', SAYS_NOTHING.replace("'string' &&", "'string' ||")],
      ['StringLiteral', SAYS_NOTHING.replace("'string'", '""')],
    ].map(([mutator = '', to = '']) => [mutator, SAYS_NOTHING, to] as const),
  ),
  ...survivorsOf('src/back-office/wording/explain-answer.ts', 'nothing is no more true than false', [
    'ArrowFunction',
    '() => false,',
    '() => undefined,',
  ]),
]
