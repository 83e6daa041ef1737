import { attempt } from '../../order/attempt.js'
import type { Locale } from '../../vocabulary/locale.js'
import { explainUnknownOutcome } from '../../wording/explain-unknown-outcome.js'
import { paymentStatusLabel } from '../../wording/payment-status-label.js'
import { inLocale } from '../../wording/words.js'
import { ATTENTION_REASONS } from '../book/attention-reason.js'
import { SYNC_OUTCOMES } from '../report/sync-outcome.js'
import type { SyncReport } from '../report/sync-report.js'
import { explainAttention } from './explain-attention.js'
import { explainSyncFault } from './explain-sync-fault.js'
import { ENDED_TEXTS } from './fault-texts.js'
import { syncOutcomeLabel } from './sync-outcome-label.js'

/**
 * Words a report for a person, in lines: what came of how many orders, what went wrong, what is unknown, and what there
 * is to do, order by order. It never throws.
 *
 * @category Sync
 */
export function explainSyncReport(report: SyncReport, locale: Locale = 'ja'): string {
  return attempt(
    () => linesOf(report, WORDS[locale === 'en' ? 'en' : 'ja'], locale).join('\n'),
    () => '',
  )
}

/** The report's own words. The rest is worded with the things themselves. */
const WORDS = {
  ja: {
    nothing: '処理する注文はありませんでした。',
    did: '処理した注文',
    faults: 'エラー',
    unknown: '結果が不明の注文',
    arrived: '担当者の対応に移った注文',
    attention: '担当者の確認が必要な注文',
    of: (n: number) => `${n}件`,
    more: (n: number) => `ほか${n}件`,
    line: (text: string) => `・${text}`,
    item: (name: string, text: string) => `・${name} ${text}`,
    codes: (codes: readonly string[]) => (codes.length === 0 ? '' : `（${codes.join('、')}）`),
  },
  en: {
    nothing: 'There was nothing to do.',
    did: 'Orders seen to',
    faults: 'Faults',
    unknown: 'Orders whose outcome is not known',
    arrived: 'Orders that a person goes on with',
    attention: 'Orders that wait for a person',
    of: (n: number) => `${n}`,
    more: (n: number) => `and ${n} more`,
    line: (text: string) => `- ${text}`,
    item: (name: string, text: string) => `- ${name}: ${text}`,
    codes: (codes: readonly string[]) => (codes.length === 0 ? '' : ` (${codes.join(', ')})`),
  },
} as const

function linesOf(report: SyncReport, words: (typeof WORDS)['ja' | 'en'], locale: Locale): readonly string[] {
  const { arrived, attention, attentionCounts, counts, ended, faultCount, faults, unknown } = report
  const did = SYNC_OUTCOMES.filter((outcome) => counts[outcome] > 0)
  const waiting = ATTENTION_REASONS.reduce((sum, reason) => sum + attentionCounts[reason], 0)
  const section = (title: string, items: readonly string[], total: number) => [
    ...(total === 0 ? [] : [`${title}: ${words.of(total)}`]),
    ...items,
    ...(total > items.length ? [words.more(total - items.length)] : []),
  ]
  return [
    ...(did.length === 0 ? [words.nothing] : [`${words.did}:`]),
    ...did.map((outcome) => words.item(syncOutcomeLabel(outcome, locale), words.of(counts[outcome]))),
    ...[inLocale(ENDED_TEXTS[ended], locale)].filter((text) => text !== ''),
    ...section(
      words.faults,
      faults.map((fault) => words.line(explainSyncFault(fault, locale))),
      faultCount,
    ),
    ...section(
      words.unknown,
      unknown.map(({ orderNumber, asked, reason }) =>
        words.item(orderNumber, explainUnknownOutcome({ orderNumber, outcome: 'unknown', reason }, asked, locale)),
      ),
      unknown.length,
    ),
    ...section(
      words.arrived,
      arrived.map(({ orderNumber, status, codes }) =>
        words.item(orderNumber, `${paymentStatusLabel(status, locale)}${words.codes(codes)}`),
      ),
      arrived.length,
    ),
    ...section(
      words.attention,
      attention.map(({ orderNumber, reason, status }) =>
        words.item(`${orderNumber} ${paymentStatusLabel(status, locale)}`, explainAttention(reason, locale)),
      ),
      waiting,
    ),
  ]
}
