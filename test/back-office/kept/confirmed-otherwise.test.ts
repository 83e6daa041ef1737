import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decideKept,
  explainAnswer,
  type KeptOrder,
  keepDespiteRefusal,
  type ObserveOptions,
  type OrderRow,
  observe,
  observeKept,
  observeKeptRow,
  observeRow,
  parcelGate,
  parcelToStop,
  type ShownBesideEnd,
  shippingGate,
} from '../../../src/back-office/index.js'
import { type Order, PAYMENT_STATUSES, type PaymentStatus, paymentStatusLabel } from '../../../src/index.js'
import { importOrders } from '../../../src/makeshop/index.js'
import { arbitraryKeptOrder } from '../../../src/testing/arbitraries/index.js'
import {
  approved,
  completed,
  confirmed,
  correctionOpened,
  doubted,
  edited,
  overridden,
  paymentChanged,
  reverted,
  screeningHeld,
} from '../../support/an-event.js'
import { anOrder } from '../../support/an-order.js'
import { given, hourOf, type Keeping, morningOf } from './kept-orders.js'

const APPROVED = { paymentStatus: '審査OK', deliveryStatus: '未配送' } as const
const REPORT_STATUSES = [
  'shipment_report_preparing',
  'shipment_report_in_progress',
  'shipment_report_completed',
] as const
const REPORTS = ['出荷報告(準備中)', '出荷報告中', '出荷報告完了'] as const

/** What implies no approval (READ-21). */
const DENIALS = [
  'screening_preparing',
  'screening_waiting',
  'screening_in_progress',
  'screening_on_hold',
  'screening_rejected',
  'needs_attention',
] as const satisfies readonly PaymentStatus[]

/** NP's console contradicts what makeshop shows, which somebody doubts and confirms by it, on the second day. */
const confirms = (keeping: Keeping, status: PaymentStatus) =>
  keeping.records({ ...doubted, at: hourOf(2, 10) }).records({ ...confirmed(status), at: hourOf(2, 11) })

const overriddenAt = (to: PaymentStatus, time: string) => ({ ...overridden(to), at: time })

const denied = (status: PaymentStatus) =>
  confirms(given(anOrder({ in: 'screening_approved' })).shows(2, APPROVED), status)

/** NP's console says what is on record, so that the confirmation only ends the doubt. */
const confirmedAsKnown = (status: PaymentStatus) => confirms(given(anOrder({ in: status })), status)

const sees = ({ kept }: Keeping, day: number, shown: object = {}) =>
  observeKept(kept, { ...APPROVED, ...shown, at: morningOf(day) }).unwrap()

const OTHERWISE = { code: 'confirmed_otherwise', rule: 'READ-21' }

