import { describe, expect, it } from 'vitest'
import {
  decideKept,
  keepDespiteRefusal,
  keepOrder,
  type OrderRow,
  observe,
  observeKept,
  observeKeptRow,
  observeRow,
  parcelGate,
  planCancellation,
  planPaymentMethodChange,
} from '../../../src/back-office/index.js'
import { anyOf } from '../../../src/back-office/next/any-of.js'
import {
  decide,
  type Order,
  type OrderEvent,
  PAYMENT_METHODS,
  type PaymentStatus,
  placeOrder,
} from '../../../src/index.js'
import { STEPS } from '../../../src/refusal/steps.js'
import { LINKED_DRAFT } from '../../support/a-draft.js'
import {
  at,
  cancelled,
  completed,
  confirmed,
  correctionOpened,
  EVENT_OF_EACH_TYPE,
  edited,
  NP_ID,
  overridden,
  paymentChanged,
  reverted,
} from '../../support/an-event.js'
import { anOrder, aSuspectOrder, since } from '../../support/an-order.js'
import { ALL_STATUSES } from '../../support/statuses.js'
import { codesOf, given, hourOf, morningOf } from './kept-orders.js'

const REPORTS = [
  'E0100110',
  'E0100111',
  'E0100115',
  'E0100118',
  'E0100120',
  'E0100126',
  'carrier_code_missing',
  '第一貨物',
  'ネコポス',
]
const OTHERS = ['RE009', 'E0100060', 'E0100114', 'NG001', 'code_withheld', '自社配送', 'toString']

const APPROVED: readonly PaymentStatus[] = [
  'screening_approved',
  'shipment_report_preparing',
  'shipment_report_in_progress',
  'shipment_report_completed',
]

const approved = anOrder({ in: 'screening_approved' })

describe('keepOrder', () => {
  it('READ-26: begins with what the first row showed', () => {
    const kept = keepOrder(approved, at).unwrap()
    expect(kept).toStrictEqual({
      order: approved,
      lastKnownAt: at,
      lastSeenAt: at,
      approvalDenied: false,
      reportDenied: false,
      goodsHaveLeft: false,
      parcelClaim: null,
    })
  })

  it.each(ALL_STATUSES)('READ-14, SHIP-01: whose goods have left, by %s and 配送ステータス', (paymentStatus) => {
    const isReport = paymentStatus.startsWith('shipment_report')
    for (const deliveryStatus of ['not_shipped', 'shipped'] as const) {
      const order = anOrder({ in: paymentStatus, deliveryStatus })
      expect(keepOrder(order, at).unwrap().goodsHaveLeft).toBe(isReport || deliveryStatus === 'shipped')
    }
  })

  it.each([...REPORTS, ...OTHERS])('LINK-08, READ-26: by %s, which NP says of a report or not', (code) => {
    const order = anOrder({ in: 'needs_attention', problem: { stage: 'screening', codes: [code] } })
    expect(keepOrder(order, at).unwrap().goodsHaveLeft).toBe(REPORTS.includes(code))
  })

  it('SHIP-04, SHIP-05: and by what was refused of a shipment', () => {
    const order = anOrder({ in: 'needs_attention', problem: { stage: 'shipment', codes: ['第一貨物'] } })
    expect(keepOrder(order, at).unwrap().goodsHaveLeft).toBe(true)
    expect(keepOrder(anOrder({ in: 'needs_attention', problem: null }), at).unwrap().goodsHaveLeft).toBe(false)
    const unknown = anOrder({ in: 'needs_attention', problem: { stage: 'shipment', codes: ['自社配送'] } })
    expect(keepOrder(unknown, at).unwrap().goodsHaveLeft).toBe(true)
    const among = anOrder({ in: 'needs_attention', problem: { stage: 'screening', codes: ['RE009', 'E0100110'] } })
    expect(keepOrder(among, at).unwrap().goodsHaveLeft).toBe(true)
  })

  it('READ-24: what is malformed is named', () => {
    expect(keepOrder({ ...approved, service: 'np' } as never, at).val).toMatchObject({ detail: 'order.service' })
    expect(keepOrder(approved, '2026-04-01').val).toMatchObject({ code: 'malformed', detail: 'at' })
  })
})

