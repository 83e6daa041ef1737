import { describe, expect, it } from 'vitest'
import { observe, observeRow } from '../../src/back-office/index.js'
import { acceptedEvents } from '../../src/index.js'
import { importExport } from '../../src/makeshop/index.js'
import { anOrder } from '../support/an-order.js'
import { AT, chunked, fileOf, OPTIONS, reportOn, reportsOn, USUAL } from './exports.js'

const NUMBER = USUAL.注文番号
const issuesOf = (report: unknown) => (report as { issues: readonly object[] }).issues
const codesOf = (report: { notes: readonly { code: string }[] }) => report.notes.map(({ code }) => code)

describe('READ-26: a row becomes an order met in mid-life', () => {
  it('with everything that the row shows, and what it does not show left open', async () => {
    const report = await reportOn({
      配送業者: 'ﾔﾏﾄ運輸',
      伝票番号: '１２３４－５６７８－９０１２',
      NP取引ID: 'A1234567890',
    })
    expect(report).toMatchObject({
      row: 2,
      orderNumber: NUMBER,
      outcome: 'imported',
      notes: [],
      orderedAt: '2026-04-02T10:20:30+09:00',
      order: {
        orderNumber: NUMBER,
        service: 'np_atobarai',
        paymentStatus: 'screening_approved',
        statusSince: AT,
        deliveryStatus: 'not_shipped',
        receiptStatus: 'received',
        shipment: { carrier: 'yamato', slipNumber: '1234-5678-9012' },
        invoicePrintedAt: null,
        npTransaction: { state: 'live', id: 'A1234567890' },
        everApproved: true,
        paymentFee: 330,
        openFollowUps: [],
      },
    })
    if (report.outcome === 'imported') expect(acceptedEvents(report.order)).toContain('delivery.completed')
  })

  it.each([
    ['審査待ち(準備中)', 'screening_preparing'],
    ['審査待ち', 'screening_waiting'],
    ['審査中', 'screening_in_progress'],
    ['審査保留', 'screening_on_hold'],
    ['審査NG', 'screening_rejected'],
    ['［審査ＯＫ］', 'screening_approved'],
    ['出荷報告（準備中）', 'shipment_report_preparing'],
    ['出荷報告中', 'shipment_report_in_progress'],
    ['出荷報告完了', 'shipment_report_completed'],
    ['要 確認', 'needs_attention'],
  ])('whose 決済ステータス %s is %s', async (決済ステータス, paymentStatus) => {
    expect(await reportOn({ 決済ステータス })).toMatchObject({ outcome: 'imported', order: { paymentStatus } })
  })

  it.each([
    ['NP後払い', 'np_atobarai'],
    ['NP後払いwiz', 'np_atobarai_wiz'],
    ['NP後払い(自動連携)', 'np_atobarai'],
    ['NP後払い（自動連携）', 'np_atobarai'],
    ['NP後払いwiz(自動連携)', 'np_atobarai_wiz'],
    ['ＮＰ後払いｗｉｚ（自動連携）', 'np_atobarai_wiz'],
  ])('whose 決済方法 %s is the service %s', async (決済方法, service) => {
    expect(await reportOn({ 決済方法 })).toMatchObject({ outcome: 'imported', order: { service } })
  })

  it('by the shop’s own tables, which come before what is known', async () => {
    const options = {
      paymentStatuses: { '１３': 'screening_approved', 審査中: 'screening_waiting' },
      paymentMethods: { 後払い: 'np_atobarai_wiz' },
      deliveryStatuses: { 発送済: 'shipped' },
    } as const
    const row = { 決済ステータス: '13', 決済方法: '後払い', 配送ステータス: '発送済', 処理状況: '' }
    expect(await reportOn(row, options)).toMatchObject({
      order: { paymentStatus: 'screening_approved', service: 'np_atobarai_wiz', deliveryStatus: 'shipped' },
    })
    expect(await reportOn({ 決済ステータス: '審査中' }, options)).toMatchObject({
      order: { paymentStatus: 'screening_waiting' },
    })
  })

  it.each([
    [
      'a word for another 配送ステータス',
      { 配送ステータス: '配送完了', 処理状況: '' },
      { deliveryStatus: 'not_shipped' },
    ],
    ['a word for a 処理状況', { 処理状況: '注文キャンセル' }, { deliveryStatus: 'not_shipped' }],
    ['a code of the API', { 配送ステータス: 'N', 処理状況: '' }, { deliveryStatus: 'shipped' }],
    ['the name of a 決済方法', { 決済方法: 'NP後払い' }, { service: 'np_atobarai_wiz' }],
    ['the name of a 決済方法 that is not of NP', { 決済方法: '銀行振込' }, { service: 'np_atobarai' }],
    ['a word for a 仮注文', { 決済ステータス: '仮注文' }, { paymentStatus: 'screening_waiting' }],
  ])('by the shop’s own tables, also where they give a known word another sense: %s', async (_, row, order) => {
    const options = {
      paymentStatuses: { 仮注文: 'screening_waiting' },
      paymentMethods: { NP後払い: 'np_atobarai_wiz', 銀行振込: 'np_atobarai' },
      deliveryStatuses: { 配送完了: 'not_shipped', 注文キャンセル: 'not_shipped', N: 'shipped' },
    } as const
    expect(await reportOn(row, options)).toMatchObject({ outcome: 'imported', order })
  })

  it.each([
    [{ 配送ステータス: '未配送', 処理状況: '取置' }, 'not_shipped'],
    [{ 配送ステータス: '配送完了', 処理状況: '取置' }, 'shipped'],
    [{ 配送ステータス: '取置', 処理状況: '配送' }, 'shipped'],
  ])(
    'by the other column where the shop says that a text says nothing of the delivery: %j',
    async (row, deliveryStatus) => {
      const report = await reportOn(row, { deliveryStatuses: { 取置: 'says_nothing' } })
      expect(report).toMatchObject({ outcome: 'imported', order: { deliveryStatus }, notes: [] })
    },
  )

  it('with NP’s codes, whatever stands between them', async () => {
    const report = await reportOn({ 決済ステータス: '審査保留', エラーコード: 'RE001、ＲＥ０２３ 山田' })
    expect(report).toMatchObject({ order: { problem: { stage: 'screening', codes: ['RE001', 'RE023'] } } })
    expect(codesOf(report)).toEqual(['problem_codes_unreadable'])
  })

  it('knows no id of the delivery: that 配送番号 is the API’s is not documented', async () => {
    expect(await reportOn({ 配送番号: '7' })).toMatchObject({ outcome: 'imported', deliveryId: null })
  })

  it.each([
    ['2026-04-02T10:20:30Z', '', '2026-04-02T10:20:30Z', []],
    ['2026-04-02 9:05', '', '2026-04-02T09:05:00+09:00', []],
    ['２０２６年４月２日', '９時５分', '2026-04-02T09:05:00+09:00', []],
    ['20260402', '090507', '2026-04-02T09:05:07+09:00', []],
    ['20260402090507', '', '2026-04-02T09:05:07+09:00', []],
    ['2026/4/2', '', '2026-04-02T00:00:00+09:00', ['order_time_missing']],
    ['2026/2/30', '10:00', null, ['order_date_unreadable']],
    ['2026/4/2', '朝', null, ['order_date_unreadable']],
    ['昨日', '', null, ['order_date_unreadable']],
    ['', '10:00', null, []],
  ])('READ-23: ordered on %j at %j, which is %s', async (日付, 注文時間, orderedAt, notes) => {
    const report = await reportOn({ 日付, 注文時間 })
    expect(report).toMatchObject({ outcome: 'imported', orderedAt })
    expect(codesOf(report)).toEqual(notes)
  })

  it.each([
    ['３３０円', 330, []],
    ['¥1,234', 1234, []],
    ['', 0, ['payment_fee_assumed']],
    ['無料', 0, ['payment_fee_unreadable']],
    ['12,34', 0, ['payment_fee_unreadable']],
  ])('with a 決済手数料 of %j', async (決済手数料, paymentFee, notes) => {
    const report = await reportOn({ 決済手数料 })
    expect(report).toMatchObject({ order: { paymentFee } })
    expect(codesOf(report)).toEqual(notes)
  })

  it.each([
    ['審査OK', 'received'],
    ['審査保留', 'not_received'],
  ])('FLOW-07: without 入金ステータス, %s counts as %s, and it is noted', async (決済ステータス, receiptStatus) => {
    const report = await reportOn({ 決済ステータス, 入金ステータス: '' })
    expect(report).toMatchObject({ order: { receiptStatus } })
    expect(codesOf(report)).toEqual(['receipt_status_assumed'])
  })

  it('with the settings for what no row says', async () => {
    const otherwise = { paymentFee: 250, receiptStatus: 'not_received', service: 'np_atobarai_wiz' } as const
    const report = await reportOn(
      { 決済手数料: '', 入金ステータス: '', 決済方法: '' },
      { otherwise, mayBeEmpty: ['paymentMethod'] },
    )
    expect(report).toMatchObject({
      notes: [],
      order: { paymentFee: 250, receiptStatus: 'not_received', service: 'np_atobarai_wiz' },
    })
  })

  it.each([
    [{ 配送業者: 'ネコポス', 伝票番号: '123456789012' }, ['carrier_unreadable']],
    [{ 配送業者: 'ヤマト運輸', 伝票番号: 'キャンセル' }, ['slip_unreadable']],
    [{ 配送業者: 'ヤマト運輸' }, ['shipment_incomplete']],
    [{ 伝票番号: '123456789012' }, ['shipment_incomplete']],
    [{}, []],
  ])('SHIP-02: %j can not be reported to NP', async (row, notes) => {
    const report = await reportOn(row)
    expect(report).toMatchObject({ outcome: 'imported', order: { shipment: null } })
    expect(codesOf(report)).toEqual(notes)
  })
})

