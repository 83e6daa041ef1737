import { describe, expect, it } from 'vitest'
import {
  decideKept,
  type ExportRow,
  explainAnswer,
  type KeptOrder,
  keepOrder,
  startTakeOver,
  triageKept,
} from '../../../src/back-office/index.js'
import { type ImportRow, importExport } from '../../../src/makeshop/index.js'
import { chunked, fileOf, OPTIONS, USUAL } from '../../makeshop/exports.js'
import { anOrder } from '../../support/an-order.js'
import { unreadable } from '../../support/unreadable.js'
import { morningOf, newsOf, noBooks, rowsOf } from './office-books.js'

const P1 = 'P202604020000000001'
const P2 = 'P202604020000000002'
const P3 = 'P202604020000000003'
const inScreening = { 決済ステータス: '審査中', 入金ステータス: '未入金' }
const cancelled = { 処理状況: '注文キャンセル' }
const toBank = { 決済方法: '銀行振込', 決済ステータス: '' }
const ofHeader = 0

describe('taking an export over', () => {
  it('READ-26: begins to keep an order that is met for the first time, and says nothing of it', async () => {
    const books = await noBooks.takes(1, fileOf({ 注文番号: P1 }, { 注文番号: P2, ...inScreening }))
    expect(rowsOf(books)).toMatchObject([
      { outcome: 'begun', orderNumber: P1, isNews: false, findings: [], next: [], observation: null },
      { outcome: 'begun', orderNumber: P2, isNews: false },
    ])
    expect([...books.orders.keys()]).toStrictEqual([P1, P2])
    expect(books.report?.orderNumbers).toStrictEqual([P1, P2])
    expect(books.report?.counts).toStrictEqual({ begun: 2, observed: 0, left_out: 0, unsettled: 0, passed: 1 })
    expect(books.newest).toStrictEqual({ at: morningOf(1), seenSince: morningOf(1), numberForms: ['A9'] })
    expect(books.gates()).toStrictEqual({ [P1]: 'ship', [P2]: 'hold' })
  })

  it('READ-26: keeps what keepOrder gives', async () => {
    const { orders, taken } = await noBooks.takes(1, fileOf({ 注文番号: P1 }))
    const kept = orders.get(P1)
    if (kept === undefined || typeof kept === 'string') return expect.fail('not kept')
    expect(kept).toStrictEqual(keepOrder(kept.order, morningOf(1)).unwrap())
    expect(taken[1]?.toKeep).toBe(kept)
  })

  describe('READ-26: what the row of an order that is met for the first time shows of its goods', () => {
    const STATUSES =
      '審査待ち(準備中) 審査待ち 審査中 審査保留 審査NG 審査OK 出荷報告(準備中) 出荷報告中 出荷報告完了 要確認'.split(
        ' ',
      )
    /** What NP says of a report alone, and what it says of anything else. */
    const OF_REPORT = ['E0100110', 'E0100111', 'E0100115', 'E0100118', 'E0100120', 'E0100121', 'E0100126']
    const CODES = ['', ...OF_REPORT, 'RE009', 'RE029', 'NG001', 'E0100060', 'E0100114', 'RE009 E0100110']
    const rows = STATUSES.flatMap((決済ステータス) =>
      CODES.flatMap((エラーコード) =>
        ['未配送', '配送完了'].flatMap((配送ステータス) =>
          (['ヤマト運輸', '第一貨物', ''] as const).map((配送業者) => ({
            決済ステータス,
            エラーコード,
            配送ステータス,
            配送業者,
            処理状況: '',
          })),
        ),
      ),
    ).map((row, index) => ({ ...row, 注文番号: `P${index}` }))

    it('SHIP-05, LINK-08: they have left by 配送完了, a 出荷報告 and a code that NP says of a report, in any status', async () => {
      const { orders } = await noBooks.takes(1, fileOf(...rows))
      for (const { 注文番号, ...row } of rows) {
        const isGone =
          row.配送ステータス === '配送完了' ||
          row.決済ステータス.startsWith('出荷報告') ||
          OF_REPORT.some((code) => row.エラーコード.includes(code))
        expect(orders.get(注文番号), JSON.stringify(row)).toMatchObject({ goodsHaveLeft: isGone })
      }
    })

    it('LINK-06: taken over twice it is what it is taken over once, and ships the same', async () => {
      const once = await noBooks.takes(1, fileOf(...rows))
      const twice = await once.takes(1, fileOf(...rows))
      for (const { 注文番号, ...row } of rows) {
        expect(twice.orders.get(注文番号), JSON.stringify(row)).toStrictEqual(once.orders.get(注文番号))
      }
      expect([twice.newest, twice.gates()]).toStrictEqual([once.newest, once.gates()])
    })

    it('SHIP-05: whose shop begins in the midst of a recovery sends nothing twice', async () => {
      const books = await noBooks.takes(1, fileOf({ 注文番号: P1, エラーコード: 'E0100110' }))
      expect(books.gates()).toStrictEqual({ [P1]: 'stop' })
      expect((await books.takes(2, fileOf({ 注文番号: P1 }))).gates()).toStrictEqual({ [P1]: 'stop' })
    })
  })

  describe('SHIP-09, READ-09: a report beside 未配送, of an order that is met for the first time', () => {
    const statuses = ['出荷報告(準備中)', '出荷報告中', '出荷報告完了'] as const

    it.each(statuses)('READ-21: %s isn’t believed, and is news: NP may have no report', async (決済ステータス) => {
      for (const 入金ステータス of ['入金完了', '未入金']) {
        const row = { 注文番号: P1, 決済ステータス, 入金ステータス }
        const books = await noBooks.takes(1, fileOf(row))
        const [taken] = newsOf(books)
        expect(taken).toMatchObject({
          outcome: 'begun',
          findings: [
            { code: 'unexplained', rule: 'READ-21' },
            { code: 'report_without_delivery', rule: 'SHIP-09', detail: null },
          ],
          next: [{ step: 'confirm_sync' }],
          toKeep: {
            order: { syncTrust: 'suspect', openFollowUps: ['check_np_console'] },
            lastKnownAt: morningOf(1),
            lastSeenAt: morningOf(1),
            goodsHaveLeft: true,
          },
        })
        expect(explainAnswer(taken ?? expect.fail('no news'))).toContain(`「${決済ステータス}」と表示されていますが`)
        const { lists } = triageKept(books.orders.values(), morningOf(1)).unwrap()
        expect(lists.filter(({ count }) => count > 0).map(({ list }) => list)).toStrictEqual(['sync_suspect'])
        expect(newsOf(await books.takes(2, fileOf(row))), 'no news as long as it stays so').toStrictEqual([])
      }
    })

    it('READ-21: once somebody has confirmed it, the same row changes nothing', async () => {
      const row = { 注文番号: P1, 決済ステータス: '出荷報告完了' }
      const event = { type: 'sync.confirmed', status: 'shipment_report_completed', at: morningOf(2) } as const
      const first = await noBooks.takes(1, fileOf(row))
      const confirmed = first.keeps(P1, (kept) => decideKept(kept, event).unwrap().kept)
      const books = await confirmed.takes(3, fileOf(row))
      expect(newsOf(books)).toStrictEqual([])
      expect(books.orders.get(P1)).toMatchObject({ order: { syncTrust: 'linked' } })
      expect(books.gates()).toStrictEqual({ [P1]: 'stop' })
    })

    it('FLOW-05: 配送完了 beside it is as it should be', async () => {
      const row = { 注文番号: P1, 決済ステータス: '出荷報告完了', 配送ステータス: '配送完了', 処理状況: '配送' }
      const books = await noBooks.takes(1, fileOf(row))
      expect(newsOf(books)).toStrictEqual([])
      expect(books.orders.get(P1)).toMatchObject({ order: { syncTrust: 'linked', openFollowUps: [] } })
    })
  })

  it('FLOW-03: an order that is known is observed, and what is news is said', async () => {
    const first = await noBooks.takes(1, fileOf({ 注文番号: P1, ...inScreening }, { 注文番号: P2 }))
    const books = await first.takes(2, fileOf({ 注文番号: P1 }, { 注文番号: P2 }))
    expect(rowsOf(books)).toMatchObject([
      { outcome: 'observed', orderNumber: P1, isNews: true, observation: { kind: 'expected' } },
      { outcome: 'observed', orderNumber: P2, isNews: false, observation: { kind: 'unchanged' } },
    ])
    const [moved] = newsOf(books)
    expect(moved?.findings).toStrictEqual(moved?.observation?.findings)
    expect(moved?.next).toStrictEqual(moved?.observation?.next)
    expect(moved?.toKeep).toBe(moved?.observation?.kept)
    expect(books.gates()).toStrictEqual({ [P1]: 'ship', [P2]: 'ship' })
  })

  describe('LINK-07: what only the link did is routine, unless it led to where a person is needed', () => {
    const delivered = { 配送ステータス: '配送完了', 処理状況: '配送', 配送業者: 'ヤマト運輸', 伝票番号: '123456789013' }
    const unpaid = { 入金ステータス: '未入金' }
    const moves = [
      ['審査待ち(準備中)', unpaid, '審査待ち', unpaid, true],
      ['審査待ち', unpaid, '審査中', unpaid, true],
      ['審査中', unpaid, '審査OK', {}, true],
      // 入金ステータス follows later, which no event changes and nothing follows from (READ-10).
      ['審査中', unpaid, '審査OK', unpaid, true],
      ['審査中', unpaid, '審査保留', unpaid, false],
      ['審査中', unpaid, '審査NG', unpaid, false],
      ['審査待ち', unpaid, '要確認', unpaid, false],
      ['出荷報告(準備中)', delivered, '出荷報告中', delivered, true],
      ['出荷報告中', delivered, '出荷報告完了', delivered, true],
      ['出荷報告中', delivered, '要確認', { ...delivered, エラーコード: 'E0100115' }, false],
      ['出荷報告中', delivered, '出荷報告完了', { ...delivered, 伝票番号: '222222222222' }, false],
      // Somebody corrected it.
      ['審査保留', unpaid, '要確認', unpaid, false],
      // Whoever set 配送完了 knows it, and the link took it up.
      ['審査OK', {}, '出荷報告中', delivered, true],
      ['審査OK', {}, '出荷報告完了', delivered, true],
      ['審査OK', {}, '出荷報告中', { ...delivered, 伝票番号: '' }, false],
      ['審査OK', {}, '審査OK', { ...delivered, 配送業者: 'ネコポス' }, false],
      ['審査OK', {}, '要確認', { ...delivered, エラーコード: 'E0100115' }, false],
      ['審査OK', {}, '審査NG', unpaid, false],
      // Goods that left before NP decided are put back by somebody (READ-16).
      ['審査待ち', { ...unpaid, ...delivered }, '審査中', { ...unpaid, ...delivered }, false],
    ] as const
    it.each(moves)('%s %o → %s %o: %s', async (from, beside, to, shown, isRoutine) => {
      const first = await noBooks.takes(1, fileOf({ 注文番号: P1, 決済ステータス: from, ...beside }))
      const [row] = rowsOf(await first.takes(2, fileOf({ 注文番号: P1, 決済ステータス: to, ...shown })))
      expect(row).toMatchObject({ isNews: true, isRoutine })
    })

    it('SHIP-01: nothing is of an order whose claimed parcel was to be stopped: that may be the one that left', async () => {
      const left = fileOf({ 注文番号: P1, ...delivered, 決済ステータス: '出荷報告中' })
      const claimed = (isToStop: boolean) => (kept: KeptOrder) => ({
        ...kept,
        parcelClaim: { name: 'pick-1', isToStop },
      })
      const first = await noBooks.takes(1, fileOf({ 注文番号: P1 }))
      for (const isToStop of [false, true]) {
        const [row] = rowsOf(await first.keeps(P1, claimed(isToStop)).takes(2, left))
        expect(row).toMatchObject({ isNews: true, isRoutine: !isToStop })
      }
      // Without a mark it is to be stopped, too, where its order has to be seen once more.
      const unseen = (kept: KeptOrder) => ({ ...claimed(false)(kept), lastSeenAt: null })
      expect(rowsOf(await first.keeps(P1, unseen).takes(2, left))).toMatchObject([{ isNews: true, isRoutine: false }])
    })

    it('what is no news isn’t, nor what nobody knows whether it is all there is of its order', async () => {
      const first = await noBooks.takes(1, fileOf({ 注文番号: P1, ...inScreening }, { 注文番号: P2 }))
      expect(rowsOf(await first.takes(2, fileOf({ 注文番号: P1 }, { 注文番号: P2 }, { 注文番号: P1 })))).toMatchObject([
        { orderNumber: P1, outcome: 'observed', isNews: true, isRoutine: true },
        { orderNumber: P2, outcome: 'observed', isNews: false, isRoutine: false },
        { orderNumber: P1, outcome: 'unsettled', isNews: true, isRoutine: false },
      ])
    })
  })

  it('READ-14: another slip than was to be reported is news each day, as no work list has it, until it is adopted anew', async () => {
    const reported = { type: 'delivery.completed', channel: 'order_detail', carrier: '佐川急便' } as const
    const left = { 注文番号: P1, 配送ステータス: '配送完了', 処理状況: '配送', 配送業者: '佐川急便' } as const
    const shown = { ...left, 決済ステータス: '出荷報告完了', 伝票番号: '222222222222' } as const
    const first = await noBooks.takes(1, fileOf({ 注文番号: P1 }))
    const event = { ...reported, slipNumber: '123456789013', at: morningOf(1) } as const
    const recorded = first.keeps(P1, (kept) => decideKept(kept, event).unwrap().kept)
    const second = await recorded.takes(2, fileOf(shown))
    const third = await second.takes(3, fileOf(shown))
    for (const books of [second, third]) {
      const [told] = newsOf(books)
      expect(told?.findings.map(({ code }) => code)).toContain('shipment_differs')
      expect(told && explainAnswer(told)).toMatch(/佐川急便 222222222222.*次の操作: NP管理画面で/u)
      // What NP was told wrongly, an order that is adopted anew doesn't mend.
      expect(told && explainAnswer(told)).toMatch(/訂正の方法をNPに問い合わせ、訂正されてから、注文を記録し直して/u)
      expect(told && explainAnswer(told, 'en')).toMatch(
        /ask NP how to correct it, and only once it is corrected adopt the order anew/,
      )
    }
    const [row] = rowsOf(third)
    expect(row?.observation?.kind).toBe('unchanged')
    const adopted = third.keeps(P1, (kept) => ({
      ...kept,
      order: { ...kept.order, shipment: { carrier: 'sagawa', slipNumber: '222222222222' } },
    }))
    expect(newsOf(await adopted.takes(4, fileOf(shown)))).toStrictEqual([])
    expect(newsOf(await recorded.takes(2, fileOf({ ...shown, 伝票番号: '1234-5678-9013' })))).toMatchObject([
      { next: [{ step: 'nothing_to_do' }] },
    ])
  })

  it('LINK-06: what is unchanged is kept all the same, since it was seen', async () => {
    const books = await (await noBooks.takes(1, fileOf({ 注文番号: P1 }))).takes(2, fileOf({ 注文番号: P1 }))
    expect(books.orders.get(P1)).toMatchObject({ lastSeenAt: morningOf(2) })
  })

  it('LINK-06: an order that today’s export lacks holds', async () => {
    const first = await noBooks.takes(1, fileOf({ 注文番号: P1 }, { 注文番号: P2 }))
    expect((await first.takes(2, fileOf({ 注文番号: P2 }))).gates()).toStrictEqual({ [P1]: 'hold', [P2]: 'ship' })
  })

  it('CANC-01: a cancel closes an order that is known, is said once, and again where makeshop has it open', async () => {
    const first = await noBooks.takes(1, fileOf({ 注文番号: P1 }))
    const second = await first.takes(2, fileOf({ 注文番号: P1, ...cancelled }))
    expect(newsOf(second)).toMatchObject([{ outcome: 'observed', observation: { kind: 'approval_taken_back' } }])
    expect(second.gates()).toStrictEqual({ [P1]: 'stop' })
    const third = await second.takes(3, fileOf({ 注文番号: P1, ...cancelled }))
    expect(newsOf(third)).toStrictEqual([])
    const [open] = newsOf(await third.takes(4, fileOf({ 注文番号: P1 })))
    expect(open?.findings.map(({ code }) => code)).toStrictEqual(['closed_before', 'open_in_makeshop'])
  })
})