describe('LAW: what is kept says what the order alone is said of', () => {
  const shown = { deliveryStatus: '未配送', at: hourOf(2, 12) }
  const orders: readonly Order[] = ALL_STATUSES.map((status) => anOrder({ in: status }))

  it.each(ALL_STATUSES)('LINK-06, READ-21: observeKept of %s is observe, with what is kept', (paymentStatus) => {
    for (const order of orders) {
      for (const lastKnownAt of [since, hourOf(3, 12)]) {
        for (const approvalDenied of [false, true]) {
          const kept = { ...given(order).kept, lastKnownAt, approvalDenied }
          const { kept: next, ...observation } = observeKept(kept, { ...shown, paymentStatus }).unwrap()
          const observed = observe(order, { ...shown, paymentStatus }, kept).unwrap()
          // Nothing is done by an approval on record that was denied.
          const standsDenied =
            approvalDenied && observed.order.syncTrust === 'linked' && APPROVED.includes(observed.order.paymentStatus)
          // An older look that shows a report says of the goods what no order of before it does (READ-09).
          const isOfReport = (status: string) => status.startsWith('shipment_report_')
          if (observed.kind === 'outdated' && isOfReport(paymentStatus) && !isOfReport(order.paymentStatus)) {
            const [last, ...others] = [...observation.findings].reverse()
            expect(last).toStrictEqual({ code: 'goods_left_before', rule: 'READ-09', detail: null })
            expect(others.reverse()).toStrictEqual(observed.findings)
            continue
          }
          expect(observation).toStrictEqual(standsDenied ? { ...observed, ...anyOf(STEPS.doubt_sync) } : observed)
          expect(next.order).toBe(observation.order)
        }
      }
    }
  })

  it('CANC-01, PAY-03, READ-21: observeKeptRow is observeRow', () => {
    const options = { at: hourOf(2, 12) }
    const rows = [
      { outcome: 'refused', code: 'order_cancelled' },
      { outcome: 'refused', code: 'other_payment_method', paymentMethod: '銀行振込' },
      { outcome: 'not_understood' },
      { outcome: 'imported', shown: { ...shown, paymentStatus: '審査OK' } },
    ] as const
    for (const row of rows) {
      for (const order of orders) {
        const { kept: next, ...observation } = observeKeptRow(given(order).kept, row, options).unwrap()
        const { lastKnownAt } = given(order).kept
        expect(observation).toStrictEqual(observeRow(order, row, { ...options, lastKnownAt }).unwrap())
        expect(next.order).toBe(observation.order)
        expect(next).toMatchObject({ lastKnownAt: options.at, lastSeenAt: options.at })
      }
    }
  })

  it.each(Object.entries(EVENT_OF_EACH_TYPE))('READ-18: decideKept of %s is decide', (type, event) => {
    // But for an end of what the link may have sent, or NP taken on, unseen, and for 審査OK that is set once more.
    const isEnd = type === 'order.cancelled' || type === 'paymentMethod.changed'
    const told = orders.filter(({ npTransaction, paymentStatus }) => {
      if (event.type === 'status.overridden') return event.to !== paymentStatus
      return !isEnd || npTransaction.state !== 'none'
    })
    expect(told.length).toBeGreaterThan(5)
    for (const order of told) {
      const [kept, alone] = [decideKept(given(order).kept, event), decide(order, event)]
      if (!kept.ok || !alone.ok) {
        expect(kept.val).toStrictEqual(alone.val)
        continue
      }
      const { kept: next, parcelToStop, ...decision } = kept.val
      expect(decision).toStrictEqual(alone.val)
      expect(parcelToStop).toBeNull()
      expect(next.order).toBe(decision.order)
    }
  })
})

describe('SHIP-02, CANC-01: a cancel of an order whose goods left, though 配送完了 isn’t on record', () => {
  it('says that they are gone, and names no parcel to stop', () => {
    const told = { ...given(approved).kept, goodsHaveLeft: true }
    const seen = observeKeptRow(told, { outcome: 'refused', code: 'order_cancelled' }, { at: morningOf(2) }).unwrap()
    expect(seen.kind).toBe('operator')
    expect(seen.findings.map(({ code }) => code)).toStrictEqual(['cancelled_after_shipping', 'operator_acted'])
  })
})

describe('FLOW-01, LINK-06, READ-08: a cancel of an order that was last seen in 審査待ち(準備中)', () => {
  const shop = { linkMode: 'automatic', connect: 'pro', spCode: 'registered' } as const
  const placed = placeOrder({ ...LINKED_DRAFT, at: morningOf(1) }, shop).unwrap()
  const refused = { state: 'none', id: null } as const
  const edited = anOrder({ in: 'screening_preparing', npTransaction: refused, everApproved: false })

  it.each([
    ['as it was placed', placed],
    ['corrected after NP refused it', edited],
    ['corrected after 審査NG', { ...edited, npTransaction: { state: 'rejected', id: null } } as const],
  ])('%s: recorded, it leaves what a row of it leaves: the link may have sent it since', (_, order) => {
    for (const isDeleted of [false, true]) {
      const event = { type: 'order.cancelled', deleted: isDeleted, at: hourOf(1, 15) } as const
      const decision = decideKept(given(order).kept, event).unwrap()
      const row = given(order).row(2, { outcome: 'refused', code: 'order_cancelled' })
      expect(decision.opened).toStrictEqual(['cancel_in_np_console'])
      expect(decision.warnings.map(({ rule }) => rule)).toStrictEqual(['CANC-01'])
      expect(decision.kept.order.openFollowUps).toStrictEqual(row.kept.order.openFollowUps)
      expect(decision.kept.order.closed).toMatchObject({ reason: isDeleted ? 'deleted' : 'cancelled', at: event.at })
    }
  })

  it('READ-24, READ-07: what can’t be a cancel, or was one already, is refused as decide refuses it', () => {
    const event = { type: 'order.cancelled', deleted: false, at: '2026-04-01' } as const
    expect(decideKept(given(placed).kept, event).val).toStrictEqual(decide(placed, event).val)
    const again = { ...event, at: hourOf(1, 15) }
    const { kept } = given(placed).records(again)
    expect(decideKept(kept, again).val).toStrictEqual(decide(kept.order, again).val)
  })

  it.each(['live', 'unknown', 'requested'] as const)(
    'READ-08: what NP may hold already is cancelled as ever (%s)',
    (state) => {
      const order = anOrder({
        in: 'screening_preparing',
        npTransaction: { state, id: state === 'live' ? NP_ID : null },
      })
      const event = { type: 'order.cancelled', deleted: false, at: hourOf(1, 15) } as const
      const { kept: _, ...decision } = decideKept(given(order).kept, event).unwrap()
      expect(decision).toStrictEqual({ ...decide(order, event).unwrap(), parcelToStop: null })
      expect(decision.opened).toStrictEqual(['cancel_in_np_console'])
    },
  )

  it('READ-03: of one in doubt somebody looks into NP’s console anyhow', () => {
    const event = { type: 'order.cancelled', deleted: false, at: hourOf(1, 15) } as const
    const suspect = aSuspectOrder({ in: 'screening_preparing', npTransaction: refused })
    const { kept: _, ...decision } = decideKept(given(suspect).kept, event).unwrap()
    expect(decision).toStrictEqual({ ...decide(suspect, event).unwrap(), parcelToStop: null })
    expect(decision.order.openFollowUps).toContain('check_np_console')
  })
})