describe('READ-21, SYNC-02: an approval that is shown after a confirmation that denies it', () => {
  it.each(DENIALS)('puts an order in doubt again that was confirmed as %s, and nothing ships (READ-03)', (status) => {
    const seen = sees(denied(status), 3)
    expect(seen).toMatchObject({
      kind: 'unexplained',
      course: [],
      toConfirm: 'screening_approved',
      next: [{ step: 'confirm_sync' }],
      order: { paymentStatus: status, syncTrust: 'suspect', openFollowUps: ['check_np_console'] },
    })
    expect(seen.findings).toStrictEqual([{ ...OTHERWISE, detail: 'screening_approved' }])
    const looks = denied(status).shows(3, APPROVED)
    expect(looks.gate(3).verdict).toBe('hold')
    expect(looks.shows(4, APPROVED).gate(4).verdict, 'nor by the next export').toBe('hold')
  })

  it('SYNC-01: each look brings the doubt back, until makeshop shows another status', () => {
    const again = denied('screening_on_hold').shows(3, APPROVED)
    const confirmedAgain = again.records({ ...confirmed('screening_on_hold'), at: hourOf(3, 11) })
    expect(sees(confirmedAgain, 4).findings).toMatchObject([OTHERWISE])
    const set = confirmedAgain.shows(4, { ...APPROVED, paymentStatus: '審査保留' })
    expect(sees(set, 5)).toMatchObject({ kind: 'expected', findings: [{ code: 'link_moved_on' }] })
    expect(set.shows(5, APPROVED).gate(5).verdict).toBe('ship')
  })

  it('READ-21: is confirmed where NP’s console shows it, too, and ships once it is seen', () => {
    const borneOut = denied('screening_in_progress')
      .shows(3, APPROVED)
      .records({ ...confirmed('screening_approved'), at: hourOf(3, 11) })
    expect(borneOut.gate(3).verdict).toBe('hold')
    expect(borneOut.shows(4, APPROVED).gate(4).verdict).toBe('ship')
  })

  it.each([
    ['審査NG', 'screening_rejected'],
    ['審査中', 'screening_in_progress'],
  ] as const)('SYNC-02: also where %s is on record, and 審査OK was set by hand', (_, before) => {
    const known = given(anOrder({ in: before }))
    const status = 'screening_in_progress'
    const unrecorded = confirms(known.shows(2, APPROVED), status)
    const recorded = known
      .records({ ...overridden('screening_approved'), at: hourOf(1, 12) })
      .records({ ...confirmed(status), at: hourOf(2, 11) })
    for (const keeping of [unrecorded, recorded]) {
      expect(sees(keeping, 3).findings).toMatchObject([OTHERWISE])
      expect(keeping.shows(3, APPROVED).gate(3).verdict).toBe('hold')
    }
  })

  it('FLOW-03: counts once the confirmed status was seen, or another one before 審査OK', () => {
    for (const [status, shown] of [
      ['screening_in_progress', '審査中'],
      ['screening_waiting', '審査中'],
      ['screening_in_progress', '審査保留'],
      ['needs_attention', '審査待ち(準備中)'],
    ] as const) {
      const seen = denied(status).shows(3, { ...APPROVED, paymentStatus: shown })
      expect(sees(seen, 4).kind).toBe('expected')
      expect(seen.shows(4, APPROVED).gate(4).verdict).toBe('ship')
    }
  })

  it('READ-26: counts, too, once such a status was seen without 配送ステータス, though no goods leave by that look', () => {
    const seen = denied('screening_in_progress').shows(3, { paymentStatus: '審査中' })
    expect(seen.kept).toMatchObject({ approvalDenied: false, lastSeenAt: null })
    expect(seen.shows(4, APPROVED).gate(4).verdict).toBe('ship')
  })

  it('LINK-06: does not, where that look was of before the confirmation, or says nothing that is understood', () => {
    for (const keeping of [
      denied('screening_in_progress').shows(1, { ...APPROVED, paymentStatus: '審査中' }),
      denied('screening_in_progress').shows(hourOf(2, 10), { ...APPROVED, paymentStatus: '審査中' }),
      denied('screening_in_progress').shows(3, { ...APPROVED, paymentStatus: '審査？' }),
    ])
      expect(sees(keeping, 4).findings).toMatchObject([OTHERWISE])
  })

  it('READ-21: does not, either, where the confirmation is recorded late, behind a look that doubted the order', () => {
    const late = given(anOrder({ in: 'screening_in_progress' }))
      .records({ ...doubted, at: hourOf(1, 10) })
      .shows(2, APPROVED)
      .records({ ...confirmed('screening_on_hold'), at: hourOf(1, 11) })
    expect(sees(late, 3).findings).toMatchObject([OTHERWISE])
  })

  it('LINK-06: is dated by the confirmation, which says since when the display isn’t to be believed', () => {
    for (const keeping of [denied('screening_on_hold'), confirmedAsKnown('screening_on_hold')]) {
      expect(keeping.kept.lastKnownAt).toBe(hourOf(2, 11))
    }
  })

  it.each([
    ['a correction', { ...correctionOpened, at: `2026-04-02T10:30:00+09:00` }],
    ['another display', overriddenAt('screening_on_hold', '2026-04-02T10:30:00+09:00')],
  ])('SYNC-02: %s from before it, recorded late, doesn’t end it where the status stayed', (_, event) => {
    const late = confirmedAsKnown('screening_on_hold').records(event)
    expect(late.shows(3, APPROVED).gate(3).verdict).toBe('hold')
  })

  it('SYNC-02: nor does a row from before it, taken over late', () => {
    const waiting = { paymentStatus: '審査中', deliveryStatus: '未配送', at: '2026-04-02T10:10:00+09:00' }
    const { kept } = observeKept(confirmedAsKnown('screening_in_progress').kept, waiting).unwrap()
    expect(observeKept(kept, { ...APPROVED, at: morningOf(3) }).unwrap().findings).toMatchObject([OTHERWISE])
  })

  it('READ-21: is no question where an approval was confirmed', () => {
    for (const status of ['screening_approved', 'shipment_report_in_progress'] as const) {
      const keeping = denied(status)
      const shown = { paymentStatus: paymentStatusLabel(status), deliveryStatus: '未配送' }
      expect(sees(keeping, 3, shown).findings).not.toContainEqual(expect.objectContaining(OTHERWISE))
    }
    expect(denied('screening_approved').shows(3, APPROVED).gate(3).verdict).toBe('ship')
  })

  it('READ-03: of an order that is in doubt anyway, that is said', () => {
    const doubtedAgain = denied('screening_on_hold').records({ ...doubted, at: hourOf(2, 12) })
    expect(sees(doubtedAgain, 3).findings).toMatchObject([{ code: 'still_suspect' }])
  })

  it('FLOW-03: counts after an approval that is recorded since, but after no other answer of NP’s', () => {
    const approvedSince = denied('screening_on_hold').records({ ...approved, at: hourOf(2, 12) })
    expect(approvedSince.shows(3, APPROVED).gate(3).verdict).toBe('ship')
    const heldSince = denied('screening_in_progress').records({ ...screeningHeld('RE009'), at: hourOf(2, 12) })
    expect(sees(heldSince, 3).findings).toMatchObject([OTHERWISE])
  })
})