describe('SHIP-04, READ-06: 要確認 with 配送完了', () => {
  const problemOf = async (row: Readonly<Record<string, string>>) => {
    const report = await reportOn({ 決済ステータス: '要確認', 配送ステータス: '配送完了', 処理状況: '', ...row })
    return report.outcome === 'imported' ? report.order.problem : report.outcome
  }

  it.each(['クロネコDM便', '第一貨物', '日本郵便'])('and %s came of that carrier', async (配送業者) => {
    expect(await problemOf({ 配送業者, 伝票番号: '123456789012' })).toEqual({ stage: 'shipment', codes: [配送業者] })
  })

  it('unless NP gave a code', async () => {
    const row = { 配送業者: 'クロネコDM便', エラーコード: 'E0100110' }
    expect(await problemOf(row)).toEqual({ stage: 'shipment', codes: ['E0100110'] })
  })

  it.each([
    ['a supported carrier', { 配送業者: 'ヤマト運輸', 伝票番号: '123456789012' }],
    ['a text that may be anything', { 配送業者: '山田様' }],
    ['no carrier', {}],
    ['goods that have not left', { 配送業者: 'クロネコDM便', 配送ステータス: '未配送' }],
    ['審査保留', { 配送業者: 'クロネコDM便', 決済ステータス: '審査保留' }],
  ])('has a cause that is not known, with %s', async (_, row) => {
    expect(await problemOf(row)).toBeNull()
  })
})

describe('what a row itself shows', () => {
  const shownIn = async (row: Readonly<Record<string, string>>) => {
    const report = await reportOn(row)
    if (report.outcome !== 'imported') return expect.fail('it is imported')
    return report.shown
  }

  it('is what `observe` takes of an order that is known from before', async () => {
    const cells = {
      配送ステータス: '配送完了',
      処理状況: '',
      配送業者: 'ﾔﾏﾄ運輸',
      伝票番号: '１２３４-５６７８-９０１３',
    }
    const shown = await shownIn({ ...cells, 決済ステータス: '出荷報告中', NP取引ID: 'A123' })
    expect(shown).toEqual({
      paymentStatus: 'shipment_report_in_progress',
      deliveryStatus: 'shipped',
      receiptStatus: 'received',
      carrier: 'ﾔﾏﾄ運輸',
      slipNumber: '1234-5678-9013',
      npTransactionId: 'A123',
      problemCodes: null,
      at: AT,
    })
    const known = await reportOn({})
    if (known.outcome !== 'imported') return expect.fail('it is imported')
    const observed = observe({ ...known.order, statusSince: '2026-04-02T09:00:00+09:00' }, shown).unwrap()
    expect(observed.course).toEqual(['delivery.completed', 'shipment.requested'])
    expect(observed.order.shipment).toEqual({ carrier: 'yamato', slipNumber: '1234-5678-9013' })
  })

  it('holds nothing that was assumed, and no words that stand for a slip', async () => {
    const cells = { 決済ステータス: '審査保留', 入金ステータス: '', 伝票番号: '山田様', エラーコード: 'RE009' }
    expect(await shownIn(cells)).toEqual({
      paymentStatus: 'screening_on_hold',
      deliveryStatus: 'not_shipped',
      receiptStatus: null,
      carrier: '',
      slipNumber: null,
      npTransactionId: null,
      problemCodes: ['RE009'],
      at: AT,
    })
  })

  it('keeps what nobody knows as a carrier', async () => {
    expect(await shownIn({ 配送業者: '自社便' })).toMatchObject({ carrier: '自社便', slipNumber: '' })
  })

  it('SHIP-02, READ-05: says that makeshop shows no carrier and no slip, where their cells are empty', async () => {
    expect(await shownIn({})).toMatchObject({ carrier: '', slipNumber: '' })
    expect(await shownIn({ 配送業者: '="　"', 伝票番号: '--' })).toMatchObject({ slipNumber: '' })
    expect(await shownIn({ 配送業者: '　', 伝票番号: '=""' })).toMatchObject({ carrier: '', slipNumber: '' })
    expect(await shownIn({ 伝票番号: '1.23457E+11' })).toMatchObject({ carrier: '', slipNumber: null })
  })

  it('says nothing of them where the export has no such columns, or the settings say so', async () => {
    const [, without] = await reportsOn(fileOf({}).replace('配送業者', '備考1').replace('伝票番号', '備考2'))
    expect(without).toMatchObject({ outcome: 'imported', shown: { carrier: null, slipNumber: null } })
    const [, unread] = await reportsOn(fileOf({}), { columns: { carrier: [], slipNumber: [] } })
    expect(unread).toMatchObject({ outcome: 'imported', shown: { carrier: null, slipNumber: null } })
  })

  const FULL = { 配送業者: 'ヤマト運輸', 伝票番号: '1234-5678-9013' }
  it.each([
    ['before others', [FULL, {}]],
    ['behind others', [{}, FULL]],
    ['between others', [{}, FULL, {}]],
    ['of halves', [{ 配送業者: 'ヤマト運輸' }, { 伝票番号: '1234-5678-9013' }]],
  ])('takes what one of an order’s rows has, and the others leave empty: %s', async (_, rows) => {
    expect((await reportsOn(fileOf(...rows))).at(-1)).toMatchObject({
      outcome: 'imported',
      order: { shipment: { carrier: 'yamato', slipNumber: '1234-5678-9013' } },
      shown: { carrier: 'ヤマト運輸', slipNumber: '1234-5678-9013' },
    })
  })
})

