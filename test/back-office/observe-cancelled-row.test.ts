import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decideKept,
  explainAnswer,
  type KeptOrder,
  keepOrder,
  type OrderRow,
  observe,
  observeKeptRow,
  observeRow,
  type RowOptions,
  type RowRefusalCode,
  type ShownBesideEnd,
  type ShownOrder,
  triageKept,
} from '../../src/back-office/index.js'
import { isNews } from '../../src/back-office/take-over/is-news.js'
import { decide, type Order, PAYMENT_METHODS, PAYMENT_STATUSES, paymentStatusLabel } from '../../src/index.js'
import { type History, histories } from '../arbitraries/histories.js'
import { aCancelledOrder, anOrder, aSuspectOrder, since } from '../support/an-order.js'
import { at, codesIn } from './seen.js'

const ended = (code: RowRefusalCode, shown: ShownBesideEnd | null): OrderRow => ({ outcome: 'refused', code, shown })
const cancelled = (shown: ShownBesideEnd | null) => ended('order_cancelled', shown)

const seenIn = (order: Order, row: OrderRow, options: Partial<RowOptions> = {}) =>
  observeRow(order, row, { at, ...options }).unwrap()
const keptIn = (kept: KeptOrder, row: OrderRow, when: string = at) => observeKeptRow(kept, row, { at: when }).unwrap()
const stepsOf = ({ next }: { readonly next: readonly { readonly step: string }[] }) => next.map(({ step }) => step)
const day = (date: number) => `2027-02-0${date}T09:00:00+09:00`

const approved = anOrder({ in: 'screening_approved' })
const rejected = anOrder({ in: 'screening_rejected' })
const reported = { paymentStatus: '出荷報告完了', deliveryStatus: '配送完了' }