describe('CORR-02, SYNC-01: what is recorded as done in makeshop after the confirmation has its display leave 審査OK', () => {
  const opened = (time: string) => ({ ...correctionOpened, at: time })

  it.each([
    ['a correction', 'screening_on_hold', opened(hourOf(2, 12))],
    ['one that was confirmed and recorded at one time', 'screening_on_hold', opened(hourOf(2, 11))],
    ['要確認 in 要確認', 'needs_attention', opened(hourOf(2, 12))],
    ['an edit', 'needs_attention', { ...edited('items'), at: hourOf(2, 12) }],
    ['the display, set to what was confirmed', 'screening_on_hold', overriddenAt('screening_on_hold', hourOf(2, 12))],
  ] as const)('CORR-03: %s', (_, status, event) => {
    const since = denied(status).records(event)
    expect(since.kept).toMatchObject({ approvalDenied: false, order: { syncTrust: 'linked' } })
    expect(since.shows(3, APPROVED).gate(3).verdict).toBe('ship')
  })

  it.each([
    ['before the confirmation', 'screening_on_hold', opened(hourOf(2, 10))],
    ['with the e-mail address alone (READ-13)', 'screening_on_hold', { ...edited('email'), at: hourOf(2, 12) }],
    ['with 配送ステータス alone', 'screening_on_hold', { ...reverted, at: hourOf(2, 12) }],
  ] as const)('LINK-06: not what was done %s', (_, status, event) => {
    const since = denied(status).records(event)
    expect(since.kept.approvalDenied).toBe(true)
    expect(sees(since, 3).findings[0]).toMatchObject(OTHERWISE)
  })

  it('SYNC-02: another display is confirmed once more, and that decides', () => {
    for (const to of ['needs_attention', 'screening_approved'] as const) {
      const set = denied('screening_on_hold').records(overriddenAt(to, hourOf(2, 12)))
      const again = set.records({ ...confirmed('screening_in_progress'), at: hourOf(2, 13) })
      expect(sees(again, 3).findings).toMatchObject([OTHERWISE])
      const borneOut = set.records({ ...confirmed('screening_approved'), at: hourOf(2, 13) })
      expect(borneOut.shows(3, APPROVED).gate(3).verdict).toBe('ship')
    }
  })
})

describe('LINK-06: NP’s approval of before the confirmation that denied it, recorded late', () => {
  const ANSWERS = {
    'NP’s answer': (keeping: Keeping, at: string) => keeping.records({ ...approved, at }),
    'what NP’s console showed': (keeping: Keeping, at: string) =>
      keeping.records({ ...doubted, at: hourOf(2, 10) }).records({ ...confirmed('screening_approved'), at }),
  }
  const DENIED = {
    'and the status stayed': confirmedAsKnown('screening_in_progress'),
    'of an order without a doubt': given(anOrder({ in: 'screening_in_progress' })).records({
      ...confirmed('screening_in_progress'),
      at: hourOf(2, 11),
    }),
    'and the status changed': denied('screening_in_progress'),
  }
  const cases = Object.entries(ANSWERS).flatMap(([answer, records]) =>
    Object.entries(DENIED).map(([how, keeping]) => ({ answer, how, records, keeping })),
  )

  const answersAlone = cases.filter(({ answer }) => answer === 'NP’s answer')

  it.each(answersAlone)('READ-21: $answer ends no denial ($how)', ({ records, keeping }) => {
    for (const time of ['2026-04-02T10:30:00+09:00', '2026-04-02T01:59:59.999Z']) {
      const late = records(keeping, time)
      expect(late.kept).toMatchObject({ approvalDenied: true, order: { paymentStatus: 'screening_approved' } })
      expect(late.gate(1).verdict).toBe('hold')
      expect(sees(late, 3).findings).toMatchObject([OTHERWISE])
      const looked = late.shows(3, APPROVED)
      expect(looked.gate(3).verdict).toBe('hold')
      const borneOut = looked.records({ ...confirmed('screening_approved'), at: hourOf(3, 10) })
      expect(borneOut.shows(4, APPROVED).gate(4).verdict, 'one more look').toBe('ship')
    }
  })

  it('READ-21: what NP’s console showed does, though a look at makeshop came between it and its record', () => {
    const shown = denied('screening_rejected').shows(3, APPROVED)
    const { kept } = shown.records({ ...confirmed('screening_approved'), at: '2026-04-03T08:59:00+09:00' })
    expect(kept.approvalDenied).toBe(false)
    expect(observeKept(kept, { ...APPROVED, at: morningOf(4) }).unwrap().kept.order.syncTrust).toBe('linked')
  })

  it.each(cases)('FLOW-03: of that moment, or of after it, $answer does ($how)', ({ records, keeping }) => {
    for (const time of [hourOf(2, 11), '2026-04-02T02:00:00Z', hourOf(2, 12)]) {
      const since = records(keeping, time)
      expect(since.kept.approvalDenied).toBe(false)
      expect(since.shows(3, APPROVED).gate(3).verdict).toBe('ship')
    }
  })

  it('SHIP-05, FLOW-06: a report that NP took since ends it, too', () => {
    const kept = { ...denied('screening_rejected').kept, order: anOrder({ in: 'shipment_report_in_progress' }) }
    const took = (at: string) => decideKept(kept, { type: 'shipment.reported', at }).unwrap().kept.approvalDenied
    expect([took(hourOf(2, 10)), took(hourOf(2, 12))]).toStrictEqual([true, false])
  })
})