describe('CORR-03, READ-08: the end of an order in 要確認 of which NP held nothing when it was last seen', () => {
  const nothing = [
    ['refused there', anOrder({ in: 'needs_attention' })],
    ['rejected', anOrder({ in: 'needs_attention', npTransaction: { state: 'rejected', id: NP_ID } })],
  ] as const
  const at = hourOf(1, 15)
  const ends = [
    { type: 'order.cancelled', deleted: false, at },
    { type: 'order.cancelled', deleted: true, at },
    { type: 'paymentMethod.changed', to: PAYMENT_METHODS.bank_transfer, at },
  ] as const

  it.each(nothing)(
    '%s: recorded, it leaves the look that a row of it leaves: a correction may not be on record',
    (_, order) => {
      for (const event of ends) {
        const decision = decideKept(given(order).kept, event).unwrap()
        const row: OrderRow =
          event.type === 'order.cancelled'
            ? { outcome: 'refused', code: 'order_cancelled' }
            : { outcome: 'refused', code: 'other_payment_method', paymentMethod: '銀行振込' }
        expect(decision.opened).toStrictEqual(['check_np_console'])
        expect(decision.kept.order.openFollowUps).toStrictEqual(['check_np_console'])
        expect(decision.kept.order.openFollowUps).toStrictEqual(given(order).row(2, row).kept.order.openFollowUps)
        // Nothing is made up of what NP has.
        expect(decision.order).toMatchObject({ npTransaction: order.npTransaction, closed: { at } })
        expect(decision.warnings).toStrictEqual([])
      }
    },
  )

  it.each([
    ['what NP may hold is cancelled there', { npTransaction: { state: 'live', id: NP_ID } }, 'cancel_in_np_console'],
    [
      'of what is in doubt a look is open',
      { syncTrust: 'suspect', openFollowUps: ['check_np_console'] },
      'check_np_console',
    ],
    ['where a look is open, it stays', { openFollowUps: ['check_np_console'] }, 'check_np_console'],
  ] as const)('READ-08: %s, as decide has it', (_, traits, open) => {
    const order = anOrder({ in: 'needs_attention', ...traits })
    for (const event of ends) {
      const { kept: _kept, parcelToStop: _toStop, ...decision } = decideKept(given(order).kept, event).unwrap()
      expect(decision).toStrictEqual(decide(order, event).unwrap())
      expect(decision.order.openFollowUps).toStrictEqual([open])
    }
  })

  it('STAT-05: what shows 審査NG can’t have been corrected', () => {
    for (const event of ends) {
      expect(decideKept(given(anOrder({ in: 'screening_rejected' })).kept, event).unwrap().opened).toStrictEqual([])
    }
  })

  it('PAY-02, READ-24: what is refused is refused as decide refuses it', () => {
    const [, order] = nothing[0]
    for (const to of [PAYMENT_METHODS.credit_card, { id: '', label: '', linked: false }]) {
      const event = { type: 'paymentMethod.changed', to, at } as const
      expect(decideKept(given(order).kept, event).val).toStrictEqual(decide(order, event).val)
    }
  })

  it.each(nothing)('%s: the plans say so beforehand', (_, order) => {
    const cancel = planCancellation(order).unwrap()
    const change = planPaymentMethodChange(order, PAYMENT_METHODS.bank_transfer).unwrap()
    for (const [plan, first, ...last] of [
      [cancel, 'cancel_in_makeshop'],
      // The look into makeshop is PAY-06's.
      [change, 'change_payment_method', 'check_receipt_status'],
    ] as const) {
      expect(plan.opened).toStrictEqual(['check_np_console'])
      expect(plan.steps.map(({ step, followUps }) => [step, ...followUps])).toStrictEqual([
        [first],
        ['settle_follow_ups', 'check_np_console'],
        ...last.map((step) => [step]),
      ])
      expect(plan.findings.map(({ code }) => code)).toContain('transaction_perhaps_stands')
    }
  })
})

