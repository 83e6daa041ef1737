import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const KEPT: readonly ExplainedSurvivor[] = [
  ...survivorsOf(
    'src/back-office/kept/denial/report-denied-after.ts',
    'nothing else has such a kind; only the compiler asks',
    [
      'ConditionalExpression',
      "const isToldByHand = isChanged && type === 'followUp.done' && event.kind === 'report_in_np_console'",
      "const isToldByHand = isChanged && true && event.kind === 'report_in_np_console'",
    ],
  ),
  ...survivorsOf('src/back-office/kept/act/order-despite-refusal.ts', 'the type is known; only the compiler asks', [
    'ConditionalExpression',
    "() => event.type !== 'order.edited' || event.fields.length === 0 || makesInvoiceStale(event.fields),",
    '() => false || event.fields.length === 0 || makesInvoiceStale(event.fields),',
  ]),
  ...survivorsOf('src/back-office/kept/look/delivery-in.ts', 'neither text is a 配送ステータス', [
    'StringLiteral',
    "return parseDeliveryStatus(deliveryStatus ?? '').unwrapOr(null)",
    'return parseDeliveryStatus(deliveryStatus ?? "Stryker was here!").unwrapOr(null)',
  ]),
  ...survivorsOf('src/back-office/kept/look/status-in.ts', 'neither text is a 決済ステータス', [
    'StringLiteral',
    "return parsePaymentStatus(paymentStatus ?? '').unwrapOr(null)",
    'return parsePaymentStatus(paymentStatus ?? "Stryker was here!").unwrapOr(null)',
  ]),
  ...survivorsOf(
    'src/back-office/kept/look/after-late-edit.ts',
    'no status is of a correction, and what is null is no later than anything; only the compiler asks',
    [
      'ConditionalExpression',
      'const from = status !== null && isInCorrection(status) ? npKnowsBy(shown.at) : shown.at',
      'const from = true && isInCorrection(status) ? npKnowsBy(shown.at) : shown.at',
    ],
    [
      'ConditionalExpression',
      'const isSince = (when: string | null): boolean => when !== null && Date.parse(when) >= Date.parse(from)',
      'const isSince = (when: string | null): boolean => true && Date.parse(when) >= Date.parse(from)',
    ],
  ),
  ...survivorsOf(
    'src/back-office/kept/look/kept-observation-of.ts',
    'of a row that isn’t imported no edit is told; only the compiler asks',
    [
      'ConditionalExpression',
      'const told = shown !== null && isOfLateEdit(observation) ? afterLateEdit(after, shown) : after',
      'const told = true && isOfLateEdit(observation) ? afterLateEdit(after, shown) : after',
    ],
  ),
  ...survivorsOf(
    'src/back-office/kept/look/observe-kept-row.ts',
    'a row that isn’t refused has neither, and what an imported one shows comes first; the compiler asks',
    [
      'ConditionalExpression',
      "const cameBack = row.outcome === 'refused' && isReturned(row.code, row.ending)",
      'const cameBack = true && isReturned(row.code, row.ending)',
    ],
    [
      'ConditionalExpression',
      "const besideEnd = row.outcome === 'refused' && isOfEnd(row.code, row.ending) ? (row.shown ?? null) : null",
      'const besideEnd = true && isOfEnd(row.code, row.ending) ? (row.shown ?? null) : null',
    ],
  ),
  ...survivorsOf(
    'src/back-office/kept/denial/denies-despite-refusal.ts',
    'nothing else is refused so; only the compiler asks',
    ['ConditionalExpression', "event.type === 'sync.confirmed' &&", 'true &&'],
  ),
  ...survivorsOf(
    'src/back-office/kept/is-seen-since.ts',
    'what is null is later than nothing; only the compiler asks',
    [
      'ConditionalExpression',
      'return lastSeenAt !== null && Date.parse(lastSeenAt) > Date.parse(at)',
      'return true && Date.parse(lastSeenAt) > Date.parse(at)',
    ],
  ),
  ...survivorsOf(
    'src/back-office/kept/act/keep-despite-refusal.ts',
    'what is null is later than nothing; only the compiler asks',
    [
      'ConditionalExpression',
      'const wasSeenSince = lastSeenAt !== null && Date.parse(lastSeenAt) > Date.parse(from)',
      'const wasSeenSince = true && Date.parse(lastSeenAt) > Date.parse(from)',
    ],
  ),
  ...survivorsOf(
    'src/back-office/kept/event/corrects.ts',
    'what has no fields is a correction; only the compiler asks',
    [
      'ConditionalExpression',
      "() => isCorrection(event.type) && !(event.type === 'order.edited' && isEmailAlone(event.fields)),",
      '() => isCorrection(event.type) && !(true && isEmailAlone(event.fields)),',
    ],
  ),
  ...survivorsOf(
    'src/back-office/kept/act/order-told-after-end.ts',
    'only a closed order is handed in; the compiler asks',
    [
      'ConditionalExpression',
      'const isBefore = closed !== null && (at === null || Date.parse(at) <= Date.parse(closed.at))',
      'const isBefore = true && (at === null || Date.parse(at) <= Date.parse(closed.at))',
    ],
    [
      'OptionalChaining',
      "return closed?.reason === 'payment_method_changed' && receiptStatus === 'not_received'",
      "return closed.reason === 'payment_method_changed' && receiptStatus === 'not_received'",
    ],
  ),
  ...survivorsOf(
    'src/back-office/kept/act/order-told-after-end.ts',
    'what is null is no approval; only the compiler asks',
    [
      'ConditionalExpression',
      "if (status !== null && impliesApproval(status) && lacksReset(order)) asked.push('reset_receipt_status')",
      "if (true && impliesApproval(status) && lacksReset(order)) asked.push('reset_receipt_status')",
    ],
  ),
  ...survivorsOf(
    'src/back-office/kept/act/keep-despite-refusal.ts',
    'what is null is no report; only the compiler asks',
    ['ConditionalExpression', 'return status !== null && isOfReport(status)', 'return true && isOfReport(status)'],
  ),
]