describe('READ-21: a confirmation without a doubt before it, which changes nothing', () => {
  const known = given(anOrder({ in: 'screening_on_hold' })).shows(2, { ...APPROVED, paymentStatus: '審査保留' })
  const confirmedAt = (time: string) => known.records({ ...confirmed('screening_on_hold'), at: time })

  it('SYNC-02: denies 審査OK, too, that somebody set by hand since the order was seen', () => {
    const { kept } = confirmedAt(hourOf(2, 11))
    expect(kept.order).toStrictEqual(known.kept.order)
    expect(sees(confirmedAt(hourOf(2, 11)), 3).findings).toMatchObject([OTHERWISE])
    expect(confirmedAt(hourOf(2, 11)).shows(3, APPROVED).gate(3).verdict).toBe('hold')
    expect(sees(confirmedAt(morningOf(2)), 3).findings, 'confirmed at the time of the look').toMatchObject([OTHERWISE])
  })

  it('LINK-06: an export from before it doesn’t say what makeshop shows since', () => {
    const before = { ...APPROVED, paymentStatus: '審査保留' }
    expect(sees(confirmedAt(hourOf(2, 11)).shows(hourOf(2, 10), before), 3).findings).toMatchObject([OTHERWISE])
    expect(confirmedAt(hourOf(2, 11)).shows(hourOf(2, 12), before).shows(3, APPROVED).gate(3).verdict).toBe('ship')
  })

  it('LINK-06: says nothing where it was recorded late, and the order was seen since', () => {
    const { kept } = confirmedAt(hourOf(1, 11))
    expect(kept).toStrictEqual(known.kept)
    const again = confirmedAt(hourOf(2, 11)).records({ ...confirmed('screening_on_hold'), at: hourOf(1, 11) })
    expect(sees(again, 3).findings, 'nor does it take back one that counts').toMatchObject([OTHERWISE])
  })

  it('READ-21: denies nothing where an approval is confirmed', () => {
    const ready = given(anOrder({ in: 'screening_approved' }))
    expect(ready.records({ ...confirmed('screening_approved'), at: hourOf(2, 11) }).kept).toStrictEqual(ready.kept)
  })
})

describe('FLOW-03: nobody denied an approval', () => {
  it('READ-21, CORR-03: where 審査OK was confirmed, and a correction is recorded since', () => {
    const corrected = denied('screening_approved')
      .records({ ...correctionOpened, at: hourOf(2, 12) })
      .records({ ...edited('items'), at: hourOf(2, 13) })
    expect(corrected.kept.lastSeenAt).toBeNull()
    expect(sees(corrected, 3).kind).toBe('expected')
  })

  it.each([
    { ...edited('items'), at: hourOf(2, 12) },
    { ...edited('items'), at: 'today' },
  ])('LINK-06, READ-24: where something was done, and refused, so that the order has to be seen once more', (event) => {
    const { kept } = given(anOrder({ in: 'screening_in_progress' }))
    const after = keepDespiteRefusal(kept, event).unwrap()
    expect(after).toMatchObject({ lastSeenAt: null, approvalDenied: false })
    expect(observeKept(after, { ...APPROVED, at: morningOf(3) }).unwrap().kind).toBe('expected')
  })

  it('READ-21: whatever else is seen or recorded', () => {
    const known = given(anOrder({ in: 'screening_in_progress' }))
    for (const keeping of [
      known.shows(2, APPROVED),
      known.shows(2, { paymentStatus: '審査？' }),
      known.records({ ...screeningHeld('RE009'), at: hourOf(2, 12) }),
      known.records({ ...doubted, at: hourOf(2, 12) }),
      known.row(2, { outcome: 'not_understood' }),
    ])
      expect(keeping.kept.approvalDenied).toBe(false)
  })

  it('READ-21: what is refused takes back no denial either', () => {
    const { kept } = denied('screening_in_progress')
    expect(keepDespiteRefusal(kept, { ...edited('items'), at: hourOf(2, 12) }).unwrap().approvalDenied).toBe(true)
  })
})