describe('what a row shows beside a cancel', () => {
  const gone = { 注文番号: P1, 決済ステータス: '出荷報告完了', 配送ステータス: '配送完了', ...cancelled } as const
  const byNp = { 注文番号: P1, 決済ステータス: '審査NG', 入金ステータス: '未入金', エラーコード: 'NG001' } as const
  const stepsIn = (news: ReturnType<typeof newsOf>) => news.map(({ next }) => next.map(({ step }) => step))
  const listsOf = (books: Awaited<ReturnType<typeof noBooks.takes>>) =>
    triageKept(
      [...books.orders.values()].filter((known) => typeof known !== 'string'),
      morningOf(5),
    )
      .unwrap()
      .lists.flatMap(({ list, items }) => items.map(({ findings }) => [list, findings[0]?.code]))

  it('CANC-01: goods that left and were cancelled between two exports are found before NP is cancelled', async () => {
    const first = await noBooks.takes(1, fileOf({ 注文番号: P1 }))
    const second = await first.takes(2, fileOf(gone))
    expect(stepsIn(newsOf(second))).toStrictEqual([['find_goods', 'settle_by_goods']])
    expect(listsOf(second)).toStrictEqual([['follow_ups_open', 'cancelled_after_shipping']])
    expect(newsOf(await second.takes(3, fileOf(gone)))).toStrictEqual([])
  })

  it('CANC-01, READ-07: also where the cancel is on record already', async () => {
    const first = await noBooks.takes(1, fileOf({ 注文番号: P1 }))
    const event = { type: 'order.cancelled', deleted: false, at: '2026-04-01T16:00:00+09:00' } as const
    const second = await first.keeps(P1, (kept) => decideKept(kept, event).unwrap().kept).takes(2, fileOf(gone))
    expect(newsOf(second).flatMap(({ findings }) => findings.map(({ code }) => code))).toStrictEqual([
      'closed_before',
      'shipped_after_closing',
    ])
    expect(listsOf(second)).toStrictEqual([['follow_ups_open', 'cancelled_after_shipping']])
    expect(newsOf(await second.takes(3, fileOf(gone)))).toStrictEqual([])
  })

  it('READ-07: what NP took on before the cancel is news, and on a list', async () => {
    const first = await noBooks.takes(1, fileOf(byNp))
    const second = await first.takes(2, fileOf({ 注文番号: P1, ...cancelled }))
    expect(stepsIn(newsOf(second))).toStrictEqual([['settle_follow_ups']])
    expect(listsOf(second)).toStrictEqual([['follow_ups_open', 'follow_ups_left']])
    const event = { type: 'order.cancelled', deleted: false, at: '2026-04-01T16:00:00+09:00' } as const
    const closed = first.keeps(P1, (kept) => decideKept(kept, event).unwrap().kept)
    expect(listsOf(closed)).toStrictEqual([['done', 'order_over']])
    const late = await closed.takes(2, fileOf({ 注文番号: P1, ...cancelled }))
    expect(newsOf(late)).toMatchObject([{ findings: [{ code: 'live_after_closing' }] }])
    expect(listsOf(late)).toStrictEqual([['follow_ups_open', 'follow_ups_left']])
    expect(newsOf(await late.takes(3, fileOf({ 注文番号: P1, ...cancelled })))).toStrictEqual([])
  })

  it('CANC-01, READ-25: of an order that is met so, goods that left come before the look, but not what came back', async () => {
    const back = { ...gone, 注文番号: P2, 処理状況: '返送' }
    const news = newsOf(await noBooks.takes(1, fileOf(gone, back, { 注文番号: P3, ...cancelled })))
    expect(stepsIn(news)).toStrictEqual([
      ['find_goods', 'check_np_console'],
      ['check_np_console'],
      ['check_np_console'],
    ])
    expect(news[0]?.inTurn).toBe(true)
    // Why is said by the row itself.
    expect(explainAnswer(news[1] ?? expect.fail('no news'), 'en')).toMatch(/^→ Next: /)
  })

  it('READ-25: of an order that is met as cancelled and come back, no goods are looked for', async () => {
    const both = { ...gone, 配送ステータス: '返送' }
    expect(stepsIn(newsOf(await noBooks.takes(1, fileOf(both))))).toStrictEqual([['check_np_console']])
  })

  it('READ-24: malformed, is so also of an order that nobody knows', () => {
    const row = JSON.parse(
      '{"outcome":"refused","orderNumber":"P1","code":"order_cancelled","shown":{"paymentStatus":1}}',
    )
    const taken = startTakeOver({ at: '2026-04-01T09:00:00+09:00' }, null).unwrap().add(row, null)
    expect(taken).toMatchObject({
      outcome: 'unsettled',
      orderNumber: 'P1',
      findings: [{ code: 'malformed', detail: 'row.shown.paymentStatus' }],
      next: [{ step: 'fix_input' }],
      isNews: true,
    })
  })
})