describe('what is kept beside the order', () => {
  it('SYNC-01: a 決済ステータス set by hand is dated: what a row from before it shows was before it', () => {
    const { kept } = given(approved).records({ ...overridden('screening_rejected'), at: hourOf(2, 11) })
    expect(kept.lastKnownAt).toBe(hourOf(2, 11))
    const repaired = decideKept(kept, { ...confirmed('screening_approved'), at: hourOf(2, 14) }).unwrap().kept
    const old = { paymentStatus: '審査OK', deliveryStatus: '未配送', at: morningOf(2) }
    const seen = observeKept(repaired, old).unwrap().kept
    expect(parcelGate(seen, { seenSince: morningOf(2) }).verdict).not.toBe('ship')
    const since = observeKept(seen, { ...old, at: hourOf(2, 15) }).unwrap().kept
    expect(parcelGate(since, { seenSince: hourOf(2, 15) }).verdict).toBe('ship')
  })

  it('LINK-06: 配送完了, 未配送 and corrections that are recorded are dated, what NP screens nothing of is not', () => {
    const shipped = given(approved).records({ ...completed(), at: hourOf(2, 15) })
    expect(shipped.kept.lastKnownAt).toBe(hourOf(2, 15))
    const back = given(anOrder({ in: 'needs_attention', deliveryStatus: 'shipped' })).records({
      ...reverted,
      at: hourOf(2, 16),
    })
    expect(back.kept.lastKnownAt).toBe(hourOf(2, 16))
    const corrected = given(approved).records({ ...correctionOpened, at: hourOf(2, 15) })
    expect(corrected.kept.lastKnownAt).toBe(hourOf(2, 15))
    expect(corrected.records({ ...edited('items'), at: hourOf(2, 16) }).kept.lastKnownAt).toBe(hourOf(2, 16))
    for (const event of [edited('email'), confirmed('screening_approved')]) {
      expect(given(approved).records({ ...event, at: hourOf(2, 15) }).kept.lastKnownAt).toBe(morningOf(1))
    }
  })

  it('LINK-06, CORR-03: a correction that is recorded late, or again, sets no date back', () => {
    const inCorrection = given(approved).records({ ...correctionOpened, at: hourOf(2, 15) })
    const late = inCorrection.records({ ...edited('items'), at: hourOf(2, 12) }).kept
    expect(late.order).toMatchObject({ paymentStatus: 'screening_preparing', statusSince: hourOf(2, 15) })
    expect(late.lastKnownAt).toBe(hourOf(2, 15))
    const again = given(inCorrection.kept.order).records({ ...correctionOpened, at: hourOf(2, 16) })
    expect(again.kept.order, 'nothing is new').toStrictEqual(inCorrection.kept.order)
    expect(again.kept.lastKnownAt).toBe(hourOf(2, 16))
    const before = { paymentStatus: '審査OK', deliveryStatus: '未配送' }
    for (const { kept } of [{ kept: late }, again]) {
      const shown = observeKept(kept, { ...before, at: '2026-04-02T14:59:00+09:00' }).unwrap()
      expect(parcelGate(shown.kept, { seenSince: morningOf(1) }).verdict).toBe('hold')
    }
  })

  it('SYNC-02, LINK-06: 審査NG behind 審査OK isn’t NP’s answer to a correction from before that, recorded late', () => {
    const late = given(approved)
      .records({ ...correctionOpened, at: '2026-03-31T12:00:00+09:00' })
      .records({ ...edited('buyer'), at: '2026-03-31T12:00:00+09:00' })
    const { kept, findings } = observeKept(late.kept, { paymentStatus: '審査NG', at: morningOf(3) }).unwrap()
    expect(findings.map(({ code }) => code)).toContain('rejected_unseen')
    expect(kept.order.syncTrust).toBe('suspect')
    const { order } = decideKept(kept, { ...cancelled, at: hourOf(3, 12) }).unwrap()
    expect(order.openFollowUps, 'NP may hold what it approved').toEqual(
      expect.arrayContaining(['check_np_console', 'cancel_in_np_console']),
    )
  })

  it('LINK-06: the later counts, as an instant', () => {
    const shipped = given(approved).records({ ...completed({ channel: 'sanchoku' }), at: '2026-04-03T09:00:00Z' })
    const seen = observeKept(shipped.kept, { paymentStatus: '審査OK', at: '2026-04-03T10:00:00+09:00' }).unwrap()
    expect(seen.kept.lastKnownAt).toBe('2026-04-03T09:00:00Z')
    const before = given(approved).records({ ...completed({ channel: 'sanchoku' }), at: '2026-03-31T23:59:00Z' })
    expect(before.kept.lastKnownAt, 'recorded afterwards').toBe(morningOf(1))
  })

  it('READ-14: 配送完了 that is recorded is goods that left', () => {
    expect(given(approved).records(completed()).kept.goodsHaveLeft).toBe(true)
    expect(given(approved).records(correctionOpened).kept.goodsHaveLeft).toBe(false)
  })

  it('READ-16: goods of which a row shows 配送完了 that no event records have left', () => {
    const shown = { paymentStatus: '要確認', deliveryStatus: '配送完了', at: morningOf(2) }
    const seen = given(anOrder({ in: 'needs_attention' })).row(2, { outcome: 'imported', shown })
    expect(seen.kept).toMatchObject({ goodsHaveLeft: true, order: { deliveryStatus: 'not_shipped' } })
    const others = given(anOrder({ in: 'needs_attention' })).row(2, { outcome: 'refused', code: 'provisional_order' })
    expect(others.kept.goodsHaveLeft).toBe(false)
  })

  it.each(['E0100110 ', ' E0100110', 'Ｅ０１００１１０', 'Ｅ０１００１１０\u3000'])(
    'LINK-08: a code of a report is known whatever white space and width a screen gave it: %j',
    (code) => {
      const shown = { paymentStatus: '要確認', deliveryStatus: '未配送', problemCodes: [code] }
      const seen = given(approved).shows(2, shown)
      expect(seen.kept.goodsHaveLeft).toBe(true)
      // On record it stays as it came: what is shown next is compared with it.
      const refused = given(anOrder({ in: 'screening_waiting' })).shows(2, shown)
      expect(refused.kept.order.problem?.codes).toStrictEqual([code])
      expect(observeKept(refused.kept, { ...shown, at: morningOf(3) }).unwrap().kind).toBe('unchanged')
      const order = anOrder({ in: 'needs_attention', problem: { stage: 'shipment', codes: [code] } })
      expect(keepOrder(order, at).unwrap().goodsHaveLeft).toBe(true)
    },
  )

  it.each(['ﾈｺﾎﾟｽE0100110', 'E 0100110 x!'])('LINK-08: what is of another form is no code: %j', (text) => {
    const shown = { paymentStatus: '要確認', deliveryStatus: '未配送', problemCodes: [text] }
    expect(given(approved).shows(2, shown).kept.goodsHaveLeft).toBe(false)
  })

  it.each([...REPORTS, ...OTHERS])(
    'LINK-08: goods of which %s is shown beside 未配送 have left, if NP says it of a report',
    (code) => {
      const seen = given(approved).shows(2, {
        paymentStatus: '要確認',
        deliveryStatus: '未配送',
        problemCodes: ['RE009', code],
      })
      expect(seen.kept.goodsHaveLeft).toBe(REPORTS.includes(code))
    },
  )

  it('READ-25: goods that came back had left, whatever the row isn’t imported for', () => {
    for (const row of [
      { outcome: 'refused', code: 'goods_returned' },
      { outcome: 'refused', code: 'other_payment_method', paymentMethod: '銀行振込', ending: 'goods_returned' },
      { outcome: 'refused', code: 'goods_returned', ending: 'order_cancelled' },
    ] as const) {
      expect(given(approved).row(2, row).kept.goodsHaveLeft).toBe(true)
    }
    expect(given(approved).row(2, { outcome: 'refused', code: 'order_cancelled' }).kept.goodsHaveLeft).toBe(false)
  })

  it('READ-09, SHIP-05: 未配送 that is recorded before its 配送完了, or without it, says that goods have left', () => {
    const taken = given(approved).records({ ...reverted, at: hourOf(1, 13) })
    expect(taken.kept).toMatchObject({ order: approved, goodsHaveLeft: true })
    const seen = taken.shows(2, { paymentStatus: '審査OK', deliveryStatus: '未配送' })
    expect(codesOf(parcelGate(seen.kept, { seenSince: morningOf(2) }))).toStrictEqual(['READ-09 goods_left_before'])
    const late = taken.records({ ...completed(), at: hourOf(1, 12) })
    expect(late.kept.goodsHaveLeft).toBe(true)
  })

  it.each([{ ...reverted, at: hourOf(2, 10) }, { type: 'delivery.reverted' } as unknown as OrderEvent])(
    'READ-09, CANC-01: so does 未配送 that is refused, as of an order that has ended: %j',
    (event) => {
      const ended = given(approved).records({ type: 'order.cancelled', deleted: false, at: hourOf(2, 11) })
      expect(ended.kept.goodsHaveLeft).toBe(false)
      expect(keepDespiteRefusal(ended.kept, event).unwrap().goodsHaveLeft).toBe(true)
    },
  )

  it('READ-21: nothing but a confirmation has the order seen once more', () => {
    for (const event of [correctionOpened, reverted, { ...completed(), at: hourOf(1, 10) }]) {
      const [order] =
        event.type === 'delivery.reverted'
          ? [anOrder({ in: 'needs_attention', deliveryStatus: 'shipped' })]
          : [approved]
      const after = given(order).records(event)
      expect(after.kept.order).not.toBe(order)
      expect(after.kept.lastSeenAt).toBe(morningOf(1))
    }
  })

  it('LINK-06: of one instant in two forms the one that was kept stays', () => {
    const seen = observeKept(given(approved).kept, { paymentStatus: '審査OK', at: '2026-04-01T00:00:00Z' }).unwrap()
    expect(seen.kept).toMatchObject({ lastKnownAt: morningOf(1), lastSeenAt: morningOf(1) })
  })

  it('READ-21: a doubt is dated, so that no row from before it ends the wait behind its confirmation', () => {
    const doubtedNow = given(approved)
      .shows(2, { paymentStatus: '審査OK', deliveryStatus: '未配送' })
      .records({ type: 'sync.doubted', reason: 'other', at: hourOf(2, 12) })
    expect(doubtedNow.kept.lastKnownAt).toBe(hourOf(2, 12))
    const again = doubtedNow.records({ ...confirmed('screening_approved'), at: hourOf(2, 13) })
    expect(again.shows(2, { paymentStatus: '審査OK', deliveryStatus: '未配送' }).kept.lastSeenAt).toBeNull()
    expect(again.shows(3, { paymentStatus: '審査OK', deliveryStatus: '未配送' }).kept.lastSeenAt).toBe(morningOf(3))
  })

  it('SHIP-05, READ-25: that goods are here after all stays, though what was refused of them is on record', () => {
    const gone = {
      in: 'needs_attention',
      deliveryStatus: 'shipped',
      problem: { stage: 'shipment', codes: ['E0100110'] },
    } as const
    const { kept } = given(anOrder(gone)).records({ ...reverted, at: hourOf(1, 10) })
    const here = observeKept(
      { ...kept, goodsHaveLeft: false },
      { paymentStatus: '審査OK', deliveryStatus: '未配送', at: morningOf(2) },
    )
    expect(here.unwrap().kept.goodsHaveLeft).toBe(false)
  })

  it('LINK-06: a row from before what was recorded is no look at the order since', () => {
    const back = given(approved)
      .records({ ...completed({ channel: 'sanchoku' }), at: hourOf(2, 15) })
      .records({ ...reverted, at: hourOf(2, 16) })
    const seen = back.shows(2, { paymentStatus: '審査OK', deliveryStatus: '未配送' })
    expect(seen.kept).toMatchObject({ lastSeenAt: morningOf(1), lastKnownAt: hourOf(2, 16) })
  })

  it('READ-18: what is refused leaves what was kept', () => {
    const { kept } = given(anOrder({ in: 'screening_rejected' }))
    expect(decideKept(kept, completed()).ok).toBe(false)
  })

  it('READ-14: what was stored without the mark is taken for what its order says', () => {
    const { kept } = given(anOrder({ in: 'needs_attention', deliveryStatus: 'shipped' }))
    const told = decideKept({ ...kept, goodsHaveLeft: false }, reverted).unwrap()
    expect(told.kept.goodsHaveLeft).toBe(true)
  })
})