describe('SHIP-01: goods that have left, beside what a confirmation denies', () => {
  it('READ-14: 配送完了 beside 審査OK has them gone, so that none leave again once NP’s approval is confirmed', () => {
    const gone = { ...APPROVED, deliveryStatus: '配送完了' }
    const seen = sees(denied('screening_on_hold'), 3, gone)
    expect(seen).toMatchObject({ order: { syncTrust: 'suspect' }, kept: { goodsHaveLeft: true } })
    expect(seen.findings).toMatchObject([OTHERWISE, { code: 'shipped_not_recorded' }])
    const borneOut = denied('screening_on_hold')
      .shows(3, gone)
      .records({ ...confirmed('screening_approved'), at: hourOf(3, 11) })
    for (const later of [borneOut.shows(4, gone), borneOut.shows(4, APPROVED)]) {
      expect(later.kept.goodsHaveLeft).toBe(true)
      expect(later.gate(4).verdict).toBe('stop')
    }
  })

  it.each(REPORTS)('SYNC-02: %s is no word of NP’s either, and frees no goods', (paymentStatus) => {
    for (const deliveryStatus of ['配送完了', '未配送', null]) {
      const keeping = denied('screening_on_hold').shows(3, { paymentStatus, deliveryStatus })
      expect(keeping.kept).toMatchObject({
        order: { paymentStatus: 'screening_on_hold', syncTrust: 'suspect' },
        goodsHaveLeft: true,
      })
      const borneOut = keeping.records({ ...confirmed('screening_approved'), at: hourOf(3, 11) })
      expect(borneOut.shows(4, APPROVED).gate(4).verdict).toBe('stop')
    }
    expect(sees(denied('screening_on_hold'), 3, { paymentStatus }).findings).toMatchObject([
      OTHERWISE,
      { code: 'report_without_delivery' },
    ])
  })

  it('READ-09: that they would be free again is said beside it', () => {
    const carrier = { ...completed({ carrier: '第一貨物' }), at: morningOf(2) }
    const keeping = confirms(given(anOrder({ in: 'screening_approved' })).records(carrier), 'needs_attention')
    const seen = sees(keeping, 3)
    expect(seen.findings.map(({ code }) => code)).toStrictEqual(['goods_free_again', 'confirmed_otherwise'])
    expect(seen.next).toMatchObject([{ step: 'record_reverted_delivery' }, { step: 'confirm_sync' }])
    expect(keeping.shows(3, APPROVED).gate(3).verdict).not.toBe('ship')
  })
})