describe('a row of an open order that was cancelled, and what it shows beside that', () => {
  it.each([
    ['出荷報告完了, 配送完了', reported],
    ['出荷報告完了, as the order API shows it', { paymentStatus: '出荷報告完了' }],
    ['出荷報告中', { paymentStatus: '出荷報告中' }],
    ['審査OK, 配送完了', { paymentStatus: '審査OK', deliveryStatus: '配送完了' }],
    ['what NP says of a report alone', { paymentStatus: '要確認', problemCodes: ['E0100110'] }],
    ['配送完了 beside a status that nobody knows', { paymentStatus: '未定', deliveryStatus: '配送完了' }],
    ['配送完了 alone', { deliveryStatus: '配送完了' }],
  ] satisfies readonly (readonly [string, ShownBesideEnd])[])(
    'CANC-01: by %s the goods have left: nobody stops a parcel, and where they are comes before the cancel at NP',
    (_, shown) => {
      const seen = seenIn(approved, cancelled(shown))
      expect(seen.kind).toBe('operator')
      expect(codesIn(seen)[0]).toBe('cancelled_after_shipping')
      expect(codesIn(seen)).not.toContain('closed_after_approval')
      expect(stepsOf(seen)).toStrictEqual(['find_goods', 'settle_by_goods'])
      expect(seen.inTurn).toBe(true)
      expect(seen.order).toMatchObject({ closed: { reason: 'cancelled', at } })
      expect(seen.order.openFollowUps).toContain('cancel_in_np_console')
      const { kept } = keptIn(keepOrder(approved, since).unwrap(), cancelled(shown))
      expect(kept.goodsHaveLeft).toBe(true)
      const [list] = triageKept([kept], at)
        .unwrap()
        .lists.filter(({ items }) => items.length > 0)
      expect(list?.items[0]).toMatchObject({
        findings: [{ code: 'cancelled_after_shipping' }],
        next: [{ step: 'find_goods' }, { step: 'settle_by_goods' }],
      })
    },
  )

  it('SHIP-01, CANC-01: says what must have happened before the cancel, and keeps the shipment', () => {
    const carrier = { carrier: 'ヤマト運輸', slipNumber: '1234-5678-9013' }
    const seen = seenIn(approved, cancelled({ ...reported, ...carrier }))
    expect(codesIn(seen)).toStrictEqual(['cancelled_after_shipping', 'operator_acted', 'operator_acted'])
    expect(seen.course.at(0)).toBe('delivery.completed')
    expect(seen.course.at(-1)).toBe('order.cancelled')
    expect(seen.order).toMatchObject({
      paymentStatus: 'shipment_report_completed',
      deliveryStatus: 'shipped',
      shipment: { carrier: 'yamato' },
    })
    let order = approved
    for (const event of seen.events) order = decide(order, event).unwrap().order
    expect(order).toStrictEqual(seen.order)
  })

  it('CANC-01: of goods that are here the parcel is to be stopped', () => {
    for (const deliveryStatus of ['未配送', null]) {
      const seen = seenIn(approved, cancelled({ paymentStatus: '審査OK', deliveryStatus }))
      expect(seen).toStrictEqual(seenIn(approved, cancelled(null)))
      expect(seen.kind).toBe('approval_taken_back')
    }
  })

  it.each([
    ['審査OK', ['check_np_console', 'cancel_in_np_console'], 'live_after_closing'],
    ['審査保留', ['check_np_console', 'cancel_in_np_console'], 'live_after_closing'],
    ['出荷報告完了', ['check_np_console', 'cancel_in_np_console'], 'live_after_closing'],
    ['審査中', ['check_np_console'], 'operator_acted'],
  ] as const)('READ-07, READ-08, READ-21: by %s NP may hold what it had rejected: %j', (paymentStatus, left, last) => {
    const seen = seenIn(rejected, cancelled({ paymentStatus }))
    expect(seen.order.openFollowUps).toStrictEqual(left)
    expect(codesIn(seen)).toContain('unexplained')
    expect(codesIn(seen).at(-1)).toBe(last)
    expect(stepsOf(seen)).toContain(paymentStatus === '出荷報告完了' ? 'settle_by_goods' : 'settle_follow_ups')
    expect(seen.toConfirm).toBeNull()
  })

  it('READ-03, READ-07, READ-21: also of one that was in doubt before', () => {
    const known = aSuspectOrder({ in: 'screening_rejected', openFollowUps: [] })
    const seen = seenIn(known, cancelled({ paymentStatus: '審査OK' }))
    // Doubted anew (READ-21).
    expect(seen.order.openFollowUps).toStrictEqual(['check_np_console', 'cancel_in_np_console'])
    expect(codesIn(seen)).toStrictEqual(['still_suspect', 'operator_acted', 'live_after_closing'])
  })

  it('FLOW-06, READ-08: what was screened unseen is to be cancelled at NP', () => {
    const known = anOrder({ in: 'screening_waiting' })
    const seen = seenIn(known, cancelled({ paymentStatus: '審査OK', npTransactionId: 'A1' }))
    expect(seen.course).toStrictEqual(['screening.accepted', 'screening.approved', 'order.cancelled'])
    expect(codesIn(seen)).toStrictEqual(['link_moved_on', 'operator_acted'])
    expect(seen.order).toMatchObject({
      npTransaction: { state: 'live', id: 'A1' },
      openFollowUps: ['cancel_in_np_console'],
    })
  })

  it('READ-08, READ-21: whatever it shows, it leaves as much to do as the cancel alone, and a look at what nobody can explain', () => {
    const states = ['none', 'requested', 'live', 'rejected', 'unknown', 'cancelled'] as const
    const shown = [...PAYMENT_STATUSES, 'unknown'].flatMap((paymentStatus) =>
      ['not_shipped', 'shipped', null].flatMap((deliveryStatus) =>
        [{}, { problemCodes: ['NG001'] }, { problemCodes: ['E0100110'] }, { npTransactionId: 'ANOTHER' }].map(
          (beside) => ({
            paymentStatus,
            deliveryStatus,
            ...beside,
          }),
        ),
      ),
    )
    const known = PAYMENT_STATUSES.flatMap((status) =>
      states.flatMap((state) =>
        (['linked', 'suspect'] as const).map((syncTrust): Order => {
          const usual = anOrder({ in: status })
          return { ...usual, syncTrust, npTransaction: { ...usual.npTransaction, state } }
        }),
      ),
    )
    const less: unknown[] = []
    let compared = 0
    for (const order of known) {
      const alone = observeRow(order, cancelled(null), { at })
      if (!alone.ok) continue
      for (const each of shown) {
        const seen = seenIn(order, cancelled(each))
        const isForgotten = alone.val.order.openFollowUps.some((kind) => !seen.order.openFollowUps.includes(kind))
        const areGoods = stepsOf(alone.val).includes('find_goods') && !stepsOf(seen).includes('find_goods')
        const look = observe(order, { ...each, at }).unwrap()
        const isUnasked = look.kind === 'unexplained' && !seen.order.openFollowUps.includes('check_np_console')
        if (isForgotten || areGoods || isUnasked || seen.order.closed === null) less.push([order, each])
        compared += 1
      }
    }
    expect(less).toStrictEqual([])
    expect(compared).toBeGreaterThan(9000)
  })

  it.each(['審査待ち', '審査中'])(
    'READ-08: 要確認 of which NP held nothing, then %s with NP取引ID: NP is looked at, and what is shown isn’t lost',
    (paymentStatus) => {
      const known = anOrder({ in: 'needs_attention' })
      const seen = seenIn(known, cancelled({ paymentStatus, deliveryStatus: '未配送', npTransactionId: 'A77' }))
      const state = paymentStatus === '審査中' ? 'live' : 'requested'
      expect(seen.order.npTransaction.state).toBe(state)
      if (state === 'live') expect(seen.order.npTransaction.id).toBe('A77')
      expect(seen.order.openFollowUps).toStrictEqual(['check_np_console', 'cancel_in_np_console'])
      expect(seen.course).toContain('order.edited')
    },
  )

  it('SHIP-01, READ-08: 要確認 of which NP held nothing, then 出荷報告完了: the shipment is kept, and the claim ends', () => {
    const kept = keepOrder(anOrder({ in: 'needs_attention' }), since).unwrap()
    const claimed = { ...kept, parcelClaim: { name: 'pick-1', isToStop: false } }
    const shown = { ...reported, carrier: 'ヤマト運輸', slipNumber: '1234-5678-9013', npTransactionId: 'A77' }
    const seen = keptIn(claimed, cancelled(shown))
    expect(seen.order).toMatchObject({
      deliveryStatus: 'shipped',
      shipment: { carrier: 'yamato' },
      npTransaction: { state: 'live', id: 'A77' },
      openFollowUps: ['check_np_console', 'cancel_in_np_console'],
    })
    expect(seen.kept.parcelClaim).toBeNull()
  })

  it('READ-08: 審査待ち(準備中), then 要確認: the link may have sent it unseen, and it may have been corrected since', () => {
    const refusedByNp = { paymentStatus: '要確認', problemCodes: ['E0100060'] }
    const seen = seenIn(anOrder({ in: 'screening_preparing' }), cancelled(refusedByNp))
    expect(seen.order.openFollowUps).toStrictEqual(['check_np_console', 'cancel_in_np_console'])
  })

  const RUN = { seed: 20261130, numRuns: 1_500 }

  it(`READ-08: of an order some history leads to, one row leaves what two leave, the first of them open (seed ${RUN.seed})`, () => {
    const statuses = PAYMENT_STATUSES.map((status) => paymentStatusLabel(status))
    const someShown = fc.record({
      paymentStatus: fc.constantFrom(...statuses),
      deliveryStatus: fc.constantFrom('未配送', '配送完了', null),
      npTransactionId: fc.constantFrom('A1', 'A2', null),
      problemCodes: fc.constantFrom(['NG001'], ['E0100110'], null),
    })
    const atNp = ['check_np_console', 'cancel_in_np_console'] as const
    let compared = 0
    const holds = ({ start, events }: History, shown: Omit<ShownOrder, 'at'>): void => {
      const kept = events.reduce(
        (each, event) =>
          decideKept(each, event)
            .map((decided) => decided.kept)
            .unwrapOr(each),
        keepOrder(start, start.statusSince).unwrap(),
      )
      // What was shown as gone, and is here again, is gone all the same (READ-09).
      if (kept.order.closed !== null || kept.order.deliveryStatus === 'shipped') return
      const one = keptIn(kept, cancelled(shown), day(2))
      const first = observeKeptRow(
        kept,
        { outcome: 'imported', shown: { ...shown, at: day(1) } },
        { at: day(1) },
      ).unwrap()
      const two = keptIn(first.kept, cancelled(shown), day(2))
      const asksAll = atNp.every((kind) => one.order.openFollowUps.includes(kind))
      const less = two.order.openFollowUps.filter((kind) => !one.order.openFollowUps.includes(kind))
      if (!asksAll) expect(less).toStrictEqual([])
      const asksNoMore = one.order.openFollowUps.every((kind) => two.order.openFollowUps.includes(kind))
      if (asksNoMore) expect(one.order.npTransaction).toStrictEqual(two.order.npTransaction)
      expect(one.kept.goodsHaveLeft).toBe(two.kept.goodsHaveLeft)
      expect(one.kept.parcelClaim).toStrictEqual(two.kept.parcelClaim)
      if (stepsOf(two).includes('find_goods')) expect(stepsOf(one)).toContain('find_goods')
      compared += 1
    }
    fc.assert(fc.property(histories(12), someShown, holds), RUN)
    expect(compared).toBeGreaterThan(RUN.numRuns / 3)
  })

  it('READ-16, CANC-01: goods that left without an approval are said to, and that nobody pays NP for them', () => {
    const shown = { paymentStatus: '審査NG', deliveryStatus: '配送完了' }
    const seen = seenIn(rejected, cancelled(shown))
    expect(codesIn(seen)).toStrictEqual(['goods_gone_unpaid', 'shipped_without_approval', 'operator_acted'])
    expect(stepsOf(seen)).toStrictEqual(['find_goods'])
    // NP goes on with this one.
    const inScreening = seenIn(
      anOrder({ in: 'screening_in_progress' }),
      cancelled({ ...shown, paymentStatus: '審査中' }),
    )
    expect(codesIn(inScreening)).toStrictEqual([
      'cancelled_after_shipping',
      'shipped_without_approval',
      'operator_acted',
    ])
    expect(stepsOf(inScreening)).toStrictEqual(['find_goods', 'settle_by_goods'])
  })

  it('READ-03, CANC-01: while the sync is in doubt, nobody says that NP holds nothing', () => {
    const inDoubt = { ...rejected, deliveryStatus: 'shipped', syncTrust: 'suspect' } as const
    const seen = seenIn(inDoubt, cancelled(null))
    expect(codesIn(seen)).toContain('cancelled_after_shipping')
    expect(codesIn(seen)).not.toContain('goods_gone_unpaid')
    // Nothing says it later, when NP turns out to hold nothing.
    expect(explainAnswer(seen, 'en')).toContain('if NP holds no transaction, they have to be paid in another way')
    expect(explainAnswer(seen)).toContain('NPに取引がなければ、購入者に、ほかの決済方法での支払いを依頼してください')
  })

  describe('READ-08, SYNC-02: 審査NG beside 入金完了, met without NP’s reason: NP may hold an approval', () => {
    const met = (order: Partial<Order>) =>
      anOrder({
        in: 'screening_rejected',
        receiptStatus: 'received',
        everApproved: null,
        problem: { stage: 'screening', codes: [] },
        ...order,
      })
    const CODES = [null, ['RE009'], ['NG001']]

    it.each([
      ['審査NG', { paymentStatus: '審査NG', deliveryStatus: '配送完了' }],
      ['審査NG, as the order API shows it', { paymentStatus: '審査NG' }],
      ['nothing beside the end', null],
    ] satisfies readonly (readonly [string, ShownBesideEnd | null])[])(
      'CANC-01: nobody says that NP holds nothing of goods that left, and its console is looked into: %s',
      (_, shown) => {
        for (const problemCodes of CODES) {
          const seen = seenIn(met({ deliveryStatus: 'shipped' }), cancelled(shown && { ...shown, problemCodes }))
          expect(codesIn(seen)[0]).toBe('cancelled_after_shipping')
          expect(codesIn(seen)).not.toContain('goods_gone_unpaid')
          expect(seen.order.openFollowUps).toStrictEqual(['check_np_console'])
          expect(stepsOf(seen)).toStrictEqual(['find_goods', 'settle_follow_ups'])
        }
      },
    )

    it('CANC-01: each day, until that look is recorded', () => {
      const shown = { paymentStatus: '審査NG', deliveryStatus: '配送完了' }
      const first = keptIn(keepOrder(met({ deliveryStatus: 'shipped' }), since).unwrap(), cancelled(shown), day(1))
      const second = keptIn(first.kept, cancelled(shown), day(2))
      expect(stepsOf(second)).toStrictEqual(['find_goods', 'settle_follow_ups'])
      expect(stepsOf(keptIn(settled(second.kept, day(3)), cancelled(shown), day(4)))).toStrictEqual(['nothing_to_do'])
    })

    it('PAY-01: so is it looked into where its goods are here, and by a row of another payment method', () => {
      for (const row of [
        cancelled({ paymentStatus: '審査NG', deliveryStatus: '未配送' }),
        { outcome: 'refused', code: 'other_payment_method', paymentMethod: '銀行振込' } as const,
      ]) {
        const seen = seenIn(met({}), row)
        expect(seen.order.closed).not.toBeNull()
        expect(seen.order.openFollowUps).toContain('check_np_console')
        expect(seen.course).not.toContain('sync.doubted')
      }
    })

    it('READ-10, READ-15: not where NP’s reason is known, 未入金 is shown, or it was never approved', () => {
      for (const known of [
        met({ problem: { stage: 'screening', codes: ['NG001'] } }),
        met({ receiptStatus: 'not_received' }),
        met({ everApproved: false }),
      ]) {
        const seen = seenIn({ ...known, deliveryStatus: 'shipped' }, cancelled({ paymentStatus: '審査NG' }))
        expect(codesIn(seen)).toContain('goods_gone_unpaid')
        expect(seen.order.openFollowUps).toStrictEqual([])
      }
    })
  })

  it('READ-16, READ-25: of what came back nothing is said, and nothing is to be found', () => {
    const shown = { paymentStatus: '審査NG', deliveryStatus: '配送完了' }
    const row: OrderRow = { outcome: 'refused', code: 'order_cancelled', ending: 'goods_returned', shown }
    const seen = seenIn(rejected, row)
    expect(codesIn(seen)).toStrictEqual(['operator_acted', 'returned_after_closing'])
    expect(stepsOf(seen)).toStrictEqual(['nothing_to_do'])
  })

  it('READ-08, READ-15: says why NP is to be looked at, also where the cancel alone leaves more to do', () => {
    const known = anOrder({ in: 'screening_in_progress' })
    const seen = seenIn(known, cancelled({ paymentStatus: '審査NG', npTransactionId: 'A2' }))
    expect(codesIn(seen)).toContain('np_transaction_differs')
    expect(seen.order.openFollowUps).toStrictEqual(['check_np_console', 'cancel_in_np_console'])
  })

  it('READ-08: in 審査待ち(準備中), where the link may have sent it unseen, the look adds to that', () => {
    const known = anOrder({ in: 'screening_preparing' })
    const seen = seenIn(known, cancelled({ paymentStatus: '出荷報告完了', deliveryStatus: '未配送' }))
    expect(seen.order.openFollowUps).toStrictEqual(['check_np_console', 'cancel_in_np_console'])
  })

  it.each([
    [
      'LINK-06: before what is known',
      { paymentStatus: '審査OK', deliveryStatus: '未配送' },
      { lastKnownAt: '2027-01-31T12:30:00+09:00' },
    ],
    ['READ-26: with a status that nobody knows', { paymentStatus: '未定', deliveryStatus: '未配送' }, {}],
    ['READ-26: with no status', { paymentStatus: null, deliveryStatus: '謎', receiptStatus: '謎' }, {}],
  ] satisfies readonly (readonly [string, ShownBesideEnd, Partial<RowOptions>])[])(
    '%s it shows no more than the cancel',
    (_, shown, options) => {
      for (const known of [approved, rejected])
        expect(seenIn(known, cancelled(shown), options)).toStrictEqual(seenIn(known, cancelled(null), options))
    },
  )

  it('LINK-06: an approval less than ten minutes after a correction is the one from before', () => {
    const corrected = anOrder({
      in: 'needs_attention',
      problem: { stage: 'operator', codes: [] },
      npTransaction: { state: 'live', id: 'A1' },
      everApproved: true,
    })
    const soon = { at: '2026-04-01T09:05:00+09:00' }
    const shown = { paymentStatus: '審査OK', deliveryStatus: '未配送' }
    expect(seenIn(corrected, cancelled(shown), soon)).toStrictEqual(seenIn(corrected, cancelled(null), soon))
  })

  it('SHIP-02: an empty cell of carrier and slip says nothing', () => {
    const empty = { ...reported, carrier: '', slipNumber: '' }
    expect(seenIn(approved, cancelled(empty))).toStrictEqual(seenIn(approved, cancelled(reported)))
  })

  it('READ-09, CANC-01: 未配送 of goods that left doesn’t say that they are here', () => {
    const known = anOrder({
      in: 'needs_attention',
      deliveryStatus: 'shipped',
      npTransaction: { state: 'live', id: 'A1' },
      everApproved: true,
      problem: { stage: 'shipment', codes: ['E0100110'] },
    })
    const seen = seenIn(known, cancelled({ paymentStatus: '要確認', deliveryStatus: '未配送' }))
    expect(seen).toStrictEqual(seenIn(known, cancelled(null)))
    expect(stepsOf(seen)).toStrictEqual(['find_goods', 'settle_by_goods'])
  })

  it('SHIP-01: ends the claim of a parcel that is shown as gone, and stops one that isn’t', () => {
    const kept = keepOrder(approved, since).unwrap()
    const claimed = { ...kept, parcelClaim: { name: 'pick-1', isToStop: false } }
    const gone = keptIn(claimed, cancelled(reported))
    expect(gone.kept.parcelClaim).toBeNull()
    expect(codesIn(gone)).not.toContain('claimed_parcel_to_stop')
    const here = keptIn(claimed, cancelled({ paymentStatus: '審査OK', deliveryStatus: '未配送' }))
    expect(codesIn(here)).toContain('claimed_parcel_to_stop')
  })

  it('READ-25: what came back is nowhere to be found', () => {
    const row = { ...ended('goods_returned', reported), ending: 'order_cancelled' } as const
    const seen = keptIn(keepOrder(approved, since).unwrap(), row)
    expect(seen.order.closed?.reason).toBe('cancelled')
    expect(stepsOf(seen)).not.toContain('find_goods')
  })

  it('CANC-01: says it once: the day after, the same row is no news', () => {
    for (const [order, shown] of [
      [approved, reported],
      [approved, { deliveryStatus: '配送完了' }],
      [rejected, { paymentStatus: '審査OK' }],
      [rejected, { paymentStatus: '審査保留' }],
      [rejected, reported],
    ] satisfies readonly (readonly [Order, ShownBesideEnd])[]) {
      const first = keptIn(keepOrder(order, since).unwrap(), cancelled(shown), day(1))
      expect(isNews(first)).toBe(true)
      const second = keptIn(first.kept, cancelled(shown), day(2))
      expect(isNews(second)).toBe(false)
      expect(stepsOf(second)).toStrictEqual(stepsOf(first))
      const done = settled(second.kept, day(3))
      const after = keptIn(done, cancelled(shown), day(4))
      expect(isNews(after)).toBe(false)
      expect(after.order).toStrictEqual(done.order)
      expect(stepsOf(after)).toStrictEqual(['nothing_to_do'])
    }
  })
})