describe('an order that is understood and does not belong into the lifecycle', () => {
  const ENDINGS = new Map([
    ['注文キャンセル', 'order_cancelled'],
    ['返送', 'goods_returned'],
  ])
  /** A usual row shows 審査OK, 入金完了, and empty cells of carrier and slip. */
  const besideEnd = (row: object) => ({
    paymentStatus: 'screening_approved',
    deliveryStatus: '配送ステータス' in row ? 'shipped' : 'not_shipped',
    receiptStatus: 'received',
    carrier: '',
    slipNumber: '',
    npTransactionId: null,
    problemCodes: null,
  })

  it('LINK-05: a 仮注文 of a 決済方法 that nobody knows isn’t understood: if it is changed to NP後払い, it isn’t linked', async () => {
    const [, report] = await reportsOn(fileOf({ 決済方法: '謎', 処理状況: '仮注文' }))
    expect(report).toMatchObject({ outcome: 'not_understood', issues: [{ code: 'payment_method_unknown' }] })
  })

  it.each([
    ['a 仮注文', { 決済ステータス: '仮注文' }, 'provisional_order', null, null],
    [
      'LINK-05: a 仮注文 paid by other means, as any order that is',
      { 決済方法: '代金引換', 処理状況: '仮注文' },
      'other_payment_method',
      null,
      '代金引換',
    ],
    ['paid by other means', { 決済方法: '代金引換', 決済ステータス: '' }, 'other_payment_method', null, '代金引換'],
    [
      'cancelled, and paid by other means: NP has nothing to do with it',
      { 決済方法: '代金引換', 処理状況: '注文キャンセル' },
      'other_payment_method',
      null,
      '代金引換',
    ],
    ['CANC-01: cancelled', { 処理状況: '注文キャンセル' }, 'order_cancelled', 'CANC-01', null],
    ['READ-25: returned', { 配送ステータス: '配送完了', 処理状況: '返送' }, 'goods_returned', 'READ-25', null],
  ])('%s', async (_, row, code, rule, paymentMethod) => {
    expect(await reportOn(row)).toEqual({
      row: 2,
      orderNumber: NUMBER,
      notes: [],
      outcome: 'refused',
      code,
      rule,
      refusal: null,
      paymentMethod,
      receiptStatus: code === 'other_payment_method' ? 'received' : null,
      ending: '処理状況' in row ? (ENDINGS.get(row.処理状況) ?? null) : null,
      showsGone: '配送ステータス' in row,
      ...(code === 'order_cancelled' || code === 'goods_returned' ? { shown: besideEnd(row) } : null),
    })
  })

  describe('CANC-01, READ-25: what a row shows beside the end', () => {
    const shownIn = async (...rows: readonly Partial<Record<keyof typeof USUAL, string>>[]) => {
      const report = (await reportsOn(fileOf(...rows))).at(-1)
      return report?.outcome === 'refused' ? report.shown : expect.fail(`not refused: ${report?.outcome}`)
    }
    const gone = {
      決済ステータス: '出荷報告完了',
      配送ステータス: '配送完了',
      配送業者: 'ヤマト運輸',
      伝票番号: '1234-5678-9013',
      NP取引ID: 'A1234567890',
      エラーコード: 'E0100110',
    }

    it.each(['注文キャンセル', '返送'])('of %s is all that a row of an open order shows', async (処理状況) => {
      expect(await shownIn({ ...gone, 処理状況 })).toStrictEqual({
        paymentStatus: 'shipment_report_completed',
        deliveryStatus: 'shipped',
        receiptStatus: 'received',
        carrier: 'ヤマト運輸',
        slipNumber: '1234-5678-9013',
        npTransactionId: 'A1234567890',
        problemCodes: ['E0100110'],
      })
    })

    it.each([
      ['READ-26: a 決済ステータス that nobody knows says nothing', { 決済ステータス: '未定' }, { paymentStatus: null }],
      ['an empty 決済ステータス says nothing', { 決済ステータス: '' }, { paymentStatus: null }],
      ['a 配送ステータス that nobody knows says nothing', { 配送ステータス: '発送' }, { deliveryStatus: null }],
      [
        'the end may stand in 配送ステータス',
        { 配送ステータス: 'キャンセル', 処理状況: '配送' },
        { deliveryStatus: 'shipped' },
      ],
      ['the end may stand in both', { 配送ステータス: 'キャンセル' }, { deliveryStatus: null }],
    ] as const)('%s', async (_, row, shown) => {
      expect(await shownIn({ ...gone, 処理状況: '注文キャンセル', ...row })).toMatchObject(shown)
    })

    it('notes nothing of what can’t be read, since the end is what counts', async () => {
      const row = { 処理状況: '注文キャンセル', NP取引ID: '未登録', エラーコード: '山田' }
      expect(await reportOn(row)).toMatchObject({ notes: [], shown: { npTransactionId: null, problemCodes: null } })
    })

    it('LINK-03: of several destinations 配送完了 of one says that goods left, and 未配送 of one nothing of the other', async () => {
      const ended = { 処理状況: '注文キャンセル' }
      const of = (配送ステータス: string) =>
        shownIn({ ...ended, 配送ステータス }, { ...ended, 配送番号: '2', 配送ステータス })
      expect(await of('配送完了')).toMatchObject({ deliveryStatus: 'shipped' })
      for (const [one, other] of [
        ['未配送', '配送完了'],
        ['配送完了', '未配送'],
        ['', '配送完了'],
      ] as const) {
        const rows = [one, other].map((配送ステータス, at) => ({ ...ended, 配送番号: `${at}`, 配送ステータス }))
        expect(await shownIn(...rows)).toMatchObject({ deliveryStatus: 'shipped' })
      }
      expect(await of('未配送')).toMatchObject({ deliveryStatus: null })
    })

    it.each([
      ['注文キャンセル', '返送'],
      ['返送', '注文キャンセル'],
    ])('READ-25, CANC-01: %s and %s count both, whichever column they stand in', async (配送ステータス, 処理状況) => {
      const report = await reportOn({ 決済ステータス: '出荷報告完了', 配送ステータス, 処理状況 })
      expect(report).toMatchObject({ code: 'order_cancelled', rule: 'CANC-01', ending: 'goods_returned' })
      if (report?.outcome !== 'refused') expect.fail('not refused')
      const known = anOrder({ in: 'shipment_report_completed', orderNumber: report.orderNumber })
      const seen = observeRow(known, report, { at: '2027-01-31T12:00:00+09:00' }).unwrap()
      expect(seen.order.closed?.reason).toBe('cancelled')
      expect(seen.findings.map(({ code }) => code)).toContain('returned_after_closing')
      expect(seen.next.map(({ step }) => step)).toStrictEqual(['settle_follow_ups'])
    })

    it.each([
      ['of another payment method', { 決済方法: '代金引換', 処理状況: '注文キャンセル' }],
      ['of a 仮注文', { 決済ステータス: '仮注文', 処理状況: '注文キャンセル' }],
    ])('isn’t said %s', async (_, row) => {
      expect(await reportOn(row)).not.toHaveProperty('shown')
    })
  })

  it.each([
    ['other_payment_method', { 決済方法: '代金引換' }],
    ['provisional_order', { 決済ステータス: '仮注文' }],
  ])('%s, and says beside that how the order ended', async (code, row) => {
    const endingOf = async (処理状況: string) => {
      const report = await reportOn({ ...row, 処理状況 })
      return report.outcome === 'refused' && report.code === code ? report.ending : expect.fail(report.outcome)
    }
    // CANC-01, READ-25.
    expect(await endingOf('注文キャンセル')).toBe('order_cancelled')
    expect(await endingOf('返送')).toBe('goods_returned')
    for (const open of ['未処理', '配送', '取置']) expect(await endingOf(open)).toBeNull()
  })

  it('CANC-01: of several destinations only where all of them say so', async () => {
    const 決済方法 = '代金引換'
    const reportOf = async (処理状況: string) =>
      (await reportsOn(fileOf({ 決済方法, 処理状況: '注文キャンセル' }, { 決済方法, 処理状況, 配送番号: '2' }))).at(-1)
    expect(await reportOf('注文キャンセル')).toMatchObject({ code: 'other_payment_method', ending: 'order_cancelled' })
    expect(await reportOf('未処理')).toMatchObject({ code: 'other_payment_method', ending: null })
  })

  it.each(['注文キャンセル', '返送'])(
    'CANC-01: %s, paid nobody knows how: NP may have nothing to do with it',
    async (処理状況) => {
      expect(await reportOn({ 決済方法: '謎', 処理状況 })).toMatchObject({
        outcome: 'not_understood',
        issues: [{ code: 'payment_method_unknown' }],
      })
    },
  )

  it('names another payment method as it came, also one that the shop’s table names', async () => {
    const paymentMethods = { [`請求書${'払'.repeat(70)}`]: 'other' } as const
    expect(await reportOn({ 決済方法: `請求書${'払'.repeat(70)}` }, { paymentMethods })).toMatchObject({
      code: 'other_payment_method',
      paymentMethod: `請求書${'払'.repeat(61)}`,
    })
  })

  it.each([
    ['入金完了', 'received'],
    ['未入金', 'not_received'],
    ['', null],
  ])(
    'PAY-06: beside another payment method 入金ステータス %j is %s, and nothing is assumed',
    async (入金ステータス, receiptStatus) => {
      const row = { 決済方法: '銀行振込', 決済ステータス: '', 入金ステータス }
      expect(await reportOn(row)).toMatchObject({ code: 'other_payment_method', receiptStatus, notes: [] })
    },
  )

  it('LINK-03: with several destinations', async () => {
    const reports = await reportsOn(fileOf({ 伝票番号: '1' }, { 配送番号: '2', 伝票番号: '2' }))
    expect(reports.slice(1)).toMatchObject([
      { row: 2, outcome: 'continued', orderNumber: NUMBER },
      {
        row: 3,
        outcome: 'refused',
        orderNumber: NUMBER,
        code: 'multiple_destinations',
        rule: 'LINK-03',
        paymentMethod: null,
        ending: null,
      },
    ])
  })

  describe('LINK-03, CANC-01: with several destinations', () => {
    type Delivery = readonly [destination: string, processing: string, status?: string]
    const reportOf = async (deliveries: readonly Delivery[]) => {
      const rows = deliveries.map(([配送番号, 処理状況, 配送ステータス = '']) => ({
        配送番号,
        処理状況,
        配送ステータス,
      }))
      return (await reportsOn(fileOf(...rows))).at(-1)
    }
    const bothWays = (...cases: readonly (readonly Delivery[])[]) =>
      cases.flatMap((deliveries) => [[deliveries], [[...deliveries].reverse()]] as const)

    it.each([
      ['注文キャンセル', 'order_cancelled', 'CANC-01'],
      ['返送', 'goods_returned', 'READ-25'],
    ])('that all show %s', async (word, code, rule) => {
      const expected = { outcome: 'refused', code, rule }
      expect(
        await reportOf([
          ['1', word],
          ['2', word],
        ]),
      ).toMatchObject(expected)
      expect(
        await reportOf([
          ['1', word],
          ['1', word],
          ['2', word, '配送完了'],
          ['3', word, '未配送'],
        ]),
      ).toMatchObject(expected)
      expect(
        await reportOf([
          ['1', '', word],
          ['2', word, '未配送'],
        ]),
      ).toMatchObject(expected)
    })

    it.each(
      bothWays(
        [
          ['1', '注文キャンセル'],
          ['2', '未処理'],
        ],
        [
          ['1', '注文キャンセル'],
          ['2', '配送'],
        ],
        [
          ['1', '注文キャンセル'],
          ['2', ''],
        ],
        [
          ['1', '注文キャンセル'],
          ['2', '取置'],
        ],
        [
          ['1', '返送'],
          ['2', '未処理'],
        ],
        [
          ['1', '注文キャンセル'],
          ['1', '注文キャンセル'],
          ['2', '未処理'],
        ],
        [
          ['1', '注文キャンセル'],
          ['2', '注文キャンセル'],
          ['3', '未処理'],
        ],
        [
          ['1', '注文キャンセル'],
          ['2', '未処理'],
          ['3', '注文キャンセル'],
        ],
        [
          ['1', '注文キャンセル', '未配送'],
          ['2', '', '未配送'],
        ],
      ),
    )('of which some show something else: %j', async (deliveries) => {
      expect(await reportOf(deliveries)).toMatchObject({
        outcome: 'refused',
        code: 'multiple_destinations',
        rule: 'LINK-03',
        refusal: { code: 'multiple_destinations' },
      })
    })

    it.each(
      bothWays([
        ['1', '未処理'],
        ['2', '仮注文'],
      ]),
    )('one of which shows a 仮注文: %j', async (deliveries) => {
      expect(await reportOf(deliveries)).toMatchObject({ outcome: 'refused', code: 'provisional_order' })
    })
  })

  it('LINK-01, LINK-04, LINK-05: whatever the set-up has against it', async () => {
    const shop = { linkMode: 'manual', connect: 'pro', spCode: 'x' } as const
    expect(await reportOn({}, { shop })).toMatchObject({ outcome: 'refused', rule: 'LINK-01' })
    expect(await reportOn({}, { otherwise: { preorder: true } })).toMatchObject({ rule: 'LINK-04' })
    expect(await reportOn({}, { otherwise: { source: 'external_system' } })).toMatchObject({ rule: 'LINK-05' })
  })
})