describe('READ-21: rows, after a confirmation that denies an approval', () => {
  const row: OrderRow = { outcome: 'imported', shown: { ...APPROVED, at: morningOf(3) } }

  it('SYNC-02: one of an export doubts the order as a look does, and one of the order API, which shows no 入金ステータス', () => {
    const { kept } = denied('screening_on_hold')
    const order = {
      displayOrderNumber: kept.order.orderNumber,
      payMethod: '38',
      paymentStatusCode: 13,
      deliveryInfos: [{ deliveryId: '1', deliveryStatus: 'N' }],
    }
    const ofApi = importOrders([order], {
      shop: { linkMode: 'automatic', connect: 'pro', spCode: 'registered' },
      at: morningOf(3),
      paymentStatuses: { '13': 'screening_approved' },
      paymentMethods: { '38': 'np_atobarai' },
    }).unwrap()
    expect(ofApi).toMatchObject([{ outcome: 'imported' }])
    for (const each of [row, ...ofApi]) {
      const seen = observeKeptRow(kept, each, { at: morningOf(3) }).unwrap()
      expect(seen).toMatchObject({ kind: 'unexplained', findings: [OTHERWISE], order: { syncTrust: 'suspect' } })
    }
  })

  it('CANC-01, PAY-03: one that isn’t imported ends the order as ever, or doubts it', () => {
    const keeping = denied('screening_on_hold')
    const cancelled = keeping.row(3, { outcome: 'refused', code: 'order_cancelled' })
    expect(cancelled.kept.order.closed).toMatchObject({ reason: 'cancelled' })
    const bank = keeping.row(3, { outcome: 'refused', code: 'other_payment_method', paymentMethod: '銀行振込' })
    expect(bank.kept.order.closed).toMatchObject({ reason: 'payment_method_changed' })
    const provisional = keeping.row(3, { outcome: 'refused', code: 'provisional_order' })
    expect(provisional.kept.order.syncTrust).toBe('suspect')
    const goesOn = provisional.records({ ...confirmed('screening_on_hold'), at: hourOf(3, 11) })
    expect(sees(goesOn, 4).findings).toMatchObject([OTHERWISE])
  })

  const PERHAPS_LIVE = { code: 'perhaps_live_after_closing', rule: 'READ-07' }
  const codesOfLook = ({ findings }: { readonly findings: readonly { readonly code: string }[] }) =>
    findings.map(({ code }) => code)
  const rowOf = (paymentStatus: string, deliveryStatus: string | null): OrderRow => ({
    outcome: 'refused',
    code: 'order_cancelled',
    shown: { paymentStatus, deliveryStatus },
  })
  const seenBy = (kept: KeptOrder, each: OrderRow, when: string) => observeKeptRow(kept, each, { at: when }).unwrap()

  it.each(DENIALS.flatMap((status) => ['審査OK', ...REPORTS].map((shown) => [status, shown] as const)))(
    'CANC-01, SYNC-02: %s, then a cancelled one that shows %s: NP may hold it or not, is looked up, and nothing confirmed',
    (status, shown) => {
      for (const deliveryStatus of ['未配送', '配送完了', null]) {
        const cancelled = rowOf(shown, deliveryStatus)
        const first = seenBy(denied(status).kept, cancelled, morningOf(3))
        expect(codesOfLook(first).filter((code) => code === PERHAPS_LIVE.code)).toHaveLength(1)
        for (const code of ['confirmed_otherwise', 'live_after_closing']) expect(codesOfLook(first)).not.toContain(code)
        expect(explainAnswer(first, 'en')).not.toMatch(/confirm it|NP has taken it on/)
        expect(first.order.closed).toMatchObject({ reason: 'cancelled' })
        expect(first.order.openFollowUps).toContain('check_np_console')
        const hasLeft = shown !== '審査OK' || deliveryStatus === '配送完了'
        expect(codesOfLook(first).includes('cancelled_after_shipping')).toBe(hasLeft)
        expect(codesOfLook(seenBy(first.kept, cancelled, morningOf(4)))).not.toContain(PERHAPS_LIVE.code)
      }
    },
  )

  it.each(['審査OK', ...REPORTS])(
    'READ-07, SYNC-02: %s of one whose cancel a person recorded says no more than that NP may hold it',
    (paymentStatus) => {
      const { kept } = denied('screening_rejected').records({
        type: 'order.cancelled',
        deleted: false,
        at: hourOf(2, 12),
      })
      const shown = { paymentStatus, deliveryStatus: '未配送' }
      const looks = [
        seenBy(kept, rowOf(paymentStatus, '未配送'), morningOf(3)),
        seenBy(kept, { outcome: 'imported', shown: { ...shown, at: morningOf(3) } }, morningOf(3)),
        observeKept(kept, { ...shown, at: morningOf(3) }).unwrap(),
      ]
      for (const seen of looks) {
        expect(seen.findings).toContainEqual(expect.objectContaining(PERHAPS_LIVE))
        expect(codesOfLook(seen)).not.toContain('live_after_closing')
        expect(seen.order.openFollowUps).toStrictEqual(['cancel_in_np_console'])
        const nobody = seenBy({ ...kept, approvalDenied: false }, rowOf(paymentStatus, '未配送'), morningOf(3))
        expect(codesOfLook(nobody)).toContain('live_after_closing')
      }
    },
  )

  it('READ-07: 審査保留 is no approval that was denied, and where nobody denied one, it is NP’s word', () => {
    const { kept } = denied('screening_rejected')
    const held = seenBy(kept, rowOf('審査保留', '未配送'), morningOf(3))
    expect(codesOfLook(held)).toContain('live_after_closing')
    const nobody = seenBy({ ...kept, approvalDenied: false }, rowOf('審査OK', '未配送'), morningOf(3))
    expect(codesOfLook(nobody)).toContain('live_after_closing')
    expect(codesOfLook(nobody)).not.toContain(PERHAPS_LIVE.code)
  })

  it('READ-25: one of goods that came back says what makeshop shows beside that, or nothing of it', () => {
    const keptBy = (shown: ShownBesideEnd | null, exported: number | string = 3) =>
      denied('screening_on_hold').row(exported, { outcome: 'refused', code: 'goods_returned', shown }).kept
    expect(keptBy({ paymentStatus: '審査保留' }).approvalDenied).toBe(false)
    expect(keptBy({ paymentStatus: '審査保留' }, hourOf(2, 10)).approvalDenied, 'of before').toBe(true)
    for (const shown of [{ paymentStatus: '審査OK' }, { paymentStatus: '審査？' }, {}, null])
      expect(keptBy(shown).approvalDenied).toBe(true)
  })
})