describe('READ-25: goods of an order that was cancelled after they had left come back', () => {
  const at = (day: number, hour: number) => `2026-04-0${day}T${hour}:00:00+09:00`
  const left = { 注文番号: P1, 決済ステータス: '出荷報告完了', 配送ステータス: '配送完了', 処理状況: '配送' } as const
  const back = { ...left, 配送ステータス: '返送', 処理状況: '返送' } as const

  it('is news each day, until their cancel at NP is on record', async () => {
    const first = await noBooks.takes(1, fileOf(left))
    const ended = await first.takes(2, fileOf({ ...left, 処理状況: 'キャンセル' }))
    const third = await ended.takes(3, fileOf(back))
    for (const books of [third, await third.takes(4, fileOf(back))]) {
      const [told] = newsOf(books)
      expect(told?.findings.map(({ code }) => code)).toStrictEqual(['closed_before', 'returned_after_closing'])
      expect(told?.next.map(({ step }) => step)).toStrictEqual(['settle_follow_ups'])
    }
    const event = { type: 'followUp.done', kind: 'cancel_in_np_console', at: at(4, 10) } as const
    const settled = third.keeps(P1, (kept) => decideKept(kept, event).unwrap().kept)
    expect(newsOf(await settled.takes(5, fileOf(back)))).toStrictEqual([])
  })
})