describe('a row that is not understood', () => {
  it.each([
    [{ 注文番号: '' }, [{ code: 'order_number_missing', field: 'orderNumber', text: null }]],
    [{ 注文番号: '-' }, [{ code: 'order_number_missing', field: 'orderNumber', text: null }]],
    [{ 注文番号: 'ー' }, [{ code: 'order_number_missing', field: 'orderNumber', text: null }]],
    [{ 注文番号: '山田 太郎' }, [{ code: 'order_number_malformed', field: 'orderNumber', text: null }]],
    [{ 注文番号: 'P'.repeat(41) }, [{ code: 'order_number_malformed', field: 'orderNumber', text: null }]],
    [{ 決済方法: '' }, [{ code: 'payment_method_missing', field: 'paymentMethod', text: null }]],
    [{ 決済方法: '後払い.com' }, [{ code: 'payment_method_unknown', field: 'paymentMethod', text: '後払い.com' }]],
    [{ 決済ステータス: '' }, [{ code: 'payment_status_missing', field: 'paymentStatus', text: null }]],
    [{ 決済ステータス: '審査持ち' }, [{ code: 'payment_status_unknown', field: 'paymentStatus', text: '審査持ち' }]],
    [
      { 決済ステータス: 'constructor' },
      [{ code: 'payment_status_unknown', field: 'paymentStatus', text: 'constructor' }],
    ],
    [{ 配送ステータス: '', 処理状況: '' }, [{ code: 'delivery_status_missing', field: 'deliveryStatus', text: null }]],
    [
      { 配送ステータス: '発送', 処理状況: '' },
      [{ code: 'delivery_status_unknown', field: 'deliveryStatus', text: '発送' }],
    ],
    [
      { 配送ステータス: '', 処理状況: '発送' },
      [{ code: 'delivery_status_unknown', field: 'processing', text: '発送' }],
    ],
    [{ 処理状況: '配送' }, [{ code: 'delivery_status_contradictory', field: 'deliveryStatus', text: null }]],
  ])('%j', async (row, issues) => {
    const report = await reportOn(row)
    expect(report.outcome).toBe('not_understood')
    expect(issuesOf(report)).toEqual(issues)
  })

  it('says everything that is wrong, and the rows after it are read', async () => {
    const bad = { 決済ステータス: '？', 決済方法: '？', 配送ステータス: '？' }
    const [, first, second] = await reportsOn(fileOf(bad, { 注文番号: 'P2' }))
    expect(issuesOf(first)).toHaveLength(3)
    expect(second).toMatchObject({ row: 3, outcome: 'imported', orderNumber: 'P2' })
  })

  it('keeps of an unknown status 64 characters, without control characters', async () => {
    const report = await reportOn({ 決済ステータス: `\u001b${'謎'.repeat(100)}` })
    expect(issuesOf(report)).toEqual([
      { code: 'payment_status_unknown', field: 'paymentStatus', text: '謎'.repeat(64) },
    ])
  })

  it.each(['キャンセル済', '注文取消', '取置'])(
    'CANC-01: 処理状況 %s, which may mean that it is cancelled, beside 未配送',
    async (text) => {
      const report = await reportOn({ 処理状況: text })
      expect(report.outcome).toBe('not_understood')
      expect(issuesOf(report)).toEqual([{ code: 'delivery_status_unknown', field: 'processing', text }])
    },
  )

  it('of which all columns say nothing of the delivery', async () => {
    const row = { 配送ステータス: '', 処理状況: '取置' }
    expect(issuesOf(await reportOn(row, { deliveryStatuses: { 取置: 'says_nothing' } }))).toEqual([
      { code: 'delivery_status_says_nothing', field: 'processing', text: '取置' },
    ])
  })

  it('names both 配送ステータス and 処理状況 where neither is known', async () => {
    expect(issuesOf(await reportOn({ 配送ステータス: '発送', 処理状況: '取置' }))).toEqual([
      { code: 'delivery_status_unknown', field: 'deliveryStatus', text: '発送' },
      { code: 'delivery_status_unknown', field: 'processing', text: '取置' },
    ])
  })

  it.each([
    ['with a cell too few', 'a,b', 'ragged_row'],
    ['with a cell too many', `${Object.values(USUAL).join(',')},x`, 'ragged_row'],
    ['with a quotation mark that closes too early', `"P"1,${Object.values(USUAL).slice(1).join(',')}`, 'quotes_broken'],
    ['with a quotation mark that never closes', `"P1,${Object.values(USUAL).slice(1).join(',')}`, 'quotes_broken'],
    [
      'with a character that was lost',
      Object.values({ ...USUAL, 注文番号: 'P\uFFFD' }).join(','),
      'characters_unreadable',
    ],
  ])('%s', async (_, row, code) => {
    const [, report] = await reportsOn(`${fileOf().trimEnd()}\r\n${row}\r\n`)
    expect(report).toMatchObject({ row: 2, orderNumber: null, outcome: 'not_understood', issues: [{ code }] })
  })

  describe.each(['\r\n', '\n', '\r'])(
    'with a lone quotation mark in it and in a later one, lines ending in %j',
    (lineEnd) => {
      const columns = Object.keys({ ...USUAL, 備考: '', メモ: '' })
      const fileWith = (place: number, between: number, [first, last]: readonly [string, string]): string => {
        const rowOf = (number: string, cell: string) => {
          const cells = [number, ...Object.values(USUAL).slice(1), '', '']
          return cells.map((each, at) => (at === place ? cell : each))
        }
        const rows = Array.from({ length: between }, (_, nth) => rowOf(`B${nth}`, ''))
        const all = [columns, rowOf('P1', first), ...rows, rowOf('P2', last), rowOf('P3', '')]
        return all.map((cells) => cells.join(',')).join(lineEnd)
      }
      const places = columns.map((name, place) => [name, place] as const).slice(1)

      it.each(places)('READ-24: the status of the one isn’t taken for that of the other: %s', async (_, place) => {
        for (const between of [0, 1, 3]) {
          for (const marks of [
            ['"', '"'],
            ['"至急', '24"'],
          ] as const) {
            const [header, joined, last, ...more] = await reportsOn(fileWith(place, between, marks))
            expect(header).toMatchObject({ outcome: 'header' })
            expect(joined).toMatchObject({ outcome: 'not_understood', issues: [{ code: 'quotes_broken' }] })
            expect([last, more]).toMatchObject([{ orderNumber: 'P3' }, []])
          }
        }
      })

      it.each([
        ['a blank line', ''],
        ['a comma too many', 'P5,,東京,NP後払い,審査NG,未配送,,1,'],
        ['a note of two lines without quotation marks', `P5,二行${lineEnd}の備考,東京,NP後払い,審査NG,未配送,,1`],
      ])('READ-24: nor with %s between', async (_, between) => {
        const header = '注文番号,備考,住所,決済方法,決済ステータス,配送ステータス,処理状況,配送番号'
        const [first, last] = ['P1,",東京,NP後払い,審査NG,未配送,,1', 'P3,",東京,NP後払い,審査OK,未配送,,1']
        const [, joined] = await reportsOn([header, first, between, last, ''].join(lineEnd))
        expect(joined).toMatchObject({ outcome: 'not_understood', issues: [{ code: 'quotes_broken' }] })
      })

      it('READ-24: nor where 注文番号 stands behind the mark', async () => {
        const header = '決済ステータス,備考,注文番号,決済方法,配送ステータス'
        const rows = ['審査OK,",P1,NP後払い,未配送', '審査NG,,P2,NP後払い,未配送,', '審査NG,",P3,NP後払い,未配送']
        const [, joined] = await reportsOn([header, ...rows, ''].join(lineEnd))
        expect(joined).toMatchObject({ outcome: 'not_understood', issues: [{ code: 'quotes_broken' }] })
      })

      it.each([
        '二行\r\nの備考',
        'a,b\nc,d',
        ',,,\n,,,',
        '前回の注文\nP202604010000000009',
        'M2,赤\nL2,青',
        '\n'.repeat(20),
        `${','.repeat(15)}\n`,
      ])('a note of several lines is one: %j', async (note) => {
        const cells = [Object.values(USUAL), [`"${note}"`, '']].flat()
        const [, report] = await reportsOn([columns, cells].map((each) => each.join(',')).join('\r\n'))
        expect(report).toMatchObject({ outcome: 'imported' })
      })
    },
  )

  it.each([
    ['x', 'not_understood'],
    ['', 'imported'],
  ])('with %j under a blank heading, behind the last that has one', async (cell, outcome) => {
    const [, report] = await reportsOn(fileOf({}).replaceAll('\r\n', `,${cell}\r\n`).replace(`,${cell}\r\n`, ',\r\n'))
    expect(report).toMatchObject({ row: 2, outcome })
  })

  it.each([
    [{ 配送業者: '\uFFFD' }, NUMBER],
    [{ 配送業者: '\uFFFD', 注文番号: 'P\uFFFD' }, null],
    [{ 配送業者: '\uFFFD', 注文番号: '' }, null],
    [{ 配送業者: '\uFFFD', 注文番号: 'P 1' }, null],
  ])('keeps its order number where characters were lost elsewhere, if that is one: %j', async (row, orderNumber) => {
    expect(await reportOn(row)).toMatchObject({
      orderNumber,
      outcome: 'not_understood',
      issues: expect.arrayContaining([{ code: 'characters_unreadable', field: 'carrier', text: null }]),
    })
  })

  it('takes empty cells behind the last, as many as the header has', async () => {
    const file = fileOf({}).replaceAll('\r\n', ',,\r\n')
    expect(await reportsOn(file)).toMatchObject([{ outcome: 'header' }, { outcome: 'imported' }])
  })

  it.each([
    ['no cells', ''],
    ['empty cells', ',,'],
  ])(
    'shifted by a comma in a cell without quotation marks, its last cell empty, with %s behind the header',
    async (_, behind) => {
      const header = '注文番号,決済ステータス,決済方法,配送ステータス,配送業者,氏名,電話,伝票番号,備考'
      const shifted = 'P1,出荷報告中,NP後払い,配送完了,佐川急便,山田, 花子,090-1234-5678,501234567894,'
      const reports = await reportsOn(`${header}${behind}\n${shifted}${behind}\n`)
      expect(reports).toMatchObject([
        { outcome: 'header' },
        { row: 2, orderNumber: null, outcome: 'not_understood', issues: [{ code: 'ragged_row' }] },
      ])
      expect(JSON.stringify(reports)).not.toMatch(/山田|花子|090/)
    },
  )
})

