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

export const WORDING: readonly ExplainedSurvivor[] = [
  ...LABELS.flatMap(([file, from]) =>
    survivorsOf(
      `src/back-office/wording/${file}.ts`,
      "a language that isn't one of ours is Japanese, whichever it is",
      ['StringLiteral', from, from.replace("= 'ja'", '= ""')],
    ),
  ),
  ...survivorsOf('src/back-office/wording/explain-answer.ts', 'nothing is no more true than false', [
    'ArrowFunction',
    '() => false,',
    '() => undefined,',
  ]),
]