/** A value whose field can't be read. */
function hostile(field: string): object {
  return Object.defineProperty({}, field, {
    enumerable: true,
    get: () => {
      throw new Error('boom')
    },
  })
}

describe('READ-24: what is malformed is named by its path', () => {
  const { kept } = given(approved)
  const event = completed()

  it.each([
    ['kept', null],
    ['kept', 5],
    ['kept', hostile('order')],
    ['kept.order', { ...kept, order: undefined }],
    ['kept.lastKnownAt', { ...kept, lastKnownAt: null }],
    ['kept.lastSeenAt', { ...kept, lastSeenAt: '' }],
    ['kept.approvalDenied', { ...kept, approvalDenied: null }],
    ['kept.reportDenied', { ...kept, reportDenied: null }],
    ['kept.goodsHaveLeft', { ...kept, goodsHaveLeft: 'no' }],
    ['kept.parcelClaim', { ...kept, parcelClaim: undefined }],
    ['kept.parcelClaim', { ...kept, parcelClaim: 'pick-1' }],
    ['kept.parcelClaim.name', { ...kept, parcelClaim: { name: 'pick 1', isToStop: false } }],
    ['kept.parcelClaim.isToStop', { ...kept, parcelClaim: { name: 'pick-1' } }],
  ])('%s', (path, value) => {
    const given = value as never
    const shown = { paymentStatus: '審査OK', at }
    expect(observeKept(given, shown).val).toMatchObject({ code: 'malformed', detail: path })
    expect(observeKeptRow(given, { outcome: 'not_understood' }, { at }).val).toMatchObject({ detail: path })
    const refusal = { code: 'malformed', event: 'delivery.completed', status: null, violations: [{ detail: path }] }
    expect(decideKept(given, event).val).toMatchObject(refusal)
  })

  it('what can’t be read is malformed as a whole', () => {
    const refusal = { code: 'malformed', event: null, status: null, violations: [{ detail: 'event' }] }
    expect(decideKept(kept, hostile('type') as never).val).toMatchObject(refusal)
    expect(decideKept(null as never, hostile('type') as never).val).toMatchObject({ event: null })
    expect(observeKept(kept, hostile('at') as never).val).toMatchObject({ detail: 'shown' })
    expect(parcelGate(kept, hostile('seenSince') as never)).toStrictEqual({
      verdict: 'stop',
      findings: [{ code: 'malformed', rule: 'READ-24', detail: 'options' }],
      next: [{ step: 'fix_input', event: null, rule: 'READ-24', followUps: [] }],
      inTurn: false,
    })
  })

  it('of an event, a look and a row as without what is kept', () => {
    expect(decideKept(kept, null as never).val).toStrictEqual(decide(approved, null as never).val)
    expect(decideKept(null as never, { type: 'no.such' } as never).val).toMatchObject({ event: null })
    expect(observeKept(kept, null as never).val).toMatchObject({ detail: 'shown' })
    expect(observeKept(kept, { paymentStatus: '審査OK', at: '' }).val).toMatchObject({ detail: 'shown.at' })
    expect(observeKeptRow(kept, null as never, { at }).val).toMatchObject({ detail: 'row' })
    expect(observeKeptRow(kept, { outcome: 'not_understood' }, null as never).val).toMatchObject({
      detail: 'options.at',
    })
  })
})

