import { describe, expect, it } from 'vitest'
import {
  ATTENTION_REASONS,
  explainAttention,
  explainSyncFault,
  explainSyncReport,
  SYNC_OUTCOMES,
  type SyncFault,
  type SyncReport,
  syncOutcomeLabel,
} from '../../src/sync/index.js'
import { anOrder, aSuspectOrder } from '../support/an-order.js'
import { aShop } from './support/a-shop.js'
import { fault } from './support/fake-np.js'

const JAPANESE = /[ぁ-んァ-ヶ一-龠]/u

const FAULTS: readonly SyncFault[] = [
  { code: 'transport', asked: 'screening', fault: fault('maintenance'), orders: 3 },
  { code: 'transport_threw', asked: 'shipment_report', orders: 1 },
  { code: 'store', doing: 'save', orderNumber: 'P1' },
  { code: 'store', doing: 'due', orderNumber: null },
  { code: 'store_malformed', orderNumber: 'P1' },
  { code: 'details', orderNumber: 'P1' },
  { code: 'not_found', orderNumber: 'P1' },
]

describe('the words of the driver', () => {
  it.each(ATTENTION_REASONS)('say in both languages why an order waits, and what to do: %s', (reason) => {
    const [ja, en] = [explainAttention(reason), explainAttention(reason, 'en')]
    expect(ja).toMatch(/。(（[^）]+）)?$/u)
    expect(en).toMatch(/\.( \([^)]+\))?$/)
    expect(en.replace(/NP後払いwiz/u, '')).not.toMatch(JAPANESE)
  })

  it('READ-20: tell a person to look NP up: found, accepted with its id; absent, failed', () => {
    expect(explainAttention('screening_unknown', 'en')).toMatch(
      /look the order number up.*screening\.accepted.*id.*screening\.failed/,
    )
    expect(explainAttention('screening_unknown')).toMatch(/再送せず.*検索.*NP取引ID.*受付.*エラー/u)
  })

  it.each(SYNC_OUTCOMES)('name an outcome in both languages: %s', (outcome) => {
    expect(syncOutcomeLabel(outcome)).toMatch(/[ぁ-んァ-ヶ一-龠]/u)
    expect(syncOutcomeLabel(outcome, 'en')).not.toMatch(JAPANESE)
  })

  it.each(FAULTS)('say what went wrong: $code', (each) => {
    expect(explainSyncFault(each)).toMatch(JAPANESE)
    expect(explainSyncFault(each, 'en')).not.toMatch(JAPANESE)
    if ('orderNumber' in each && each.orderNumber !== null) expect(explainSyncFault(each, 'en')).toMatch(/^P1: /)
  })

  it('show what is not known as it is', () => {
    // @ts-expect-error from a newer release
    expect([explainAttention('new_reason'), syncOutcomeLabel('new_outcome')]).toStrictEqual([
      'new_reason',
      'new_outcome',
    ])
  })
})

describe('explainSyncReport', () => {
  it('words a whole report, line by line', async () => {
    const shop = await aShop(
      anOrder({ in: 'screening_preparing', orderNumber: 'P1' }),
      anOrder({ in: 'screening_preparing', orderNumber: 'P2' }),
      aSuspectOrder({ in: 'screening_in_progress', orderNumber: 'P3' }),
      anOrder({ in: 'shipment_report_preparing', orderNumber: 'P4' }),
    )
    shop.np.mishap('P1', { did: true, says: 'timed_out' })
    shop.np.decides('P2', { as: 'held', codes: ['RE009'] })
    shop.np.mishap('P4', { did: false, fault: fault('request_refused') })
    const report = await shop.driver().tick()
    expect(
      explainSyncReport(report, 'en')
        .split('\n')
        .map((line) => line.slice(0, 45)),
    ).toStrictEqual([
      'Orders seen to:',
      '- on hold: 1',
      '- outcome unknown: 1',
      '- not sent, tried again: 1',
      'Faults: 1',
      '- Shipment report (1 orders): NP refused the call as a whol'.slice(0, 45),
      'Orders whose outcome is not known: 1',
      '- P1: NP did not answer in time. Whether NP has the'.slice(0, 45),
      'Orders that a person goes on with: 1',
      '- P2: Screening on hold (RE009)',
      'Orders that wait for a person: 2',
      '- P1 Awaiting screening: Whether NP has the screening'.slice(0, 45),
      '- P3 Screening: The displayed status may be wrong'.slice(0, 45),
    ])
    expect(explainSyncReport(report)).toContain('担当者の確認が必要な注文: 2件')
  })

  it('says that there was nothing to do', async () => {
    const shop = await aShop()
    expect(explainSyncReport(await shop.driver().tick(), 'en')).toBe('There was nothing to do.')
    expect(explainSyncReport(await shop.driver().tick())).toBe('処理する注文はありませんでした。')
  })

  it('counts what a report has no room to list', async () => {
    const orders = ['P1', 'P2', 'P3'].map((orderNumber) => aSuspectOrder({ in: 'screening_in_progress', orderNumber }))
    const shop = await aShop(...orders)
    const report = await shop.driver({ limits: { listAtMost: 1, pageSize: 2 } }).tick()
    expect(report.attention).toHaveLength(1)
    expect(report.attentionCounts.suspect).toBe(3)
    expect(explainSyncReport(report, 'en').split('\n').slice(-3)).toMatchObject([
      'Orders that wait for a person: 3',
      expect.stringMatching(/^- P1 /),
      'and 2 more',
    ])
  })

  it('says how a tick ended that did not see to everything, and never throws', async () => {
    const shop = await aShop()
    const report = await shop.driver().tick()
    for (const ended of ['stopped', 'np_closed', 'store_failed'] as const) {
      expect(explainSyncReport({ ...report, ended }).split('\n')).toHaveLength(2)
    }
    // @ts-expect-error what only plain JavaScript can do
    const none: SyncReport = null
    expect(explainSyncReport(none)).toBe('')
  })
})