describe('an order that is not kept', () => {
  it('CANC-01, READ-25: that was over before it was ever met may be held by NP, each day', async () => {
    const file = fileOf({ 注文番号: P1, ...cancelled }, { 注文番号: P2, 処理状況: '返送' })
    const first = await noBooks.takes(1, file)
    expect(first.orders).toStrictEqual(
      new Map([
        [P1, 'order_cancelled'],
        [P2, 'goods_returned'],
      ]),
    )
    const second = await first.takes(2, file)
    for (const books of [first, second]) {
      expect(rowsOf(books)).toMatchObject(
        [P1, P2].map((orderNumber) => ({
          outcome: 'left_out',
          orderNumber,
          toKeep: books === first ? first.orders.get(orderNumber) : null,
          isNews: true,
          findings: [],
          next: [{ step: 'check_np_console' }],
        })),
      )
    }
    expect(second.orders).toStrictEqual(first.orders)
  })

  describe('that was met as one which isn’t kept stays that, whatever its rows show from then on', () => {
    const toTwo = [{ 注文番号: P1 }, { 注文番号: P1, 配送番号: '2' }]
    const byHand = ['handle_by_hand'] as const
    const afterLook = ['check_np_console', 'handle_by_hand'] as const

    it.each([
      ['CANC-01', 'a cancel', [{ 注文番号: P1, ...cancelled }], 'order_cancelled', 'order_cancelled_before', afterLook],
      [
        'READ-25',
        'a return',
        [{ 注文番号: P1, 処理状況: '返送' }],
        'goods_returned',
        'goods_returned_before',
        afterLook,
      ],
      ['LINK-03', 'several destinations', toTwo, 'multiple_destinations', 'multiple_destinations_before', byHand],
      ['LINK-05', 'another method', [{ 注文番号: P1, ...toBank }], 'other_payment_method', 'changed_to_np', byHand],
    ] as const)('%s: by %s, it doesn’t ship, and is news each day', async (rule, _, rows, known, code, steps) => {
      let books = await noBooks.takes(1, fileOf(...rows))
      expect([...books.orders]).toStrictEqual([[P1, known]])
      for (const day of [2, 3, 4]) {
        // Meanwhile its row may say nothing, or something else that isn't kept.
        books = await books.takes(day, day === 3 ? fileOf({ 注文番号: P1, ...toBank }) : fileOf({ 注文番号: P1 }))
        if (day === 3) continue
        expect(newsOf(books)).toMatchObject([
          {
            outcome: 'left_out',
            toKeep: null,
            findings: [{ code, rule, detail: null }],
            inTurn: steps.length > 1,
            observation: null,
          },
        ])
        const [taken] = newsOf(books)
        expect(taken?.next.map(({ step }) => step)).toStrictEqual(steps)
        expect(taken?.next.at(-1)?.rule).toBe(rule)
        expect(books.gates()).toStrictEqual({})
        expect([...books.orders]).toStrictEqual([[P1, known]])
      }
    })

    it('LINK-01, LINK-04, READ-24: not one that the settings keep out, a 仮注文, nor what isn’t understood', async () => {
      const shop = { linkMode: 'manual', connect: 'lite', spCode: null } as const
      const reasons = [
        [{ 注文番号: P1 }, { shop }],
        [{ 注文番号: P1 }, { otherwise: { preorder: true } }],
        [{ 注文番号: P1 }, { otherwise: { source: 'external_system' } }],
        [{ 注文番号: P1 }, { otherwise: { source: 'payment_method_change' } }],
        [{ 注文番号: P1, 決済ステータス: '仮注文' }, {}],
        [{ 注文番号: P1, 決済ステータス: '仮注文', ...cancelled }, {}],
        [{ 注文番号: P1, 決済ステータス: '審査？' }, {}],
        [{ 注文番号: P1, 処理状況: '返品' }, {}],
      ] as const
      for (const [row, options] of reasons) {
        const first = await noBooks.takes(1, fileOf(row), options)
        expect([rowsOf(first)[0]?.outcome, first.orders.size], JSON.stringify([row, options])).toStrictEqual([
          'left_out',
          0,
        ])
        // Once the settings are mended, or it has become an order, it is taken.
        expect((await first.takes(2, fileOf({ 注文番号: P1 }))).gates()).toStrictEqual({ [P1]: 'ship' })
      }
    })

    it('LINK-03, LINK-01: by several destinations also where the settings refuse it as well', async () => {
      for (const shop of [
        { linkMode: 'manual', connect: 'pro', spCode: 'SP' },
        { linkMode: 'automatic', connect: 'lite', spCode: null },
      ] as const) {
        const first = await noBooks.takes(1, fileOf(...toTwo), { shop })
        expect([...first.orders]).toStrictEqual([[P1, 'multiple_destinations']])
        const books = await first.takes(2, fileOf({ 注文番号: P1 }))
        expect(newsOf(books)).toMatchObject([
          { outcome: 'left_out', findings: [{ code: 'multiple_destinations_before' }] },
        ])
        expect(books.gates()).toStrictEqual({})
      }
    })

    it('READ-24: by its code alone, where a row says no more of why it is refused', () => {
      const row = { orderNumber: P1, outcome: 'refused', code: 'link_not_automatic' } as const
      const takenOf = (more: object) =>
        startTakeOver({ at: morningOf(1) }, null)
          .unwrap()
          .add({ ...row, ...more }, null)
      for (const refusal of [{}, { violations: null }, { violations: [] }, { violations: [{ code: 'preorder' }] }]) {
        expect(takenOf({ refusal })).toMatchObject({ outcome: 'left_out', toKeep: null, isNews: true })
        const { toKeep } = takenOf({ code: 'multiple_destinations', refusal })
        expect(toKeep).toBe('multiple_destinations')
      }
      const refusal = { violations: [null, { code: 'multiple_destinations' }] }
      expect(takenOf({ refusal })).toMatchObject({ outcome: 'left_out', toKeep: null })
    })

    it('CANC-01: an order that is kept is never put aside for it', async () => {
      const first = await noBooks.takes(1, fileOf({ 注文番号: P1 }))
      const books = await first.takes(2, fileOf(...toTwo))
      expect(books.orders.get(P1)).toMatchObject({ order: { syncTrust: 'suspect' } })
    })
  })

  it('LINK-03: that isn’t linked is handled by hand', async () => {
    const books = await noBooks.takes(1, fileOf({ 注文番号: P1 }, { 注文番号: P1, 配送番号: '2' }))
    expect(newsOf(books)).toMatchObject([{ outcome: 'left_out', orderNumber: P1, findings: [], next: [] }])
    expect(books.newest?.seenSince, 'its rows stand together').toBe(morningOf(1))
  })

  it('READ-24: that can’t be understood is to be mended, and holds nothing else up', async () => {
    const books = await noBooks.takes(1, fileOf({ 注文番号: P1, 決済ステータス: '審査？' }, { 注文番号: P2 }))
    expect(newsOf(books)).toMatchObject([
      { outcome: 'left_out', orderNumber: P1, toKeep: null, findings: [], next: [] },
    ])
    expect(books.gates()).toStrictEqual({ [P2]: 'ship' })
  })

  it('READ-21: but one that is known is in doubt then', async () => {
    const first = await noBooks.takes(1, fileOf({ 注文番号: P1 }))
    const books = await first.takes(2, fileOf({ 注文番号: P1, 決済ステータス: '審査？' }))
    expect(newsOf(books)).toMatchObject([{ outcome: 'observed', toKeep: { order: { syncTrust: 'suspect' } } }])
    expect(books.gates()).toStrictEqual({ [P1]: 'hold' })
  })

  it.each([
    ['LINK-01', {}, { shop: { linkMode: 'manual', connect: 'pro', spCode: null } }],
    ['LINK-03', { 配送番号: '2' }, {}],
    ['READ-21', { 決済ステータス: '仮注文' }, {}],
    ['READ-26', { 決済ステータス: '審査済' }, {}],
    ['PAY-02', { 決済方法: 'クレジットカード', 決済ステータス: '' }, {}],
  ] as const)(
    'READ-09, %s: goods that a row shows as gone don’t leave again, though it isn’t imported',
    async (...given) => {
      const [rule, row, options] = given
      const shipped = { 注文番号: P1, 配送ステータス: '配送完了', 処理状況: '配送', ...row }
      const rows = rule === 'LINK-03' ? [{ 注文番号: P1 }, shipped] : [shipped]
      const doubted = await (await noBooks.takes(1, fileOf({ 注文番号: P1 }))).takes(2, fileOf(...rows), options)
      expect(newsOf(doubted)).toMatchObject([{ outcome: 'observed', toKeep: { goodsHaveLeft: true } }])
      const putBack = await doubted.takes(3, fileOf({ 注文番号: P1 }))
      const event = { type: 'sync.confirmed', status: 'screening_approved', at: morningOf(3) } as const
      const confirmed = putBack.keeps(P1, (kept) => decideKept(kept, event).unwrap().kept)
      expect((await confirmed.takes(4, fileOf({ 注文番号: P1 }))).gates()).toStrictEqual({ [P1]: 'stop' })
    },
  )

  it('a 仮注文 is no news, nor one of another payment method', async () => {
    const books = await noBooks.takes(
      1,
      fileOf({ 注文番号: P1, 決済ステータス: '仮注文' }, { 注文番号: P2, ...toBank }),
    )
    expect(newsOf(books)).toStrictEqual([])
    expect([...books.orders.keys()], 'LINK-05: a 仮注文 may become one of NP’s, and is linked then').toStrictEqual([P2])
    expect(books.report).toMatchObject({ counts: { left_out: 2, unsettled: 0 }, orderNumbers: [P1, P2] })
  })

  it('LINK-05: changed to NP後払い later isn’t linked, however long ago that was', async () => {
    const first = await noBooks.takes(1, fileOf({ 注文番号: P1, ...toBank }))
    expect(first.orders.get(P1)).toBe('other_payment_method')
    const again = await first.takes(2, fileOf({ 注文番号: P1, ...toBank }))
    expect(rowsOf(again)).toMatchObject([{ outcome: 'left_out', toKeep: null, isNews: false }])
    for (const books of [
      await again.takes(3, fileOf({ 注文番号: P1 })),
      await again.takes(4, fileOf({ 注文番号: P1 })),
    ]) {
      expect(newsOf(books)).toMatchObject([
        {
          outcome: 'left_out',
          toKeep: null,
          findings: [{ code: 'changed_to_np', rule: 'LINK-05' }],
          next: [{ step: 'handle_by_hand' }],
        },
      ])
      expect(books.gates()).toStrictEqual({})
    }
  })

  it.each([
    ['決済ステータス', { 決済ステータス: '仮注文' }],
    ['処理状況', { 決済ステータス: '', 処理状況: '仮注文' }],
  ])('LINK-05: nor is a 仮注文 of another method that is changed to NP後払い later, by %s', async (_, row) => {
    for (const 決済方法 of ['クレジットカード', '銀行振込', 'PayPay']) {
      const first = await noBooks.takes(1, fileOf({ 注文番号: P1, 決済方法, ...row }))
      expect([first.orders.get(P1), newsOf(first)]).toStrictEqual(['other_payment_method', []])
      const books = await first.takes(2, fileOf({ 注文番号: P1 }))
      expect(newsOf(books)).toMatchObject([{ outcome: 'left_out', findings: [{ code: 'changed_to_np' }] }])
      expect(books.gates()).toStrictEqual({})
    }
    // Of a method that nobody knows it may be NP's.
    const unknown = await noBooks.takes(1, fileOf({ 注文番号: P1, 決済方法: '謎', ...row }))
    expect(unknown.orders.size).toBe(0)
  })

  it('CANC-01: of another payment method, and cancelled as NP後払い since, may be at NP', async () => {
    const first = await noBooks.takes(1, fileOf({ 注文番号: P1, ...toBank }))
    expect(newsOf(await first.takes(2, fileOf({ 注文番号: P1, ...cancelled })))).toMatchObject([
      { outcome: 'left_out', next: [{ step: 'check_np_console' }] },
    ])
  })
})