describe('rows of one order', () => {
  it('are reported together at the last of them', async () => {
    const reports = await reportsOn(fileOf({}, { 決済手数料: '' }, { NP取引ID: 'A1' }, { 注文番号: 'P2' }))
    expect(reports.map(({ row, outcome, orderNumber }) => [row, outcome, orderNumber])).toEqual([
      [1, 'header', null],
      [2, 'continued', NUMBER],
      [3, 'continued', NUMBER],
      [4, 'imported', NUMBER],
      [5, 'imported', 'P2'],
    ])
    expect(reports[3]).toMatchObject({ notes: [], order: { paymentFee: 330, npTransaction: { id: 'A1' } } })
  })

  it('may leave out at the last of them what they said before', async () => {
    const [, first, last] = await reportsOn(fileOf({}, { 決済ステータス: '', 決済手数料: '', 日付: '' }))
    expect(first).toEqual({ row: 2, orderNumber: NUMBER, notes: [], outcome: 'continued' })
    expect(last).toMatchObject({
      row: 3,
      outcome: 'imported',
      notes: [],
      orderedAt: '2026-04-02T10:20:30+09:00',
      order: { paymentStatus: 'screening_approved', paymentFee: 330 },
    })
  })

  describe('beside one that can not be read', () => {
    const P2 = { 注文番号: 'P2' }
    const rowsOf = (...rows: readonly Partial<typeof USUAL>[]) =>
      fileOf(...rows)
        .split('\r\n')
        .slice(1, -1)
    const header = fileOf().trimEnd()
    const [own = '', other = ''] = rowsOf({}, P2)
    const beside = [{ code: 'row_beside_lost', field: null, text: null }]
    const outcomesOn = async (rows: readonly string[], end = '\r\n') =>
      (await reportsOn(`${[header, ...rows].join('\r\n')}${end}`))
        .slice(1)
        .map((report) => [report.orderNumber, report.outcome, 'issues' in report ? codesIn(report) : null])
    const codesIn = ({ issues }: { readonly issues: readonly { readonly code: string }[] }) =>
      issues.map(({ code }) => code)
    const lost = (code: string) => [null, 'not_understood', [code]]
    const doubted = [NUMBER, 'not_understood', ['row_beside_lost']]
    const read = (orderNumber: string) => [orderNumber, 'imported', null]

    it.each([
      ['with a cell too many', `${own},x`, 'ragged_row'],
      ['with its number behind a comma too many', `,${own}`, 'ragged_row'],
      ['with a cell too few', `${NUMBER},審査OK`, 'ragged_row'],
    ])('LINK-03, CANC-01: aren’t known as a whole, if it names their order: %s', async (_, row, code) => {
      expect(await outcomesOn([own, row, other])).toEqual([doubted, lost(code), read('P2')])
      expect(await outcomesOn([other, row, own])).toEqual([read('P2'), lost(code), doubted])
    })

    it('LINK-03, CANC-01: aren’t known as a whole before a quotation mark too many in a row that names their order', async () => {
      const broken = own.replace('審査OK', '"審査"OK')
      expect(await outcomesOn([own, broken, other])).toEqual([doubted, lost('quotes_broken')])
      expect(await outcomesOn([other, broken])).toEqual([read('P2'), lost('quotes_broken')])
    })

    it('CANC-01: aren’t either where that row shows a cancel', async () => {
      const [cancelled = ''] = rowsOf({ 処理状況: '注文キャンセル' })
      const [, report] = await reportsOn(`${[header, own, `${cancelled},x`].join('\r\n')}\r\n`)
      expect(report).toMatchObject({ row: 2, outcome: 'not_understood', orderNumber: NUMBER, issues: beside })
    })

    it.each([
      ['behind its number', NUMBER.length + 3],
      ['right behind its number', NUMBER.length],
      ['within its number', NUMBER.length - 4],
      ['behind one character of it', 1],
    ])('LINK-03: aren’t known as a whole before a row that was cut off %s', async (_, length) => {
      expect(await outcomesOn([other, own, own.slice(0, length)], '')).toEqual([
        read('P2'),
        doubted,
        lost('ragged_row'),
      ])
    })

    it('LINK-03: aren’t known as a whole beside a row of whose number characters were lost', async () => {
      const [torn = ''] = rowsOf({ 注文番号: `${NUMBER.slice(0, 4)}\uFFFD${NUMBER.slice(5)}` })
      expect(await outcomesOn([own, torn, other])).toEqual([doubted, lost('characters_unreadable'), read('P2')])
      const [of2 = ''] = rowsOf({ 注文番号: '\uFFFD2' })
      expect(await outcomesOn([other, of2])).toEqual([
        ['P2', 'not_understood', ['row_beside_lost']],
        lost('characters_unreadable'),
      ])
    })

    it.each([
      ['of another order', `${other},x`],
      ['whose number begins theirs, but is whole', `${NUMBER.slice(0, 5)},審査OK,x`],
      ['of whose number other characters are left', own.replace(NUMBER, 'Q\uFFFD')],
      ['of whose number another end is left', own.replace(NUMBER, 'P\uFFFD9')],
    ])('are read where that is %s', async (_, row) => {
      const outcomes = await outcomesOn([own, row, own])
      expect([outcomes[0], outcomes[2]]).toEqual([read(NUMBER), read(NUMBER)])
    })

    it('are read before a row that was cut off within another number', async () => {
      expect((await outcomesOn([own, 'P3'], ''))[0]).toEqual(read(NUMBER))
    })
  })

  describe('have to agree', () => {
    const DIFFERING = [
      ['決済ステータス', 'paymentStatus', '審査OK', '審査中'],
      ['配送ステータス', 'deliveryStatus', '未配送', '配送完了'],
      ['処理状況', 'processing', '未処理', '配送'],
      ['決済方法', 'paymentMethod', 'NP後払い', 'NP後払いwiz'],
      ['入金ステータス', 'receiptStatus', '入金完了', '未入金'],
      ['配送業者', 'carrier', 'ヤマト運輸', '佐川急便'],
      ['伝票番号', 'slipNumber', '123456789013', '123456789024'],
      ['決済手数料', 'paymentFee', '330', '250'],
      ['日付', 'orderDate', '2026/04/02', '2026/04/03'],
      ['注文時間', 'orderTime', '10:20:30', '11:20:30'],
      ['NP取引ID', 'npTransactionId', 'A1234567890', 'A1234567891'],
      ['エラーコード', 'problemCodes', 'RE009', 'RE014'],
    ] as const

    it('in every column but that of the number, which makes them one order, and of the destination', () => {
      expect([...DIFFERING.map(([heading]) => heading), '注文番号', '配送番号'].sort()).toEqual(
        Object.keys(USUAL).sort(),
      )
    })

    it.each(DIFFERING)('on %s', async (heading, field, one, other) => {
      for (const cells of [
        [one, other],
        [one, other, one],
        [one, other, other],
        [one, '', other],
      ]) {
        const reports = await reportsOn(fileOf(...cells.map((cell) => ({ [heading]: cell }))))
        expect(reports.at(-1), cells.join()).toMatchObject({
          row: cells.length + 1,
          outcome: 'not_understood',
          orderNumber: NUMBER,
          issues: [{ code: 'rows_disagree', field }],
        })
      }
    })

    it.each([
      ['伝票番号', 'slipNumber', '123456789013', '123456789024'],
      ['配送業者', 'carrier', 'ヤマト運輸', '佐川急便'],
      ['配送業者', 'carrier', 'ヤマト運輸', 'ネコポス'],
    ] as const)(
      'READ-14: but once it is 配送完了 not on %s (%s): of several parcels neither counts as reported',
      async (heading, field, one, other) => {
        for (const 決済ステータス of ['審査OK', '出荷報告完了', '要確認']) {
          const left = { 配送ステータス: '配送完了', 処理状況: '', 決済ステータス }
          for (const cells of [
            [one, other],
            [one, '', other],
            [other, one, one],
          ]) {
            const report = (await reportsOn(fileOf(...cells.map((cell) => ({ ...left, [heading]: cell }))))).at(-1)
            expect(report, cells.join()).toMatchObject({
              outcome: 'imported',
              order: { deliveryStatus: 'shipped', shipment: null },
              shown: { deliveryStatus: 'shipped', carrier: null, slipNumber: null },
              notes: [{ code: 'shipments_differ', field }],
            })
          }
        }
      },
    )

    it('SHIP-01: before 配送完了 nothing ships by rows that differ in their slips', async () => {
      const rows = ['123456789013', '123456789024'].map((伝票番号) => ({ 配送ステータス: '未配送', 伝票番号 }))
      expect((await reportsOn(fileOf(...rows))).at(-1)).toMatchObject({ outcome: 'not_understood' })
    })

    it('READ-14: what differs beside the slip is still not understood', async () => {
      const left = { 配送ステータス: '配送完了', 処理状況: '' }
      const rows = [
        { ...left, 伝票番号: '123456789013', 決済ステータス: '審査OK' },
        { ...left, 伝票番号: '123456789024', 決済ステータス: '出荷報告完了' },
      ]
      expect((await reportsOn(fileOf(...rows))).at(-1)).toMatchObject({
        outcome: 'not_understood',
        issues: [{ code: 'rows_disagree', field: 'paymentStatus' }],
      })
    })

    it('but not where a cell is empty: an order to one destination says of its delivery what one of its rows says', async () => {
      const blank = { 配送ステータス: '', 処理状況: '' }
      const shipped = { 配送ステータス: '配送完了', 処理状況: '' }
      for (const rows of [
        [shipped, blank],
        [blank, shipped],
      ]) {
        expect((await reportsOn(fileOf(...rows))).at(-1)).toMatchObject({
          outcome: 'imported',
          order: { deliveryStatus: 'shipped' },
        })
      }
    })

    it.each([[['1', '2', '1']], [['1', '2', '2']], [['1', '', '2']]])(
      'LINK-03: on 配送番号 too, or it has several destinations: %j',
      async (destinations) => {
        const reports = await reportsOn(fileOf(...destinations.map((配送番号) => ({ 配送番号 }))))
        expect(reports.at(-1)).toMatchObject({ outcome: 'refused', code: 'multiple_destinations', rule: 'LINK-03' })
      },
    )
  })

  describe('behind one in which characters were lost', () => {
    const LOST = { 配送業者: '\uFFFD' }
    const issues = [{ code: 'characters_unreadable', field: 'carrier', text: null }]

    it('LINK-03: are not taken for all of the order: it may go to several destinations', async () => {
      const reports = await reportsOn(fileOf(LOST, { 配送番号: '2' }, { 配送番号: '2' }, { 注文番号: 'P2' }))
      expect(reports.slice(1)).toMatchObject([
        { row: 2, outcome: 'not_understood', orderNumber: NUMBER, issues },
        { row: 3, outcome: 'continued', orderNumber: NUMBER },
        { row: 4, outcome: 'not_understood', orderNumber: NUMBER, issues },
        { row: 5, outcome: 'imported', orderNumber: 'P2' },
      ])
    })

    it('LINK-03: are not either where other rows of the order stand before it', async () => {
      const reports = await reportsOn(fileOf({}, LOST, {}))
      expect(reports.slice(1)).toMatchObject([
        { row: 2, outcome: 'not_understood', orderNumber: NUMBER, issues },
        { row: 3, outcome: 'not_understood', orderNumber: NUMBER, issues },
        { row: 4, outcome: 'not_understood', orderNumber: NUMBER, issues },
      ])
    })

    it('LINK-03: nor are those right before it, where the lost one may have named another destination', async () => {
      const reports = await reportsOn(fileOf({ 配送番号: '1' }, { ...LOST, 配送番号: '2' }, { 注文番号: 'P2' }))
      expect(reports.slice(1)).toMatchObject([
        { row: 2, outcome: 'not_understood', orderNumber: NUMBER, issues },
        { row: 3, outcome: 'not_understood', orderNumber: NUMBER, issues },
        { row: 4, outcome: 'imported', orderNumber: 'P2' },
      ])
    })

    it('leaves those of another order before it as they are', async () => {
      const reports = await reportsOn(fileOf({ 注文番号: 'P2' }, LOST, { 注文番号: 'P3' }))
      expect(reports.slice(1)).toMatchObject([
        { row: 2, outcome: 'imported', orderNumber: 'P2' },
        { row: 3, outcome: 'not_understood', orderNumber: NUMBER, issues },
        { row: 4, outcome: 'imported', orderNumber: 'P3' },
      ])
    })

    it('are of another order where they have another number', async () => {
      const reports = await reportsOn(fileOf(LOST, { 注文番号: 'P2' }, {}))
      expect(reports.slice(2)).toMatchObject([
        { row: 3, outcome: 'imported', orderNumber: 'P2' },
        { row: 4, outcome: 'imported', orderNumber: NUMBER },
      ])
    })

    it('have no number of their own where that was lost', async () => {
      const reports = await reportsOn(fileOf({ 注文番号: 'P\uFFFD' }, { 注文番号: '' }, {}))
      expect(reports.slice(2)).toMatchObject([
        { row: 3, outcome: 'not_understood', issues: [{ code: 'order_number_missing' }] },
        { row: 4, outcome: 'not_understood', orderNumber: NUMBER, issues: [{ code: 'row_beside_lost' }] },
      ])
    })
  })

  it('without a number are none', async () => {
    const reports = await reportsOn(fileOf({ 注文番号: '' }, { 注文番号: '' }))
    expect(reports.map(({ outcome }) => outcome)).toEqual(['header', 'not_understood', 'not_understood'])
  })

  it.each(['202604010001.0', 'Ｐ２０２６', 'P２026', 'Ｐ2026', 'ｐ2026', 'P2026－1', '＝"P2026"'])(
    'READ-24: nor by %s: goods that left under the number in the form that makeshop gives would leave under this one',
    async (注文番号) => {
      const issues = [{ code: 'order_number_malformed', field: 'orderNumber', text: null }]
      expect(await reportOn({ 注文番号 })).toMatchObject({ outcome: 'not_understood', orderNumber: null, issues })
    },
  )

  it.each(['2.0264E+17', '2E+17', '2.0264E+017', '2.02604e+19', '2.0264E17', '########', '#REF!', "'20260401002"])(
    'READ-24: are none either by %s, which a spreadsheet left of the numbers of any number of orders',
    async (注文番号) => {
      const reports = await reportsOn(fileOf({ 注文番号 }, { 注文番号 }))
      const issues = [{ code: 'order_number_malformed', field: 'orderNumber', text: null }]
      expect(reports.slice(1)).toMatchObject([
        { row: 2, outcome: 'not_understood', orderNumber: null, issues },
        { row: 3, outcome: 'not_understood', orderNumber: null, issues },
      ])
    },
  )

  it('READ-15, READ-09: are the same order when a spreadsheet keeps their number by ="…"', async () => {
    const number = '20260401000000000001'
    const wrapped = await reportOn({ 注文番号: `="${number}"`, NP取引ID: '="A12"', 伝票番号: '="1234-5678-9012"' })
    expect(wrapped).toEqual(await reportOn({ 注文番号: number, NP取引ID: 'A12', 伝票番号: '1234-5678-9012' }))
    expect(wrapped).toMatchObject({ outcome: 'imported', orderNumber: number })
  })

  it('READ-24: are none either by a number that can’t be one', async () => {
    const reports = await reportsOn(fileOf({ 注文番号: 'P 1' }, { 注文番号: 'P 1' }))
    expect(reports.map(({ outcome }) => outcome)).toEqual(['header', 'not_understood', 'not_understood'])
  })

  it.each(['E+17', '#1001', '2E17', '12.5E+17', '2.E+17', 'P2.0264E+17', '2.0264E+17P'])(
    'have %s for a number, which is none that was shortened',
    async (注文番号) => {
      expect(await reportOn({ 注文番号 })).toMatchObject({ outcome: 'imported', orderNumber: 注文番号 })
    },
  )
})

