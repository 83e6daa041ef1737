import type { ExplainedSurvivor } from '../mutation-faults.js'
import { survivorsOf } from './survivors-of.js'

const WORDED: readonly (readonly [file: string, from: string])[] = [
  ['explain-attention', "export function explainAttention(reason: AttentionReason, locale: Locale = 'ja'): string {"],
  ['explain-sync-fault', "export function explainSyncFault(fault: SyncFault, locale: Locale = 'ja'): string {"],
  ['explain-sync-report', "export function explainSyncReport(report: SyncReport, locale: Locale = 'ja'): string {"],
  ['explain-late-answer', "export function explainLateAnswer(answer: LateAnswer, locale: Locale = 'ja'): string {"],
  [
    'explain-record-failure',
    "export function explainRecordFailure(failure: RecordFailure, locale: Locale = 'ja'): string {",
  ],
  ['explain-unknown-item', "export function explainUnknownItem(item: UnknownItem, locale: Locale = 'ja'): string {"],
  ['sync-outcome-label', "export function syncOutcomeLabel(outcome: SyncOutcome, locale: Locale = 'ja'): string {"],
]

export const SYNC: readonly ExplainedSurvivor[] = [
  ...survivorsOf(
    'src/sync/driver/errand/report-shipments.ts',
    'an id that is not known is never that of a report; only the compiler needs the question',
    [
      'ConditionalExpression',
      "const isAwaited = paymentStatus === 'shipment_report_in_progress' && npTransaction.id !== null",
      "const isAwaited = paymentStatus === 'shipment_report_in_progress' && true",
    ],
  ),
  ...survivorsOf(
    'src/sync/driver/call/note-call.ts',
    'a sign has no code, by which nothing is closed, nor is it nobody’s doing',
    [
      'ConditionalExpression',
      "const fault = typeof shown === 'string' ? null : shown",
      'const fault = false ? null : shown',
    ],
    [
      'StringLiteral',
      "const fault = typeof shown === 'string' ? null : shown",
      'const fault = typeof shown === "" ? null : shown',
    ],
  ),
  ...survivorsOf(
    'src/sync/driver/run/let-ask.ts',
    'orders of one call are of one size: all of them go alone, or none',
    [
      'MethodExpression',
      'const isPostponed = entries.every(goesAlone) && isSilent(unansweredAlone, asked)',
      'const isPostponed = entries.some(goesAlone) && isSilent(unansweredAlone, asked)',
    ],
  ),
  ...survivorsOf('src/sync/driver/errand/poll.ts', 'nobody asks for the result of an update that is dated now', [
    'EqualityOperator',
    'return updateTimes(entry).some((time) => time > now)',
    'return updateTimes(entry).some((time) => time >= now)',
  ]),
  ...survivorsOf('src/sync/plan/not-before.ts', 'what is due then counts as due now', [
    'EqualityOperator',
    'return Math.max(0, ...times.filter((time) => time < beyond))',
    'return Math.max(0, ...times.filter((time) => time <= beyond))',
  ]),
  ...survivorsOf(
    'src/sync/entry/read-entry.ts',
    'what is none has neither an order nor a record, or can’t be looked at; the compiler asks',
    ['ConditionalExpression', 'if (!isRecord(given)) return null', 'if (false) return null'],
  ),
  ...survivorsOf('src/sync/driver/run/checked-clock.ts', 'what is no number is no time either', [
    'ArrowFunction',
    '() => Number.NaN,',
    '() => undefined,',
  ]),
  ...survivorsOf('src/sync/driver/see-to-all.ts', 'nothing is no finite number; only the compiler asks', [
    'ConditionalExpression',
    'return orderNumber === null || dueAtMs === null || !Number.isFinite(dueAtMs) ? null : { dueAtMs, orderNumber }',
    'return orderNumber === null || false || !Number.isFinite(dueAtMs) ? null : { dueAtMs, orderNumber }',
  ]),
  ...survivorsOf('src/sync/plan/update-times.ts', 'a text is no time: it keeps nothing waiting', [
    'ArrayDeclaration',
    "if (updateSentAtMs === 'never') return []",
    'if (updateSentAtMs === \'never\') return ["Stryker was here"]',
  ]),
  ...survivorsOf('src/sync/entry/update-sent-by.ts', 'nothing is no later than any time; the compiler asks', [
    'ConditionalExpression',
    "return typeof updateSentAtMs === 'number' && updateSentAtMs > now ? { updateSentAtMs: now } : {}",
    'return true && updateSentAtMs > now ? { updateSentAtMs: now } : {}',
  ]),
  ...survivorsOf(
    'src/sync/driver/answer/match-by-number.ts',
    'nothing but texts is asked for, so what else stands there is never found',
    [
      'ConditionalExpression',
      "return typeof orderNumber === 'string' ? { orderNumber, answer } : null",
      'return true ? { orderNumber, answer } : null',
    ],
  ),
  ...survivorsOf('src/sync/driver/errand/report-shipments.ts', 'an answer that is understood is one event', [
    'MethodExpression',
    "const reported = events.some(({ type }) => type === 'shipment.reported')",
    "const reported = events.every(({ type }) => type === 'shipment.reported')",
  ]),
  ...survivorsOf('src/sync/driver/see-to-all.ts', 'what is nothing is due at no time either', [
    'ConditionalExpression',
    'const dueAtMs = entry === undefined ? null : dueAtMsOf(entry)',
    'const dueAtMs = false ? null : dueAtMsOf(entry)',
  ]),
  ...survivorsOf(
    'src/sync/driver/run/tell.ts',
    'what is thrown here has nowhere to go, that there is nobody to tell included',
    ['OptionalChaining', 'notify(() => onThrown?.(thrown))', 'notify(() => onThrown(thrown))'],
  ),
  ...survivorsOf('src/sync/driver/work-on.ts', 'behind the last there is none, and that is the end of it', [
    'EqualityOperator',
    "} while (begun < screens.length && run.unansweredCalls.get('screening') !== 0)",
    "} while (begun <= screens.length && run.unansweredCalls.get('screening') !== 0)",
  ]),
  ...survivorsOf('src/sync/plan/errand-of.ts', 'nobody asks for the errand of an order that is not due', [
    'ConditionalExpression',
    'default: return null',
    'default:',
  ]),
  ...survivorsOf('src/sync/plan/plan-sync.ts', 'what is due has an errand', [
    'ConditionalExpression',
    'if (errand !== null) lists[errand].push(entry)',
    'if (true) lists[errand].push(entry)',
  ]),
  ...survivorsOf(
    'src/sync/store/ordered-index.ts',
    'how long a shelf is and where looking begins decides on how quick it is, not on what is found',
    [
      'ConditionalExpression',
      'if (shelf.length > MOST_IN_A_SHELF) shelves.splice(index + 1, 0, shelf.splice(MOST_IN_A_SHELF / 2))',
      'if (false) shelves.splice(index + 1, 0, shelf.splice(MOST_IN_A_SHELF / 2))',
    ],
    [
      'EqualityOperator',
      'if (shelf.length > MOST_IN_A_SHELF) shelves.splice(index + 1, 0, shelf.splice(MOST_IN_A_SHELF / 2))',
      'if (shelf.length >= MOST_IN_A_SHELF) shelves.splice(index + 1, 0, shelf.splice(MOST_IN_A_SHELF / 2))',
    ],
    [
      'ConditionalExpression',
      'for (let index = after === null ? 0 : shelfFor(shelves, after); index < shelves.length; index += 1) {',
      'for (let index = true ? 0 : shelfFor(shelves, after); index < shelves.length; index += 1) {',
    ],
    [
      'EqualityOperator',
      'for (let index = after === null ? 0 : shelfFor(shelves, after); index < shelves.length; index += 1) {',
      'for (let index = after === null ? 0 : shelfFor(shelves, after); index <= shelves.length; index += 1) {',
    ],
  ),
  ...survivorsOf(
    'src/sync/store/ordered-index.ts',
    'a shelf stands at each place that is looked at',
    ['ArrayDeclaration', 'const shelf = shelves[index] ?? []', 'const shelf = shelves[index] ?? ["Stryker was here"]'],
    ['ArrayDeclaration', 'const shelf = shelves[index] ?? []', 'const shelf = shelves[index] ?? ["Stryker was here"]'],
    [
      'ArrayDeclaration',
      'for (const place of shelves[index] ?? []) {',
      'for (const place of shelves[index] ?? ["Stryker was here"]) {',
    ],
  ),
  ...survivorsOf(
    'src/sync/store/ordered-index.ts',
    'where there is no shelf nothing begins, so the search turns back',
    ['ArithmeticOperator', 'let [low, high] = [0, shelves.length - 1]', 'let [low, high] = [0, shelves.length + 1]'],
  ),
  ...survivorsOf(
    'src/sync/store/ordered-index.ts',
    'the search looks at shelves that stand there, and of more than one none is empty',
    ['OptionalChaining', 'const first = shelves[middle]?.[0]', 'const first = shelves[middle][0]'],
    [
      'ConditionalExpression',
      'if (first !== undefined && compare(first, place) <= 0) low = middle',
      'if (true && compare(first, place) <= 0) low = middle',
    ],
  ),
  ...survivorsOf('src/sync/store/ordered-index.ts', 'a slot that is looked at is filled', [
    'ConditionalExpression',
    'if (found !== undefined && compare(found, place) < 0) low = middle + 1',
    'if (true && compare(found, place) < 0) low = middle + 1',
  ]),
  ...survivorsOf('src/sync/store/ordered-index.ts', 'those that are equal are answered before', [
    'EqualityOperator',
    'return one.orderNumber < other.orderNumber ? -1 : 1',
    'return one.orderNumber <= other.orderNumber ? -1 : 1',
  ]),
  ...survivorsOf('src/sync/store/create-memory-store.ts', 'the index names nothing but what is there', [
    'ArrayDeclaration',
    'return numbers.flatMap((orderNumber) => entries.get(orderNumber) ?? [])',
    'return numbers.flatMap((orderNumber) => entries.get(orderNumber) ?? ["Stryker was here"])',
  ]),
  ...WORDED.flatMap(([file, from]) =>
    survivorsOf(`src/sync/wording/${file}.ts`, "a language that isn't one of ours is Japanese, whichever it is", [
      'StringLiteral',
      from,
      from.replace("'ja'", '""'),
    ]),
  ),
  ...survivorsOf(
    'src/sync/wording/explain-sync-report.ts',
    'nothing that was sent before has no words; only the compiler needs the question',
    [
      'ConditionalExpression',
      'const then = earlier === null ? [] : [wordsFor(EARLIER_TEXTS, earlier, locale)]',
      'const then = false ? [] : [wordsFor(EARLIER_TEXTS, earlier, locale)]',
    ],
  ),
  ...survivorsOf(
    'src/sync/driver/claim/claim.ts',
    'what is due is due for an act that the lifecycle takes; what it refused would go out unclaimed',
    ['ConditionalExpression', 'if (order.paymentStatus !== CLAIMED[act]) return null', 'if (false) return null'],
  ),
  ...survivorsOf(
    'src/sync/driver/settle/together-after.ts',
    'a call that was not made had no orders together either; only the compiler needs the question',
    [
      'ConditionalExpression',
      'if (why === null || call.together === null) return before',
      'if (false || call.together === null) return before',
    ],
  ),
  ...survivorsOf('src/sync/driver/create-sync-driver.ts', 'a first tick knows of no details that were given up', [
    'BooleanLiteral',
    'slowFirst: false,',
    'slowFirst: true,',
  ]),
]