describe('an export that can’t be read as a whole', () => {
  const broken = (rows: string) => `${Object.keys(USUAL).join(',')}\r\n${rows}`

  it('READ-24: a row that names no order may be of any: nothing ships until it was mended', async () => {
    const file = fileOf({ 注文番号: P1 }, { 注文番号: 'P9"' }, { 注文番号: P2 })
    const books = await noBooks.takes(1, file)
    expect(rowsOf(books)[1]).toStrictEqual({
      outcome: 'unsettled',
      orderNumber: null,
      toKeep: null,
      findings: [{ code: 'row_names_no_order', rule: 'READ-24', detail: null }],
      next: [],
      inTurn: false,
      isNews: true,
      isRoutine: false,
      observation: null,
    })
    expect(books.newest).toMatchObject({ at: morningOf(1), seenSince: null })
    expect(books.gates()).toStrictEqual({ [P1]: 'hold', [P2]: 'hold' })
    const mended = await books.takes(1, fileOf({ 注文番号: P1 }, { 注文番号: P3 }, { 注文番号: P2 }))
    expect(mended.gates()).toStrictEqual({ [P1]: 'ship', [P2]: 'ship', [P3]: 'ship' })
  })

  it.each([
    ['a page of a login', '<!DOCTYPE html><html lang="ja"><body>ログイン</body></html>'],
    ['a text', 'もう一度ログインしてください\r\n'],
    ['an empty file', ''],
    ['a file without headings', fileOf({ 注文番号: P1 }).replace(/^.*\r\n/, '')],
    ['a file that lacks a column', fileOf({ 注文番号: P1 }).replace('決済ステータス', '状態')],
    ['a heading that comes twice', fileOf({ 注文番号: P1 }).replace('入金ステータス', '決済ステータス')],
    ['two files that were joined', `${fileOf({ 注文番号: P1 })}${fileOf({ 注文番号: P2 })}`],
    ['a row without an end', `${fileOf({ 注文番号: P1 })}"${'x'.repeat(1_000_001)}`],
    ['a column without a filled cell', fileOf({ 注文番号: P1, 配送番号: '' })],
  ])('READ-24, LINK-06: %s is unfit as a whole: nothing ships until it was mended', async (_title, file) => {
    const settings = { columns: { destination: '配送番号' } } as const
    const books = await noBooks.takes(1, file, settings)
    const last = books.taken.at(-1) ?? expect.fail('nothing was said')
    const unfit = { outcome: 'unsettled', orderNumber: null, toKeep: null, isNews: true, isRoutine: false }
    expect(last).toMatchObject({ ...unfit, next: [{ step: 'fix_input' }], inTurn: false, observation: null })
    expect(last.findings).toStrictEqual([{ code: 'file_unfit', rule: 'READ-24', detail: null }])
    expect(explainAnswer(last, 'ja')).toMatch(/^このファイルには、.*出荷しないで.* → 次の操作: /u)
    expect(explainAnswer(last, 'en')).toMatch(/^Something is wrong.*Ship nothing.* → Next: Correct/)
    // Nothing else is said of which nobody knows whose it is.
    expect(books.taken.flatMap(({ findings }) => findings).map(({ code }) => code)).not.toContain('row_names_no_order')
    expect(books.newest).toMatchObject({ seenSince: null })
    expect(Object.values(books.gates())).not.toContain('ship')
    const mended = await books.takes(1, fileOf({ 注文番号: P1 }), settings)
    expect(mended.gates()).toStrictEqual({ [P1]: 'ship' })
  })

  it.each([
    ['a reason', [{}], ['file_unfit']],
    ['a reason that is none', [null], ['file_unfit']],
    ['reasons that are no list', 'column_empty', ['malformed']],
    ['none, nor a list', null, ['malformed']],
    ['none, nor notes', undefined, ['malformed']],
  ])('READ-24: a file is unfit unless it is said to be fit: %s', (_, issues, codes) => {
    const running = startTakeOver({ at: morningOf(1) }, null).unwrap()
    const { outcome, findings, next } = running.add({ outcome: 'file', issues } as unknown as ExportRow, null)
    expect(outcome).toBe('unsettled')
    expect(findings.map(({ code }) => code)).toStrictEqual(codes)
    expect(next.map(({ step }) => step)).toStrictEqual(['fix_input'])
    expect(running.finish().newest.seenSince).toBeNull()
  })

  it('LINK-06: a note on the file is news, and stops nothing', () => {
    const running = startTakeOver({ at: morningOf(1) }, null).unwrap()
    const noted = running.add({ outcome: 'file', issues: [], notes: [{}] }, null)
    expect(noted).toMatchObject({ outcome: 'passed', findings: [], next: [], isNews: true, orderNumber: null })
    expect(running.add({ outcome: 'file', issues: [], notes: [] }, null)).toMatchObject({ isNews: false })
    expect(running.finish()).toMatchObject({ newest: { seenSince: morningOf(1) }, counts: { passed: 2 } })
  })

  it.each([
    ['cells that can’t be told apart', broken('"P1,2026/04/02\r\n')],
    ['a file that isn’t an export', 'もう一度ログインしてください\r\n'],
    ['an empty one', ''],
  ])('READ-24: %s ships nothing of what was seen before', async (_title, file) => {
    const first = await noBooks.takes(1, fileOf({ 注文番号: P1 }))
    expect((await first.takes(2, file)).gates()).toStrictEqual({ [P1]: 'hold' })
  })

  it('LINK-03: rows of one order that stand apart may go to several destinations', async () => {
    const first = await noBooks.takes(1, fileOf({ 注文番号: P1, ...inScreening }, { 注文番号: P2 }))
    const books = await first.takes(2, fileOf({ 注文番号: P1 }, { 注文番号: P2 }, { 注文番号: P1 }, { 注文番号: P3 }))
    const [, , again] = rowsOf(books)
    expect(again).toMatchObject({
      outcome: 'unsettled',
      orderNumber: P1,
      isNews: true,
      observation: { kind: 'unchanged' },
    })
    expect(again?.findings[0]).toStrictEqual({ code: 'rows_apart', rule: 'LINK-03', detail: null })
    expect(again?.findings.slice(1)).toStrictEqual(again?.observation?.findings)
    // Its row would have it shipped.
    expect(again?.observation?.next).toMatchObject([{ step: 'complete_delivery' }])
    expect(again?.next).toMatchObject([{ step: 'fix_input' }])
    expect(books.gates()).toStrictEqual({ [P1]: 'hold', [P2]: 'hold', [P3]: 'hold' })
  })

  it('LINK-03: of such rows only what would ship is put aside', async () => {
    const rejected = { 注文番号: P1, 決済ステータス: '審査NG', 入金ステータス: '未入金' } as const
    const first = await noBooks.takes(1, fileOf(rejected))
    const [, , again] = rowsOf(await first.takes(2, fileOf(rejected, { 注文番号: P2 }, rejected)))
    expect(again?.outcome).toBe('unsettled')
    expect(again?.next).toStrictEqual(again?.observation?.next)
    expect(again?.next[0]?.step).toBe('change_payment_method')
    // Met for the first time by the second of them, as the first can't be read.
    const unread = { 注文番号: P1, 決済ステータス: '審査？' }
    const [, , met] = rowsOf(await noBooks.takes(1, fileOf(unread, { 注文番号: P2 }, { 注文番号: P1 })))
    expect(met).toMatchObject({ outcome: 'unsettled', next: [], toKeep: { order: { orderNumber: P1 } } })
  })

  it('READ-09: the very same row once more is no second one: whoever saved was too late, and saves what is kept now', () => {
    const { add, finish } = startTakeOver({ at: morningOf(2) }, null).unwrap()
    const order = anOrder({ in: 'screening_approved' })
    const shown = { paymentStatus: '審査OK', deliveryStatus: '未配送', at: morningOf(2) }
    const row = { outcome: 'imported', orderNumber: order.orderNumber, shown, order } as const
    const known = keepOrder(order, morningOf(1)).unwrap()
    expect(add(row, known).outcome).toBe('observed')
    expect(add(row, { ...known, goodsHaveLeft: true })).toMatchObject({
      outcome: 'observed',
      toKeep: { goodsHaveLeft: true },
    })
    expect(finish()).toMatchObject({ counts: { observed: 1, unsettled: 0 }, newest: { seenSince: morningOf(2) } })
    expect(add({ ...row }, known).outcome, 'another row of it is').toBe('unsettled')
  })

  it('SHIP-01: a claimed parcel that is to be stopped is news each day, also where nothing else changed', () => {
    const order = anOrder({ in: 'screening_approved' })
    const shown = { paymentStatus: '審査OK', deliveryStatus: '未配送', at: morningOf(2) }
    const row = { outcome: 'imported', orderNumber: order.orderNumber, shown, order } as const
    const newsOfClaim = (isToStop: boolean) => {
      const known = { ...keepOrder(order, morningOf(1)).unwrap(), parcelClaim: { name: 'pick-17', isToStop } }
      const { isNews, observation } = startTakeOver({ at: morningOf(2) }, null)
        .unwrap()
        .add(row, known)
      return { isNews, kind: observation?.kind }
    }
    expect(newsOfClaim(true)).toStrictEqual({ isNews: true, kind: 'unchanged' })
    expect(newsOfClaim(false)).toStrictEqual({ isNews: false, kind: 'unchanged' })
  })

  it('LINK-03: rows apart of a claimed parcel name no shipment either', () => {
    const { add } = startTakeOver({ at: morningOf(2) }, null).unwrap()
    const order = anOrder({ in: 'screening_approved' })
    const shown = { paymentStatus: '審査OK', deliveryStatus: '未配送', at: morningOf(2) }
    const row = { outcome: 'imported', orderNumber: order.orderNumber, shown, order } as const
    const parcelClaim = { name: 'pick-17', isToStop: false }
    const known = { ...keepOrder(order, morningOf(1)).unwrap(), parcelClaim }
    expect(add(row, known).next.map(({ step }) => step)).toStrictEqual(['complete_claimed_delivery'])
    const again = add({ ...row }, known)
    expect([again.outcome, again.next.map(({ step }) => step)]).toStrictEqual(['unsettled', ['fix_input']])
  })

  it('LINK-03: so may those of an order that isn’t kept', async () => {
    const books = await noBooks.takes(
      1,
      fileOf({ 注文番号: P1, ...toBank }, { 注文番号: P2 }, { 注文番号: P1, ...toBank }),
    )
    expect(books.report).toMatchObject({ counts: { unsettled: 1 }, newest: { seenSince: null } })
  })

  it('LINK-06: nothing ships while it is taken over, nor where reading broke off, until it was taken over again', async () => {
    const first = await noBooks.takes(1, fileOf({ 注文番号: P1 }, { 注文番号: P2 }))
    const file = fileOf({ 注文番号: P1 }, { 注文番号: P2, ...cancelled })
    const half = await first.breaksOff(2, file, 2)
    expect(half.newest).toStrictEqual({ at: morningOf(2), seenSince: null, numberForms: ['A9'] })
    expect(half.gates()).toStrictEqual({ [P1]: 'hold', [P2]: 'hold' })
    const again = await half.takes(2, file)
    expect(again.gates()).toStrictEqual({ [P1]: 'ship', [P2]: 'stop' })
    expect(again.orders).toStrictEqual((await first.takes(2, file)).orders)
  })

  it('LINK-06: what no row was ever added to was not taken over', () => {
    const { finish } = startTakeOver({ at: morningOf(1) }, null).unwrap()
    expect(finish().newest.seenSince).toBeNull()
  })

  it('CANC-01: what its columns don’t show is news of its header', async () => {
    const withoutEndings = fileOf({ 注文番号: P1 })
      .split('\r\n')
      .map((row) => row.split(',').filter((_, column) => column !== Object.keys(USUAL).indexOf('処理状況')))
      .map((cells) => cells.join(','))
      .join('\r\n')
    const books = await noBooks.takes(1, withoutEndings)
    const header = books.taken[ofHeader] ?? expect.fail('no header')
    expect(header).toMatchObject({ outcome: 'passed', isNews: true, findings: [] })
    expect(explainAnswer(header), 'its row says it').toBe('')
    expect((await noBooks.takes(1, fileOf({}))).taken[ofHeader]).toMatchObject({ outcome: 'passed', isNews: false })
    expect(books.gates()).toStrictEqual({ [P1]: 'ship' })
  })

  it('a further row of an order is passed', async () => {
    const books = await noBooks.takes(1, fileOf({ 注文番号: P1 }, { 注文番号: P1 }))
    expect(books.report?.counts).toMatchObject({ passed: 2, begun: 1, unsettled: 0 })
  })
})

