import { describe, expect, it } from 'vitest'
import { Ok } from '../../src/index.js'
import { explainNpCode } from '../../src/np-code/explain-np-code.js'
import {
  ATTENTION_REASONS,
  explainAttention,
  explainLateAnswer,
  explainSyncFault,
  explainSyncReport,
  explainUnknownItem,
  SYNC_OUTCOMES,
  type SyncFault,
  type SyncOutcome,
  type SyncReport,
  syncOutcomeLabel,
} from '../../src/sync/index.js'
import { at } from '../support/an-event.js'
import { anOrder, aSuspectOrder } from '../support/an-order.js'
import { DETAILS } from '../transport/some-details.js'
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
  { code: 'details_timed_out', orderNumber: 'P1' },
  { code: 'not_found', orderNumber: 'P1' },
  { code: 'request_malformed', orderNumber: 'P1', path: 'details.amount' },
  { code: 'request_malformed', orderNumber: 'P1', path: null },
]

/** How the words for a fault begin: what was asked of NP for how many orders, or which order it is. */
function headOf(each: SyncFault): [ja: string, en: string] {
  if (each.code === 'transport') return ['審査依頼（3件）: ', 'Screening request (3 orders): ']
  if (each.code === 'transport_threw') return ['出荷報告（1件）: ', 'Shipment report (1 order): ']
  return each.orderNumber === null ? ['', ''] : [`${each.orderNumber}: `, `${each.orderNumber}: `]
}

/** How they end: with the field, where one is known. */
function tailOf(each: SyncFault): [ja: string, en: string] {
  return each.code === 'request_malformed' && each.path !== null
    ? [`該当項目: ${each.path}。`, ` Where: ${each.path}.`]
    : ['', '']
}