/** Somebody has done all that was left. */
const settled = (kept: KeptOrder, when: string): KeptOrder =>
  kept.order.openFollowUps.reduce(
    (each, kind) => decideKept(each, { type: 'followUp.done', kind, at: when }).unwrap().kept,
    kept,
  )

describe('a row of an order that is closed here, and what it shows beside its cancel', () => {
  const closedAt = '2026-04-01T10:00:00+09:00'
  const closedFrom = (order: Order) =>
    decide(order, { type: 'order.cancelled', deleted: false, at: closedAt }).unwrap().order

  it.each(['審査OK', '審査保留', '出荷報告中'])(
    'READ-07: by %s NP took it on after all, which is said once',
    (paymentStatus) => {
      for (const code of ['order_cancelled', 'goods_returned'] as const) {
        const row = ended(code, { paymentStatus })
        const first = keptIn(keepOrder(closedFrom(rejected), closedAt).unwrap(), row, day(1))
        expect(codesIn(first)[0]).toBe('live_after_closing')
        expect(isNews(first)).toBe(true)
        expect(first.order).toMatchObject({
          npTransaction: { state: 'live' },
          openFollowUps: ['cancel_in_np_console'],
        })
        const second = keptIn(first.kept, row, day(2))
        expect(codesIn(second)).not.toContain('live_after_closing')
        const done = settled(second.kept, day(3))
        const after = keptIn(done, row, day(4))
        expect(codesIn(after)).toStrictEqual(['closed_before'])
        expect(after.order).toStrictEqual(done.order)
      }
    },
  )

  it('READ-07, LINK-06: not by what was shown before what is known', () => {
    const kept = keepOrder(closedFrom(rejected), day(2)).unwrap()
    expect(codesIn(keptIn(kept, cancelled({ paymentStatus: '審査OK' }), day(1)))).toStrictEqual(['closed_before'])
  })

  it.each(['審査中', '審査NG', '要確認', '未定', null])(
    'READ-07: %s says nothing of what NP holds',
    (paymentStatus) => {
      const known = closedFrom(rejected)
      const seen = seenIn(known, cancelled({ paymentStatus, deliveryStatus: '謎', receiptStatus: '謎' }))
      expect(seen).toMatchObject({ kind: 'closed', course: [] })
      expect(codesIn(seen)).toStrictEqual(['closed_before'])
      expect(seen.order).toBe(known)
    },
  )

  it.each([
    ['配送完了', { paymentStatus: '審査OK', deliveryStatus: '配送完了' }],
    ['出荷報告完了, as the order API shows it', { paymentStatus: '出荷報告完了' }],
    ['配送完了 beside a status that nobody knows', { paymentStatus: '未定', deliveryStatus: '配送完了' }],
  ] satisfies readonly (readonly [string, ShownBesideEnd])[])(
    'READ-07, CANC-01: by %s its goods left: where they are comes before the cancel at NP',
    (_, shown) => {
      const plain = seenIn(closedFrom(approved), cancelled(shown))
      expect(codesIn(plain)).toStrictEqual(['closed_before', 'shipped_after_closing'])
      expect(stepsOf(plain)).toStrictEqual(['find_goods', 'settle_by_goods'])
      const first = keptIn(keepOrder(closedFrom(approved), closedAt).unwrap(), cancelled(shown), day(1))
      expect(codesIn(first)).toStrictEqual(['closed_before', 'shipped_after_closing'])
      expect(stepsOf(first)).toStrictEqual(['find_goods', 'settle_by_goods'])
      expect(isNews(first)).toBe(true)
      expect(first.kept.goodsHaveLeft).toBe(true)
      const second = keptIn(first.kept, cancelled(shown), day(2))
      expect(isNews(second)).toBe(false)
      expect(stepsOf(second)).toStrictEqual(['find_goods', 'settle_by_goods'])
    },
  )

  it('READ-07, CANC-01: also of goods that NP holds nothing of, once: what the buyer keeps has to be paid', () => {
    const shown = { paymentStatus: '審査NG', deliveryStatus: '配送完了' }
    const plain = [
      seenIn(closedFrom(rejected), cancelled(shown)),
      observe(closedFrom(rejected), { ...shown, at }).unwrap(),
      keptIn(keepOrder(closedFrom(rejected), closedAt).unwrap(), cancelled(shown), day(1)),
    ]
    for (const seen of plain) {
      expect(codesIn(seen)).toStrictEqual(['closed_before', 'shipped_after_closing'])
      expect(stepsOf(seen)).toStrictEqual(['find_goods'])
    }
    const open = { outcome: 'imported', shown: { ...shown, at } } as const
    expect(stepsOf(seenIn(closedFrom(rejected), open))).toStrictEqual(['find_goods', 'cancel_in_makeshop'])
    const { kept } = keptIn(keepOrder(closedFrom(rejected), closedAt).unwrap(), cancelled(shown), day(1))
    const second = keptIn(kept, cancelled(shown), day(2))
    expect([isNews(second), codesIn(second), stepsOf(second)]).toStrictEqual([
      false,
      ['closed_before'],
      ['nothing_to_do'],
    ])
  })

  it('READ-25: of goods that came back none are to be found', () => {
    const seen = keptIn(keepOrder(closedFrom(approved), closedAt).unwrap(), ended('goods_returned', reported))
    expect(codesIn(seen)).toStrictEqual(['closed_before', 'returned_after_closing'])
    expect(stepsOf(seen)).toStrictEqual(['settle_follow_ups'])
  })

  it('CANC-01: what is paid in another way has shipped as such', () => {
    const to = PAYMENT_METHODS.bank_transfer
    const { order } = decide(rejected, { type: 'paymentMethod.changed', to, at: closedAt }).unwrap()
    const seen = seenIn(order, cancelled({ paymentStatus: '審査NG', deliveryStatus: '配送完了' }))
    expect(codesIn(seen)).toStrictEqual(['closed_before'])
  })

  it('READ-07: goods that are known to have left are no news', () => {
    const known = aCancelledOrder({ deliveryStatus: 'shipped' })
    expect(codesIn(seenIn(known, cancelled(reported)))).toStrictEqual(['closed_before'])
  })
})