describe('keepDespiteRefusal', () => {
  const waiting = keepOrder(anOrder({ in: 'screening_in_progress' }), morningOf(2)).unwrap()
  const opened = (time: string) => ({ ...correctionOpened, at: time })

  it('READ-09: after 配送完了 goods have left, however malformed the rest of it is', () => {
    const gone = { ...waiting, goodsHaveLeft: true }
    expect(keepDespiteRefusal(waiting, completed()).unwrap()).toStrictEqual(gone)
    expect(keepDespiteRefusal(waiting, { type: 'delivery.completed' } as never).unwrap()).toStrictEqual(gone)
  })

  it('LINK-06: after anything else, what was seen before frees no goods', () => {
    const { lastKnownAt, ...kept } = keepDespiteRefusal(waiting, { ...paymentChanged(), at: hourOf(2, 13) }).unwrap()
    expect(lastKnownAt).toBe(hourOf(2, 13))
    expect(kept).toMatchObject({ order: waiting.order, lastSeenAt: null, goodsHaveLeft: false, parcelClaim: null })
  })

  it.each<{ readonly done: OrderEvent }>([
    { done: { ...correctionOpened, at: hourOf(2, 13) } },
    { done: { ...edited('items'), at: hourOf(2, 13) } },
    { done: { type: 'order.edited', at: hourOf(2, 13) } as never },
    { done: { ...edited(), at: hourOf(2, 13) } },
  ])(
    'LINK-06, READ-15: an approval that is shown within ten minutes of a correction may be of before it: $done',
    ({ done }) => {
      const after = keepDespiteRefusal(waiting, done).unwrap()
      const shownAt = (at: string) =>
        observeKept(after, { paymentStatus: '審査OK', deliveryStatus: '未配送', at }).unwrap().kept
      const seenSince = hourOf(2, 13)
      expect(parcelGate(shownAt('2026-04-02T13:09:59+09:00'), { seenSince }).verdict).toBe('hold')
      expect(parcelGate(shownAt('2026-04-02T13:10:00+09:00'), { seenSince }).verdict).toBe('ship')
    },
  )

  it('READ-22, LINK-06: an invoice that was printed before its 審査OK was seen takes back no approval, nor a claim', () => {
    const parcelClaim = { name: 'pick-1', isToStop: false }
    const ready = keepOrder(anOrder({ in: 'screening_approved' }), morningOf(2)).unwrap()
    for (const kept of [waiting, { ...ready, parcelClaim }])
      expect(keepDespiteRefusal(kept, { type: 'invoice.printed', at: hourOf(2, 13) }).unwrap()).toStrictEqual(kept)
  })

  it('READ-13, LINK-06: an edit of the e-mail address alone brings no answer of NP’s', () => {
    const done = { ...edited('email'), at: hourOf(2, 13) }
    expect(keepDespiteRefusal(waiting, done).unwrap().lastKnownAt).toBe(hourOf(2, 13))
  })

  it('LINK-06: at the end of time there is nothing ten minutes later', () => {
    const last = '9999-12-31T23:59:59Z'
    expect(keepDespiteRefusal(waiting, opened(last)).unwrap().lastKnownAt).toBe(last)
  })

  it('LINK-06: not where the order was seen since, however that is written', () => {
    expect(keepDespiteRefusal(waiting, opened(hourOf(1, 13))).unwrap()).toStrictEqual(waiting)
    const changed = (time: string) => ({ ...paymentChanged(), at: time })
    expect(keepDespiteRefusal(waiting, changed('2026-04-02T00:00:00.000Z')).unwrap().lastSeenAt).toBeNull()
    expect(keepDespiteRefusal(waiting, changed('2026-04-01T23:59:59.999Z')).unwrap().lastSeenAt).toBe(morningOf(2))
    expect(keepDespiteRefusal(waiting, opened('2026-04-01T23:50:00.000Z')).unwrap().lastSeenAt).toBeNull()
    expect(keepDespiteRefusal(waiting, opened('2026-04-01T23:49:59.999Z')).unwrap().lastSeenAt).toBe(morningOf(2))
  })

  it.each(['today', '2026-04-03 10:00:00', '2026-04-03T10:00:00', null])(
    'READ-24, LINK-06: of what was done at %s nobody knows when, so that the order has to be seen once more',
    (time) => {
      const ready = keepOrder(anOrder({ in: 'screening_approved' }), morningOf(2)).unwrap()
      expect(parcelGate(ready, { seenSince: morningOf(2) }).verdict).toBe('ship')
      for (const event of [correctionOpened, { type: 'order.cancelled', deleted: false }]) {
        const kept = keepDespiteRefusal(ready, { ...event, at: time } as never).unwrap()
        expect(kept).toStrictEqual({ ...ready, lastSeenAt: null })
        expect(parcelGate(kept, { seenSince: morningOf(2) }).verdict).toBe('hold')
      }
    },
  )

  it('READ-24, LINK-06: what is malformed but for its time frees no goods by what was seen before it', () => {
    for (const event of [{ type: 'order.cancelled' }, { type: 'order.canceled', deleted: false }, {}]) {
      const kept = keepDespiteRefusal(waiting, { ...event, at: hourOf(2, 13) } as never).unwrap()
      expect(kept).toStrictEqual({ ...waiting, lastKnownAt: hourOf(2, 13), lastSeenAt: null })
    }
  })

  it('READ-24: of what is no event something was done, too, and it never throws', () => {
    const hostile = Object.defineProperty({}, 'at', {
      get: () => {
        throw new Error('at')
      },
    })
    for (const event of [null, undefined, {}, '{"type":"order.cancelled"}', hostile]) {
      expect(keepDespiteRefusal(waiting, event as never).unwrap()).toStrictEqual({ ...waiting, lastSeenAt: null })
    }
    const broken = { order: waiting.order }
    for (const [kept, detail] of [
      [null, 'kept'],
      [undefined, 'kept'],
      [broken, 'kept.lastKnownAt'],
    ]) {
      expect(keepDespiteRefusal(kept as never, opened(hourOf(2, 13))).val).toMatchObject({ code: 'malformed', detail })
      expect(keepDespiteRefusal(kept as never, completed()).val).toMatchObject({ code: 'malformed', detail })
    }
  })
})