describe('LINK-06: a row that was imported as of another time than that of the take-over', () => {
  const later = '2026-04-02T10:00:00+09:00'

  async function rowAsOf(at: string): Promise<ImportRow> {
    for await (const row of importExport(chunked(fileOf({ 注文番号: P2 })), { ...OPTIONS, at })) {
      if (row.outcome === 'imported') return row
    }
    return expect.fail('not imported')
  }

  it('takes no correction back that was recorded meanwhile, and nothing ships', async () => {
    const met = startTakeOver({ ...OPTIONS, at: morningOf(1) }, null)
      .unwrap()
      .add(await rowAsOf(morningOf(1)), null)
    if (met.outcome !== 'begun') return expect.fail(met.outcome)
    const opened = decideKept(met.toKeep, { type: 'correction.opened', at: '2026-04-02T09:29:00+09:00' }).unwrap()
    const edit = { type: 'order.edited', fields: ['items'], at: '2026-04-02T09:30:00+09:00' } as const
    const edited = decideKept(opened.kept, edit).unwrap().kept
    const { add, finish } = startTakeOver(
      { ...OPTIONS, at: morningOf(2) },
      { at: morningOf(1), seenSince: null },
    ).unwrap()
    expect(add(await rowAsOf(later), edited)).toMatchObject({
      outcome: 'unsettled',
      orderNumber: P2,
      toKeep: null,
      isNews: true,
      findings: [{ code: 'malformed', rule: 'READ-24', detail: 'row.shown.at' }],
    })
    expect(finish()).toMatchObject({ newest: { seenSince: null }, counts: { unsettled: 1 } })
  })

  it.each([
    ['met for the first time', null],
    ['not kept', 'other_payment_method'],
  ] as const)('begins no order that is %s, whether it is later or earlier', async (_, known) => {
    for (const at of [later, morningOf(1)]) {
      const { add } = startTakeOver({ ...OPTIONS, at: morningOf(2) }, null).unwrap()
      expect(add(await rowAsOf(at), known)).toMatchObject({
        outcome: 'unsettled',
        findings: [{ detail: 'row.shown.at' }],
      })
    }
  })

  it('is none where the same time is written otherwise', async () => {
    const { add } = startTakeOver({ ...OPTIONS, at: morningOf(2) }, null).unwrap()
    expect(add(await rowAsOf('2026-04-02T00:00:00Z'), null)).toMatchObject({ outcome: 'begun' })
  })
})