describe('what a row shows beside an end', () => {
  it('READ-24: malformed, is so at its path', () => {
    const detailOf = (shown: unknown) => {
      const row: OrderRow = JSON.parse(JSON.stringify({ ...cancelled(null), shown }))
      const seen = observeRow(approved, row, { at })
      return seen.ok ? null : seen.val.detail
    }
    expect(detailOf('審査OK')).toBe('row.shown')
    expect(detailOf({ paymentStatus: 1 })).toBe('row.shown.paymentStatus')
    expect(detailOf({ deliveryStatus: 1 })).toBe('row.shown.deliveryStatus')
    expect(detailOf({ npTransactionId: ' ' })).toBe('row.shown.npTransactionId')
    expect(detailOf({ problemCodes: [1] })).toBe('row.shown.problemCodes')
    expect(detailOf({})).toBeNull()
  })

  it('READ-24: that can’t be looked at is malformed as a whole', () => {
    const shown: ShownBesideEnd = {
      get deliveryStatus(): string {
        throw new Error('hostile')
      },
    }
    const seen = observeKeptRow(keepOrder(approved, since).unwrap(), cancelled(shown), { at })
    expect(seen.ok ? null : seen.val.detail).toBe('row.shown')
  })

  it('READ-21: of an order that didn’t end counts for nothing', () => {
    const row = ended('multiple_destinations', reported)
    expect(seenIn(approved, row)).toStrictEqual(seenIn(approved, ended('multiple_destinations', null)))
    expect(keptIn(keepOrder(approved, since).unwrap(), row).kept.goodsHaveLeft).toBe(false)
  })
})