describe('READ-26, SYNC-02: an approval on record that somebody denied before', () => {
  const approvedAnew = anOrder({ in: 'screening_approved' })
  const adopted = (keeping: Keeping, order: Order, more: Partial<KeptOrder> = {}): KeptOrder => ({
    ...keeping.kept,
    order: { ...order, statusSince: morningOf(3) },
    ...more,
  })
  const gateOf = (kept: KeptOrder, day: number) => parcelGate(kept, { seenSince: morningOf(day) })

  it.each([
    ['SYNC-02: a cancel', { type: 'order.cancelled', deleted: false, at: hourOf(2, 12) }],
    ['PAY-03: another payment method', { ...paymentChanged(), at: hourOf(2, 12) }],
  ] as const)('%s that was recorded by mistake, and the order adopted anew: nothing ships', (_, mistake) => {
    for (const lastSeenAt of [null, morningOf(3)]) {
      const kept = adopted(denied('screening_rejected').records(mistake), approvedAnew, { lastSeenAt })
      expect(gateOf(kept, 3)).toMatchObject({
        verdict: 'hold',
        findings: [{ ...OTHERWISE, detail: 'screening_approved' }],
        next: [{ step: 'doubt_sync' }],
      })
      const seen = observeKept(kept, { ...APPROVED, at: morningOf(3) }).unwrap()
      expect(seen).toMatchObject({ kind: 'unexplained', findings: [OTHERWISE], order: { syncTrust: 'suspect' } })
      expect(gateOf(seen.kept, 3).verdict).toBe('hold')
      const again = decideKept(seen.kept, { ...confirmed('screening_rejected'), at: hourOf(3, 10) }).unwrap().kept
      expect(again).toMatchObject({ approvalDenied: true, order: { paymentStatus: 'screening_rejected' } })
    }
  })

  it('FLOW-03: ships once NP’s approval is confirmed, before the look or after it, or makeshop has shown another status', () => {
    const kept = adopted(denied('screening_rejected'), approvedAnew)
    const borneOut = { ...confirmed('screening_approved'), at: hourOf(3, 10) }
    const shows = (before: KeptOrder, paymentStatus: string, day: number) =>
      observeKept(before, { ...APPROVED, paymentStatus, at: morningOf(day) }).unwrap().kept
    const confirmedAfter = (before: KeptOrder) => decideKept(before, borneOut).unwrap().kept
    for (const each of [confirmedAfter(kept), confirmedAfter(shows(kept, '審査OK', 3)), shows(kept, '審査中', 4)])
      expect(gateOf(shows(each, '審査OK', 5), 5).verdict).toBe('ship')
  })

  describe('LINK-06: NP’s console, as it was read before that, and recorded late', () => {
    const seen = adopted(denied('screening_in_progress'), approvedAnew, {
      lastSeenAt: morningOf(3),
      lastKnownAt: morningOf(3),
    })
    const unseen = adopted(denied('screening_in_progress'), approvedAnew)
    const told = (kept: KeptOrder, at: string) =>
      decideKept(kept, { ...confirmed('screening_approved'), at }).unwrap().kept

    it.each([seen, unseen])('READ-21: 審査OK that was confirmed then ends no denial, and changes nothing', (kept) => {
      for (const at of [hourOf(1, 12), '2026-04-02T08:00:00+09:00', '2026-04-01T23:59:59.999Z']) {
        expect(told(kept, at)).toStrictEqual(kept)
        expect(gateOf(told(kept, at), 3)).toMatchObject({ verdict: 'hold', findings: [OTHERWISE] })
        const looked = observeKept(told(kept, at), { ...APPROVED, at: morningOf(4) }).unwrap()
        expect(looked).toMatchObject({ findings: [OTHERWISE], order: { syncTrust: 'suspect' } })
      }
    })

    it('READ-21: that was confirmed of now, or since, ends it', () => {
      for (const at of [morningOf(3), '2026-04-03T00:00:00Z', hourOf(3, 10)]) {
        expect(told(seen, at).approvalDenied).toBe(false)
        expect(gateOf(told(seen, at), 3).verdict).toBe('ship')
      }
    })

    it('READ-21: so it does where it settles a doubt, by a look since or by whoever follows the gate', () => {
      const justBefore = '2026-04-03T08:59:00+09:00'
      const polled = observeKept(unseen, { ...APPROVED, at: morningOf(3) }).unwrap().kept
      const followed = decideKept(told(seen, justBefore), { ...doubted, at: hourOf(3, 10) }).unwrap().kept
      for (const suspect of [polled, followed]) {
        const after = told(suspect, justBefore)
        expect(after).toMatchObject({ approvalDenied: false, lastSeenAt: null, order: { syncTrust: 'linked' } })
        const next = observeKept(after, { ...APPROVED, at: morningOf(4) }).unwrap().kept
        expect([gateOf(after, 3).verdict, gateOf(next, 4).verdict]).toStrictEqual(['hold', 'ship'])
      }
    })

    it('LINK-06: says nothing of since when makeshop shows the order so', () => {
      expect(told(unseen, hourOf(2, 23)).lastKnownAt).toBe(unseen.lastKnownAt)
    })
  })

  it('READ-21: ships where whoever denied it by mistake says so', () => {
    expect(gateOf(adopted(denied('screening_rejected'), approvedAnew, { approvalDenied: false }), 1).verdict).toBe(
      'hold',
    )
    const kept = adopted(denied('screening_rejected'), approvedAnew, {
      approvalDenied: false,
      lastSeenAt: morningOf(3),
    })
    expect(gateOf(kept, 3).verdict).toBe('ship')
  })

  it.each(REPORTS)('SHIP-01: %s is doubted in the same way, and its goods leave no second time', (paymentStatus) => {
    const status = REPORT_STATUSES[REPORTS.indexOf(paymentStatus)] ?? expect.fail()
    const kept = adopted(denied('screening_rejected'), anOrder({ in: status }))
    const seen = observeKept(kept, { paymentStatus, deliveryStatus: '配送完了', at: morningOf(4) }).unwrap()
    expect(seen).toMatchObject({
      findings: [OTHERWISE],
      order: { syncTrust: 'suspect' },
      kept: { goodsHaveLeft: true },
    })
  })

  it('SHIP-01: what left, and is shown as 配送完了, has left', () => {
    const kept = adopted(denied('screening_rejected'), approvedAnew)
    const seen = observeKept(kept, { ...APPROVED, deliveryStatus: '配送完了', at: morningOf(4) }).unwrap()
    expect(seen.kept.goodsHaveLeft).toBe(true)
  })

  it('READ-09: has a claimed parcel stopped, and hands out none', () => {
    const parcelClaim = { name: 'pick-17', isToStop: false }
    const kept = adopted(denied('screening_rejected'), approvedAnew, { lastSeenAt: morningOf(3), parcelClaim })
    expect(parcelToStop(kept)).toMatchObject({ code: 'claimed_parcel_to_stop', detail: 'pick-17' })
    expect(gateOf(kept, 3)).toMatchObject({
      verdict: 'stop',
      findings: [{ code: 'parcel_claimed' }, { code: 'claimed_parcel_to_stop' }, OTHERWISE],
    })
    const left = adopted(denied('screening_rejected'), approvedAnew, { goodsHaveLeft: true })
    expect(gateOf(left, 3)).toMatchObject({ verdict: 'stop', findings: [{ code: 'goods_left_before' }, OTHERWISE] })
  })

  const RUN = { seed: 20261130, numRuns: 500 }

  it(`SYNC-02, READ-21: whatever is kept, and however often an approval is shown, none ships that is denied (seed ${RUN.seed})`, () => {
    let shown = 0
    const holds = (drawn: KeptOrder, looks: readonly string[]): void => {
      let kept: KeptOrder = { ...drawn, approvalDenied: true }
      let ms = Math.max(Date.parse(kept.lastKnownAt), Date.parse(kept.order.statusSince))
      for (const paymentStatus of looks) {
        expect(parcelGate(kept, { seenSince: '2000-01-01T00:00:00Z' }).verdict).not.toBe('ship')
        ms += 86_400_000
        const at = new Date(ms).toISOString()
        const seen = observeKept(kept, { paymentStatus, deliveryStatus: '未配送', at }).unwrap()
        kept = seen.kept
        expect(kept.approvalDenied).toBe(true)
        shown += 1
      }
      expect(parcelGate(kept, { seenSince: '2000-01-01T00:00:00Z' }).verdict).not.toBe('ship')
    }
    const approvals = fc.array(fc.constantFrom('審査OK', ...REPORTS), { maxLength: 4 })
    const orders = fc.constantFrom(...PAYMENT_STATUSES).map((status) => anOrder({ in: status }))
    fc.assert(fc.property(arbitraryKeptOrder(orders), approvals, holds), RUN)
    expect(shown).toBeGreaterThan(RUN.numRuns)
  })
})