describe('an export that isn’t taken over', () => {
  const newest = { at: morningOf(2), seenSince: null }

  it('LINK-06: by one that is older than the newest, what that lacks would ship', () => {
    const refused = startTakeOver({ at: morningOf(1) }, newest)
    expect(refused.val).toStrictEqual({ code: 'export_outdated', rule: 'LINK-06', detail: morningOf(2) })
    expect(refused.ok ? '' : explainAnswer(refused.val)).toBe(
      '「2026-04-02T09:00:00+09:00」の注文データをすでに反映しており、これはそれより古いため、反映しません。その日時が未来なら、何も出荷せず、記録した日時を直してください（LINK-06）。',
    )
  })

  it('LINK-06: one of the very same time is, however that is written', () => {
    expect(startTakeOver({ at: '2026-04-02T00:00:00Z' }, newest).ok).toBe(true)
    expect(startTakeOver({ at: '2026-04-01T23:59:59.999Z' }, newest).ok).toBe(false)
  })

  it.each([
    ['Z where +09:00 was meant', '2026-04-03T09:00:00Z', false],
    ['a wrong year', '2027-04-03T09:00:00+09:00', false],
    ['a millisecond more than an hour', '2026-04-03T10:05:00.001+09:00', false],
    ['an hour, by which clocks may differ', '2026-04-03T10:05:00+09:00', true],
    ['when it was made', '2026-04-03T09:00:00+09:00', true],
    ['any time before', '2020-01-01T00:00:00Z', true],
  ])('LINK-06: by an at of the future every later export would be outdated: %s', (_, at, isTaken) => {
    const now = '2026-04-03T09:05:00+09:00'
    const started = startTakeOver({ at, now }, null)
    expect(started.ok).toBe(isTaken)
    expect(startTakeOver({ at }, null).ok, 'without a clock nothing is known of that').toBe(true)
    if (started.ok) return
    expect(started.val).toStrictEqual({ code: 'export_ahead', rule: 'LINK-06', detail: at })
  })

  it.each([
    ['options', null, null],
    ['options.at', { at: '2026-02-30T09:00:00+09:00' }, null],
    ['options.now', { at: morningOf(1), now: '9:00' }, null],
    ['options.now', { at: morningOf(1), now: 0 }, null],
    ['options', unreadable({ at: morningOf(1), now: morningOf(1) }, 'now'), null],
    ['options.ownPaymentMethods[0].id', { at: morningOf(1), ownPaymentMethods: [{ id: '' }] }, null],
    ['newest', { at: morningOf(1) }, 'yesterday'],
    ['newest', { at: morningOf(1) }, undefined],
    ['newest.at', { at: morningOf(1) }, { at: 'yesterday', seenSince: null }],
    ['newest', { at: morningOf(1) }, unreadable({ at: morningOf(1), seenSince: null }, 'at')],
  ])('READ-24: names what is malformed: %s', (path, options, given) => {
    // @ts-expect-error whatever a caller without types gives
    const refused = startTakeOver(options, given)
    // The violation that its siblings give.
    const violation = { rule: 'READ-24', code: 'malformed', effect: 'refuse', detail: path } as const
    expect(refused.val).toStrictEqual(violation)
    expect(explainAnswer(violation)).toContain(path)
  })
})