describe('an override that is recorded late', () => {
  const known = given(anOrder({ in: 'screening_in_progress' }))
  const shown = { paymentStatus: '審査OK', deliveryStatus: '未配送' }
  const late = { ...overridden('screening_approved'), at: hourOf(1, 13) }

  it('SYNC-02, READ-01: puts the sync in doubt where the status was first seen after it, as if it had been recorded before', () => {
    const early = known.records(late).shows(2, shown)
    const lately = known.shows(2, shown).records(late)
    for (const keeping of [early, lately]) {
      expect(keeping.kept.order).toMatchObject({ syncTrust: 'suspect', openFollowUps: ['check_np_console'] })
      expect(keeping.gate(2).verdict).toBe('hold')
    }
    const decision = decideKept(known.shows(2, shown).kept, late).unwrap()
    expect(decision).toMatchObject({ changed: true, opened: ['check_np_console'] })
  })

  it('SYNC-02: also where both are of one moment', () => {
    const keeping = known.shows(2, shown).records({ ...late, at: morningOf(2) })
    expect(keeping.kept.order.syncTrust).toBe('suspect')
  })

  it('SYNC-02: also where the status was seen before it: another was shown in between, of which nothing is on record', () => {
    const { kept } = known.shows(2, shown).records({ ...late, at: hourOf(2, 13) })
    expect(kept.order).toMatchObject({ syncTrust: 'suspect', openFollowUps: ['check_np_console'] })
    expect(kept.lastKnownAt, 'READ-01: dated as any override is').toBe(hourOf(2, 13))
  })

  it.each([
    ['before the correction that it came behind', [0, 1, 2]],
    ['between its steps', [1, 0, 2]],
    ['behind it', [1, 2, 0]],
  ])('SYNC-02: leaves the sync in doubt in whatever sequence it is recorded: %s', (_, sequence) => {
    const acts = [
      { ...late, at: hourOf(2, 15) },
      { ...correctionOpened, at: hourOf(2, 11) },
      { ...edited('destination'), at: hourOf(2, 12) },
    ]
    const recorded = sequence.flatMap((act) => acts[act] ?? [])
    const kept = recorded.reduce(
      (before, act) =>
        decideKept(before, act)
          .map((decision) => decision.kept)
          .unwrapOr(keepDespiteRefusal(before, act).unwrap()),
      known.shows(2, shown).kept,
    )
    expect(kept.order.syncTrust).toBe('suspect')
    const next = observeKept(kept, { ...shown, at: morningOf(3) }).unwrap()
    expect(parcelGate(next.kept, { seenSince: morningOf(3) }).verdict).toBe('hold')
  })

  it('READ-01: changes nothing where the status was seen before it, and no goods leave by it', () => {
    const held = known.shows(2, { ...shown, paymentStatus: '審査保留' })
    const { kept } = held.records({ ...overridden('screening_on_hold'), at: hourOf(2, 13) })
    expect(kept.order).toMatchObject({ syncTrust: 'linked', openFollowUps: [] })
  })

  it('SYNC-01: is what it says where it changes the status, and no other act of before is a doubt', () => {
    const other = known.shows(2, shown).records({ ...overridden('screening_rejected'), at: hourOf(1, 13) })
    expect(other.kept.order).toMatchObject({ paymentStatus: 'screening_rejected', syncTrust: 'suspect' })
    const reversal = known.shows(2, shown).records({ ...reverted, at: hourOf(1, 13) })
    expect(reversal.kept.order).toMatchObject({ syncTrust: 'linked', openFollowUps: [] })
  })

  it('READ-01: is the same doubt where it is recorded twice', () => {
    const once = known.records(late)
    expect(once.records(late).kept).toStrictEqual(once.kept)
  })
})