describe('observe and observeRow: approvalDenied, of who keeps the rest alone', () => {
  const onHold = anOrder({ in: 'screening_on_hold' })
  const shown = { ...APPROVED, at: morningOf(3) }
  const looks = [
    (order: Order, options: ObserveOptions) => observe(order, shown, options),
    (order: Order, options: ObserveOptions) =>
      observeRow(order, { outcome: 'imported', shown }, { at: morningOf(3), ...options }),
  ]

  it.each(looks)('READ-21, SYNC-02: an approval that is shown isn’t taken over', (look) => {
    const { order, findings } = look(onHold, { approvalDenied: true }).unwrap()
    expect(findings).toStrictEqual([{ ...OTHERWISE, detail: 'screening_approved' }])
    expect(shippingGate(order).verdict).toBe('hold')
  })

  it.each(looks)('SYNC-02: nor where one is on record, of an order that was adopted anew', (look) => {
    const { order, findings } = look(anOrder({ in: 'screening_approved' }), { approvalDenied: true }).unwrap()
    expect(findings).toStrictEqual([{ ...OTHERWISE, detail: 'screening_approved' }])
    expect(shippingGate(order).verdict).toBe('hold')
  })

  it.each(looks)('FLOW-03: where nobody denied one, it counts', (look) => {
    for (const options of [{ approvalDenied: false }, {}, { approvalDenied: undefined }, { approvalDenied: null }])
      expect(shippingGate(look(onHold, options).unwrap().order).verdict).toBe('ship')
  })

  it.each(looks)('READ-24: what is neither true nor false is malformed', (look) => {
    for (const approvalDenied of ['yes', '', 1, {}]) {
      const fault = { code: 'malformed', detail: 'options.approvalDenied' }
      expect(look(onHold, { approvalDenied } as never).val).toMatchObject(fault)
    }
  })
})