describe('what the program gets wrong', () => {
  it.each([
    ['no time', { at: 'yesterday' }],
    ['no shop', { shop: null }],
    ['an unknown status in a table', { paymentStatuses: { x: 'paid' } }],
    ['an unknown encoding', { encoding: 'utf-16' }],
  ])('is a TypeError at once, without any secret: %s', (_, wrong) => {
    const options = { ...OPTIONS, ...wrong } as typeof OPTIONS
    expect(() => importExport(chunked(''), options)).toThrow(TypeError)
    expect(() => importExport(chunked(''), options)).not.toThrow(/SECRET/)
  })

  it('such as chunks that are neither bytes nor text', async () => {
    const reading = reportsOn([7 as unknown as string])
    await expect(reading).rejects.toThrow(TypeError)
    await expect(reading).rejects.toThrow(/Uint8Array or string/)
  })

  it('is a TypeError for a path, which is the likeliest mistake, and doesn’t repeat it', () => {
    const read = () => importExport('注文データ.csv' as never, OPTIONS)
    expect(read).toThrow(TypeError)
    expect(read).not.toThrow(/csv/)
  })

  it('but a file that can not be read any further says so itself', async () => {
    const broken = async function* () {
      yield fileOf({})
      throw new Error('EIO')
    }
    const reading = importExport(broken(), OPTIONS)
    await expect(drain(reading)).rejects.toThrow('EIO')
  })
})

async function drain(reports: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of reports);
}