/** What can't even be asked whether it is a list. */
function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

describe('a row, or what is kept of its order, that is malformed', () => {
  const shown = { paymentStatus: '審査OK', deliveryStatus: '未配送', at: morningOf(1) }
  const imported = { outcome: 'imported', orderNumber: P1, shown, order: anOrder({ in: 'screening_approved' }) }

  it.each([
    ['row', null, null],
    ['row', 'P1', null],
    ['row', unreadable({ outcome: 'imported' }, 'outcome'), null],
    ['row', revoked(), null],
    ['row', { outcome: 'header' }, null],
    ['row.orderNumber', { ...imported, orderNumber: 'P 1' }, null],
    ['row.order', { ...imported, order: null }, null],
    ['row.order.orderNumber', imported, null],
    ['row.order.version', { ...imported, order: { ...imported.order, version: 0 } }, null],
    ['row.shown', { ...imported, orderNumber: imported.order.orderNumber, shown: null }, null],
    ['row.shown.at', { ...imported, orderNumber: imported.order.orderNumber, shown: { ...shown, at: '' } }, null],
    [
      'row.shown.problemCodes',
      { ...imported, orderNumber: imported.order.orderNumber, shown: { ...shown, problemCodes: 'RE009' } },
      null,
    ],
    ['row.code', { outcome: 'refused', orderNumber: imported.order.orderNumber, code: '?' }, imported.order],
    ['kept.lastKnownAt', { ...imported, orderNumber: imported.order.orderNumber }, 'no instant'],
    ['kept', imported, 'not an order'],
  ])('READ-24: names %s, and nothing ships', (path, row, known) => {
    const { add, finish } = startTakeOver({ ...OPTIONS, at: morningOf(1) }, null).unwrap()
    const kept =
      known === imported.order
        ? keepOrder(imported.order, morningOf(1)).unwrap()
        : known === 'no instant'
          ? { ...keepOrder(imported.order, morningOf(1)).unwrap(), lastKnownAt: known }
          : known
    // @ts-expect-error whatever a caller without types gives
    expect(add(row, kept)).toMatchObject({
      outcome: 'unsettled',
      toKeep: null,
      isNews: true,
      findings: [{ code: 'malformed', rule: 'READ-24', detail: path }],
      next: [{ step: 'fix_input' }],
    })
    expect(finish()).toMatchObject({ newest: { seenSince: null }, counts: { unsettled: 1 } })
  })

  it('READ-24: leaves an order that can’t be restored as it is, and lets the others ship', () => {
    const { add, finish } = startTakeOver({ ...OPTIONS, at: morningOf(1) }, null).unwrap()
    const row = { ...imported, outcome: 'imported', orderNumber: imported.order.orderNumber } as const
    expect(add(row, 'unreadable')).toStrictEqual({
      outcome: 'left_out',
      orderNumber: imported.order.orderNumber,
      toKeep: null,
      findings: [{ code: 'kept_unreadable', rule: 'READ-24', detail: null }],
      next: [expect.objectContaining({ step: 'fix_input', rule: 'READ-24' })],
      inTurn: false,
      isNews: true,
      isRoutine: false,
      observation: null,
    })
    expect(finish()).toMatchObject({ newest: { seenSince: morningOf(1) }, counts: { left_out: 1, unsettled: 0 } })
  })
})
