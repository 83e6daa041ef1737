import { explainNpCode } from '../../np-code/explain-np-code.js'
import type { Locale } from '../../vocabulary/locale.js'
import { inWords } from '../../wording/in-words.js'
import { paymentStatusLabel } from '../../wording/payment-status-label.js'
import { inARow } from '../../wording/sentences.js'
import { inLocale, wordsFor } from '../../wording/words.js'
import { ATTENTION_REASONS } from '../entry/attention-reason.js'
import { SYNC_OUTCOMES } from '../report/sync-outcome.js'
import type { SyncReport } from '../report/sync-report.js'
import { EARLIER_TEXTS } from './earlier-texts.js'
import { ENDED_TEXTS } from './ended-texts.js'
import { explainAttention } from './explain-attention.js'
import { explainLateAnswer } from './explain-late-answer.js'
import { explainSyncFault } from './explain-sync-fault.js'
import { explainUnknownItem } from './explain-unknown-item.js'
import { mergeFaults } from './merge-faults.js'
import { syncOutcomeLabel } from './sync-outcome-label.js'

/**
 * Puts a report into words for a person, in lines: what came of how many orders, what went wrong, what is unknown, and
 * what there is to do, order by order. It never throws.
 *
 * @param report - what a tick gave
 * @param locale - `ja`, the default, or `en`
 *
 * @category Sync
 */
export function explainSyncReport(report: SyncReport, locale: Locale = 'ja'): string {
  return inWords(() => linesOf(report, locale).join('\n'), locale)
}

/** The report's own words. The rest is worded with the things themselves. */
const WORDS = {
  ja: {
    nothing: '処理する注文はありませんでした。',
    did: '処理した注文',
    faults: 'エラー',
    unknown: '結果が不明な注文',
    late: '反映しなかったNPの応答',
    arrived: '対応が必要になった注文',
    attention: '担当者の確認が必要な注文',
    of: (n: number) => `${n}件`,
    more: (n: number) => `ほか${n}件`,
    line: (text: string) => `・${text}`,
    item: (name: string, text: string) => `・${name} ${text}`,
    noCode: 'NPのコードがありません。注文詳細の「決済情報」で原因を確認してください。',
  },
  en: {
    nothing: 'There was nothing to do.',
    did: 'Orders seen to',
    faults: 'Faults',
    unknown: 'Orders whose outcome is not known',
    late: "NP's answers that were not applied",
    arrived: 'Orders that a person goes on with',
    attention: 'Orders that wait for a person',
    of: (n: number) => `${n}`,
    more: (n: number) => `and ${n} more`,
    line: (text: string) => `- ${text}`,
    item: (name: string, text: string) => `- ${name}: ${text}`,
    noCode: 'NP gave no code. Look for the cause in 決済情報 of the order.',
  },
} as const

function linesOf(report: SyncReport, locale: Locale): readonly string[] {
  const words = WORDS[locale === 'en' ? 'en' : 'ja']
  const { arrived, attention, counts, faults, late, unknown } = report
  const did = SYNC_OUTCOMES.filter((outcome) => counts[outcome] > 0)
  const waiting = ATTENTION_REASONS.reduce((sum, reason) => sum + report.attentionCounts[reason], 0)
  const section = (title: string, count: number, listed: readonly unknown[], lines: readonly string[]) => [
    ...(count === 0 ? [] : [`${title}: ${words.of(count)}`]),
    ...lines,
    ...(count > listed.length ? [words.more(count - listed.length)] : []),
  ]
  const faultLines = mergeFaults(faults).map((fault) => words.line(explainSyncFault(fault, locale)))
  const unknownLines = unknown.map((item) => words.item(item.orderNumber, explainUnknownItem(item, locale)))
  const lateLines = late.map((answer) => words.item(answer.orderNumber, explainLateAnswer(answer, locale)))
  const arrivedLines = arrived.map(({ orderNumber, status, codes, earlier }) => {
    const why = codes.length === 0 ? [words.noCode] : codes.map((code) => explainNpCode(code, locale))
    const then = earlier === null ? [] : [wordsFor(EARLIER_TEXTS, earlier, locale)]
    return words.item(orderNumber, `${paymentStatusLabel(status, locale)}: ${inARow([...why, ...then], locale)}`)
  })
  const attentionLines = attention.map(({ orderNumber, reason, status }) =>
    words.item(`${orderNumber} ${paymentStatusLabel(status, locale)}`, explainAttention(reason, locale)),
  )
  return [
    did.length === 0 ? words.nothing : `${words.did}:`,
    ...did.map((outcome) => words.item(syncOutcomeLabel(outcome, locale), words.of(counts[outcome]))),
    ...[inLocale(ENDED_TEXTS[report.ended], locale)].filter((text) => text !== ''),
    ...section(words.faults, report.faultCount, faults, faultLines),
    ...section(words.unknown, report.unknownCount, unknown, unknownLines),
    ...section(words.late, report.lateCount, late, lateLines),
    ...section(words.arrived, report.arrivedCount, arrived, arrivedLines),
    ...section(words.attention, waiting, attention, attentionLines),
  ]
}