describe('the words of the driver', () => {
  it.each(ATTENTION_REASONS)('say in both languages why an order waits, and what to do: %s', (reason) => {
    const [ja, en] = [explainAttention(reason), explainAttention(reason, 'en')]
    expect(ja).toMatch(/^(?!.*。（).*。$/u)
    expect(en).toMatch(/^(?!.*\. \([A-Z]).*\.$/)
    expect(ja).toMatch(JAPANESE)
    expect(en.replace(/NP後払いwiz/u, '')).not.toMatch(JAPANESE)
  })

  it('READ-20: tell a person to look NP up: found, accepted with its id; absent, failed', () => {
    expect(explainAttention('screening_unknown', 'en')).toMatch(
      /look the order number up.*request accepted by NP" with its.* id.*request refused by NP/,
    )
    expect(explainAttention('screening_unknown')).toMatch(/再送せず.*検索.*NP取引ID.*受付.*エラー/u)
  })

  it('READ-20, READ-21: tell a person to compare the NP取引ID too, and how a wrong one is replaced', () => {
    expect(explainAttention('sync_suspect', 'en')).toMatch(
      /another .*id than the order has.*"Awaiting screening".*accepted by NP" with that id; else "Confirm the sync"/,
    )
    expect(explainAttention('sync_suspect')).toMatch(
      /NP取引IDが記録と違って.*審査待ち.*「審査依頼の受付」.*それ以外は.*「同期の確認」/u,
    )
  })

  it('name each outcome', () => {
    const labels = [
      ['pending', '審査結果待ち', 'result awaited'],
      ['approved', '審査OK', 'approved'],
      ['held', '審査保留', 'on hold'],
      ['rejected', '審査NG', 'rejected'],
      ['screening_refused', '審査依頼・照会のエラー', 'screening request or query refused'],
      ['reported', '出荷報告完了', 'shipment reported'],
      ['report_pending', '出荷報告の処理待ち', 'shipment report in process'],
      ['report_refused', '出荷報告エラー', 'shipment report refused'],
      ['unknown', '結果不明', 'outcome unknown'],
      ['not_sent', '未送信（再試行）', 'not sent, tried again'],
      ['handed_over', '担当者へ引き継ぎ', 'left to a person'],
      ['impossible', '送信不可', 'nothing can be sent'],
      ['details_missing', expect.stringMatching(/^[^・、]+なし（再試行）$/u), 'details missing, tried again'],
      ['doubted', '同期ずれの疑い', 'sync in doubt'],
      ['overtaken', '処理中の変更により反映せず', 'changed by others meanwhile'],
      ['too_late', '終了・確認待ちの注文への応答', 'answer came too late'],
      ['not_saved', '保存できず', 'not saved'],
    ]
    expect(
      SYNC_OUTCOMES.map((outcome) => [outcome, syncOutcomeLabel(outcome), syncOutcomeLabel(outcome, 'en')]),
    ).toStrictEqual(labels)
  })

  it.each(SYNC_OUTCOMES)('name an outcome in both languages: %s', (outcome) => {
    expect(syncOutcomeLabel(outcome)).toMatch(/[ぁ-んァ-ヶ一-龠]/u)
    expect(syncOutcomeLabel(outcome, 'en')).toMatch(/^[a-z]+( [a-z]+|,)*$/)
    expect(SYNC_OUTCOMES.filter((other) => syncOutcomeLabel(other, 'en') === syncOutcomeLabel(outcome, 'en'))).toEqual([
      outcome,
    ])
  })

  it.each(FAULTS)('say what went wrong: $code', (each) => {
    const [ja, en] = [explainSyncFault(each), explainSyncFault(each, 'en')]
    expect(en).not.toMatch(JAPANESE)
    const [jaHead, enHead] = headOf(each)
    expect([ja.slice(0, jaHead.length), en.slice(0, enHead.length)]).toStrictEqual([jaHead, enHead])
    const [jaTail, enTail] = tailOf(each)
    expect([ja.endsWith(jaTail), en.endsWith(enTail)]).toStrictEqual([true, true])
    expect(ja.slice(jaHead.length, ja.length - jaTail.length)).toMatch(/^[^:：]*[ぁ-ん][^:：]*。$/u)
    expect(en.slice(enHead.length, en.length - enTail.length)).toMatch(/^[A-Z](?:[^:]|: [a-z])*[^:]\.$/)
  })

  it.each([
    ['screening', '審査依頼（2件）: ', 'Screening request (2 orders): '],
    ['screening_result', '審査結果の照会（2件）: ', 'Query for a result (2 orders): '],
    ['shipment_report', '出荷報告（2件）: ', 'Shipment report (2 orders): '],
    ['cancellation', 'キャンセル（2件）: ', 'Cancellation (2 orders): '],
    ['payment', '支払いの照会（2件）: ', 'Query for a payment (2 orders): '],
  ] as const)('name what was asked of NP: %s', (asked, ja, en) => {
    const thrown: SyncFault = { code: 'transport_threw', asked, orders: 2 }
    expect(explainSyncFault(thrown).startsWith(ja)).toBe(true)
    expect(explainSyncFault(thrown, 'en').startsWith(en)).toBe(true)
  })

  it('READ-20: say that nobody knows the outcome where the transport threw', () => {
    const thrown: SyncFault = { code: 'transport_threw', asked: 'screening', orders: 1 }
    expect(explainSyncFault(thrown)).toContain('不明')
    expect(explainSyncFault(thrown, 'en')).toContain('unknown')
  })

  it('show what is not known as it is', () => {
    // @ts-expect-error from a newer release
    expect([explainAttention('new_reason'), syncOutcomeLabel('new_outcome')]).toStrictEqual([
      'new_reason',
      'new_outcome',
    ])
  })
})

/** The lines about calls that went wrong, in Japanese. */
function faultLines(report: SyncReport): readonly string[] {
  return explainSyncReport(report)
    .split('\n')
    .filter((line) => /件）: /u.test(line))
}

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
      '- Shipment report (1 order): NP refused the call as a whol'.slice(0, 45),
      'Orders whose outcome is not known: 1',
      '- P1: NP did not answer in time. Whether NP has the'.slice(0, 45),
      'Orders that a person goes on with: 1',
      "- P2: Screening on hold: The buyer's address lacks".slice(0, 45),
      'Orders that wait for a person: 2',
      '- P1 Awaiting screening: Whether NP has the screening'.slice(0, 45),
      '- P3 Screening: The displayed status may be wrong'.slice(0, 45),
    ])
    expect(
      explainSyncReport(report)
        .split('\n')
        .map((line) => line.slice(0, 22)),
    ).toStrictEqual([
      '処理した注文:',
      '・審査保留 1件',
      '・結果不明 1件',
      '・未送信（再試行） 1件',
      'エラー: 1件',
      expect.stringMatching(/^・出荷報告（1件）: /u),
      '結果が不明な注文: 1件',
      expect.stringMatching(/^・P1 時間内にNPの応答が/u),
      '対応が必要になった注文: 1件',
      expect.stringMatching(/^・P2 審査保留: 購入者の住所が/u),
      '担当者の確認が必要な注文: 2件',
      expect.stringMatching(/^・P1 審査待ち 審査依頼がNPに/u),
      expect.stringMatching(/^・P3 審査中 /u),
    ])
    // @ts-expect-error Japanese for a locale that is none of ours
    expect(explainSyncReport(report, 'fr')).toBe(explainSyncReport(report, 'ja'))
  })

  it.each([
    [
      [],
      'NPのコードがありません。注文詳細の「決済情報」で原因を確認してください。',
      'NP gave no code. Look for the cause in 決済情報 of the order.',
    ],
    [
      ['E0100060', 'E0100063'],
      `${explainNpCode('E0100060')}${explainNpCode('E0100063')}`,
      `${explainNpCode('E0100060', 'en')} ${explainNpCode('E0100063', 'en')}`,
    ],
  ])('words each of the codes of an order that a person goes on with: %j', async (codes, ja, en) => {
    const shop = await aShop(anOrder({ in: 'screening_preparing', orderNumber: 'P1' }))
    shop.np.decides('P1', { as: 'refused', codes })
    const report = await shop.driver().tick()
    expect(explainSyncReport(report).split('\n').at(-1)).toBe(`・P1 要確認: ${ja}`)
    expect(explainSyncReport(report, 'en').split('\n').at(-1)).toBe(`- P1: Needs attention: ${en}`)
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
    expect(report.attentionCounts.sync_suspect).toBe(3)
    expect(explainSyncReport(report, 'en').split('\n').slice(-3)).toMatchObject([
      'Orders that wait for a person: 3',
      expect.stringMatching(/^- P1 /),
      'and 2 more',
    ])
    expect(explainSyncReport(report).split('\n').at(-1)).toBe('ほか2件')
  })

  it('counts every order whose outcome is unknown and every one that a person goes on with, listed or not', async () => {
    const numbers = ['P1', 'P2', 'P3', 'P4', 'P5']
    const shop = await aShop(...numbers.map((orderNumber) => anOrder({ in: 'screening_preparing', orderNumber })))
    for (const orderNumber of numbers.slice(2)) shop.np.mishap(orderNumber, { did: true, says: 'timed_out' })
    for (const orderNumber of numbers.slice(0, 2)) shop.np.decides(orderNumber, { as: 'rejected', codes: ['NG001'] })
    const report = await shop.driver({ limits: { listAtMost: 1 } }).tick()
    expect(report).toMatchObject({ unknownCount: 3, arrivedCount: 2 })
    expect([report.unknown.length, report.arrived.length]).toStrictEqual([1, 1])
    const text = explainSyncReport(report)
    expect(text).toContain('結果が不明な注文: 3件')
    expect(text).toContain('対応が必要になった注文: 2件')
  })

  it('READ-20: tells nobody to send or ask again what the driver does by itself, and to look up only a 審査依頼', () => {
    for (const asked of ['shipment_report', 'screening_result'] as const) {
      const item = { orderNumber: 'P1', asked, reason: 'timed_out', outcome: 'unknown' } as const
      expect(explainUnknownItem(item)).toContain('自動で')
      expect(explainUnknownItem(item, 'en')).toContain('by itself')
      expect(explainUnknownItem(item)).toMatch(/^時間内にNPの応答がありませんでした。.*。$/u)
      expect(explainUnknownItem(item, 'en')).toMatch(/^NP did not answer in time\. [A-Z].*\.$/)
    }
    const screening = { orderNumber: 'P1', asked: 'screening', reason: 'missing', outcome: 'unknown' } as const
    expect(explainUnknownItem(screening)).toContain('再送せず')
  })

  it.each(['screening', 'screening_result', 'shipment_report'] as const)(
    'READ-07: promises nothing more for an order that is closed or has moved on: %s',
    (asked) => {
      const said = (outcome: SyncOutcome, locale: 'ja' | 'en') =>
        explainUnknownItem({ orderNumber: 'P1', asked, reason: 'timed_out', outcome }, locale)
      expect(said('too_late', 'ja')).toMatch(/自動での再送や再照会はしません.*NP管理画面.*キャンセルしてください。$/u)
      expect(said('too_late', 'en')).toMatch(/nothing is sent or asked again.*cancel there/)
      expect(said('overtaken', 'ja')).toMatch(/注文が変更されたため/u)
      expect(said('overtaken', 'en')).toMatch(/changed meanwhile/)
      expect(said('doubted', 'ja')).toMatch(/二重に登録.*「同期ずれの疑い」/u)
      expect(said('doubted', 'en')).toMatch(/NP may have the order twice/)
      expect(said('not_saved', 'ja')).toMatch(/保存できませんでした/u)
      expect(said('not_saved', 'en')).toMatch(/could not be saved/)
      for (const outcome of ['too_late', 'overtaken', 'doubted', 'not_saved'] as const) {
        expect(said(outcome, 'ja')).not.toContain('を記録してください')
        expect(said(outcome, 'en')).not.toMatch(new RegExp(`${JAPANESE.source}|record screening`, 'u'))
      }
    },
  )

  it('READ-20: has a person who finds nothing at NP look once more before they record that', () => {
    expect(explainAttention('screening_unknown')).toMatch(
      /後から登録.*時間をおいて再度検索.*場合に限り「審査依頼エラーの受信」/u,
    )
    expect(explainAttention('screening_unknown', 'en')).toMatch(
      /look again later, and only if .* record "Screening request refused by NP"/,
    )
  })

  it('names the order and the NP取引ID of an answer that came too late, and what to do about it', async () => {
    const shop = await aShop(anOrder({ in: 'screening_preparing', orderNumber: 'P1' }))
    shop.np.onCall = () => shop.person('P1', { type: 'order.cancelled', deleted: false, at })
    const report = await shop.driver().tick()
    const npTransactionId = 'NP000000001'
    expect(report).toMatchObject({
      late: [{ orderNumber: 'P1', asked: 'screening', outcome: 'too_late', npTransactionId }],
      lateCount: 1,
    })
    expect(explainSyncReport(report)).toMatch(
      /^反映しなかったNPの応答: 1件\n・P1 審査依頼（NP取引ID NP000000001）: .*キャンセルしてください。$/mu,
    )
    expect(explainSyncReport(report, 'en')).toMatch(
      /^NP's answers that were not applied: 1\n- P1: Screening request \(NP transaction NP000000001\): .*cancel what is left of it there/m,
    )
    expect(
      explainLateAnswer({ orderNumber: 'P1', asked: 'screening', outcome: 'doubted', npTransactionId: null }),
    ).toMatch(/^審査依頼: NPの応答が注文の表示と食い違う/u)
    expect(
      explainLateAnswer({ orderNumber: 'P1', asked: 'screening', outcome: 'doubted', npTransactionId: null }, 'en'),
    ).toMatch(/^Screening request: NP's answer contradicts/)
  })

  it('READ-20: names the NP取引ID of an answer that could not be saved, and who sees to it', () => {
    const answer = {
      orderNumber: 'P1',
      asked: 'screening',
      outcome: 'not_saved',
      npTransactionId: 'NP000000001',
    } as const
    expect(explainLateAnswer(answer)).toMatch(
      /^審査依頼（NP取引ID NP000000001）: NPの応答を保存できませんでした。.*再送せず.*担当者の確認待ち.*自動でやり直します。.*NP管理画面で/u,
    )
    expect(explainLateAnswer(answer, 'en')).toMatch(
      /^Screening request \(NP transaction NP000000001\): What NP answered could not be saved\. .*not sent again.*left to a person.*by itself/,
    )
  })

  it("words NP's codes where a person goes on, and says where to look where NP gave none", async () => {
    const shop = await aShop(
      anOrder({ in: 'screening_preparing', orderNumber: 'P1' }),
      anOrder({ in: 'screening_preparing', orderNumber: 'P2' }),
    )
    shop.np.decides('P1', { as: 'refused', codes: ['E0100048', 'E0100060'] })
    shop.np.decides('P2', { as: 'refused', codes: [] })
    const report = await shop.driver().tick()
    expect(explainSyncReport(report)).toMatch(
      /^・P1 要確認: 購入者の氏名が入力されていません（E0100048）。makeshopで.*（E0100060）。.*\n・P2 要確認: NPのコードがありません。注文詳細の「決済情報」で原因を確認してください。$/mu,
    )
    expect(explainSyncReport(report, 'en')).toMatch(
      /^- P1: Needs attention: .*\(E0100048\)\. .*\n- P2: .*: NP gave no code\. /m,
    )
  })

  it('says once what befell several calls in the same way', async () => {
    const numbers = ['P1', 'P2', 'P3', 'P4', 'P5']
    const shop = await aShop(...numbers.map((orderNumber) => anOrder({ in: 'screening_in_progress', orderNumber })))
    for (const orderNumber of numbers) shop.np.mishap(orderNumber, { did: false, fault: fault('maintenance') })
    const report = await shop.driver({ limits: { pollBatch: 1 } }).tick()
    expect(report.faults).toHaveLength(4)
    const lines = explainSyncReport(report).split('\n')
    expect(lines).toContain('エラー: 4件')
    expect(lines.filter((line) => line.includes('メンテナンス'))).toStrictEqual([
      '・審査結果の照会（4件）: NPがメンテナンス中です。NP側では何も処理されていません。原因がなくなれば、自動でやり直します。',
    ])
    expect(lines).toContain('NPを利用できないか、NPの応答が続けて得られないため、残りの注文は次回に処理します。')
    expect(lines.join()).not.toContain('ほか')
  })

  it('counts the orders of all calls that something befell in the same way, however many were in each', async () => {
    const numbers = ['P1', 'P2', 'P3']
    const shop = await aShop(...numbers.map((orderNumber) => anOrder({ in: 'screening_preparing', orderNumber })))
    for (const orderNumber of numbers) shop.np.mishap(orderNumber, { did: false, fault: fault('request_refused') })
    const report = await shop.driver({ limits: { screeningBatch: 2, concurrency: 1 } }).tick()
    expect(report.faults).toMatchObject([{ orders: 2 }, { orders: 1 }])
    expect(faultLines(report)).toStrictEqual([expect.stringMatching(/^・審査依頼（3件）: /u)])
  })

  it('says each by itself what befell a 審査依頼 and a 出荷報告, and what befell calls in different ways', async () => {
    const shop = await aShop(
      anOrder({ in: 'screening_preparing', orderNumber: 'P1' }),
      anOrder({ in: 'screening_preparing', orderNumber: 'P2' }),
      anOrder({ in: 'shipment_report_preparing', orderNumber: 'P3' }),
    )
    shop.np.mishap('P1', { did: false, fault: fault('request_refused') })
    shop.np.mishap('P2', { did: false, fault: fault('offline') })
    shop.np.mishap('P3', { did: false, fault: fault('request_refused') })
    const report = await shop.driver({ limits: { screeningBatch: 1, concurrency: 1 } }).tick()
    expect(faultLines(report)).toStrictEqual([
      expect.stringMatching(/^・出荷報告（1件）: /u),
      expect.stringMatching(/^・審査依頼（1件）: /u),
      expect.stringMatching(/^・審査依頼（1件）: /u),
    ])
  })

  it('READ-24: names the field for which nothing can be sent', async () => {
    const shop = await aShop(anOrder({ in: 'screening_preparing', orderNumber: 'P1' }))
    const report = await shop.driver({ details: async () => Ok({ ...DETAILS, amount: -1 }) }).tick()
    expect(report.faults).toStrictEqual([{ code: 'request_malformed', orderNumber: 'P1', path: 'details.amount' }])
    expect(explainSyncReport(report)).toMatch(/^・P1: .*直してください。該当項目: details\.amount。$/mu)
    expect(explainSyncReport(report, 'en')).toMatch(/^- P1: .* Where: details\.amount\.$/m)
    const unplaced = { code: 'request_malformed', orderNumber: 'P1', path: null } as const
    expect(explainSyncFault(unplaced)).toMatch(/直してください。$/u)
  })

  it('speaks of a failed call to somebody beside a driver, who sends nothing by hand', () => {
    for (const acted of ['no', 'unknown'] as const) {
      for (const code of ['maintenance', 'aborted', 'offline', 'request_refused'] as const) {
        const said = explainSyncFault({ code: 'transport', asked: 'screening', fault: fault(code, acted), orders: 1 })
        expect(said).not.toMatch(/送信できます|やり直してください/u)
        expect(said).toMatch(/自動でやり直します。$/u)
      }
    }
  })

  it('says how a tick ended that did not see to everything', async () => {
    const shop = await aShop()
    const report = await shop.driver().tick()
    for (const ended of ['stopped', 'np_closed', 'details_slow', 'store_failed'] as const) {
      const [ja, en] = [explainSyncReport({ ...report, ended }), explainSyncReport({ ...report, ended }, 'en')]
      expect(ja).toMatch(/^処理する注文はありませんでした。\n.*[ぁ-ん].*。$/u)
      expect(en).toMatch(/^There was nothing to do\.\n[A-Z].*\.$/)
      expect(en).not.toMatch(JAPANESE)
    }
  })
})
