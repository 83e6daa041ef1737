import { describe, expect, it } from 'vitest'
import {
  type ObserveOptions,
  type OrderRow,
  observe,
  observeKept,
  observeKeptRow,
  observeRow,
  shippingGate,
} from '../../../src/back-office/index.js'
import { type Order, type PaymentStatus, paymentStatusLabel } from '../../../src/index.js'
import { importOrders } from '../../../src/makeshop/index.js'
import { completed, confirmed, doubted, edited, overridden } from '../../support/an-event.js'
import { anOrder } from '../../support/an-order.js'
import { given, hourOf, type Keeping, morningOf } from './kept-orders.js'

const APPROVED = { paymentStatus: '審査OK', deliveryStatus: '未配送' } as const
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

const denied = (status: PaymentStatus) =>
  confirms(given(anOrder({ in: 'screening_approved' })).shows(2, APPROVED), status)

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

  it('LINK-06, READ-09: does not, where that look was of before the confirmation, or showed no 配送ステータス', () => {
    for (const keeping of [
      denied('screening_in_progress').shows(1, { ...APPROVED, paymentStatus: '審査中' }),
      denied('screening_in_progress').shows(3, { paymentStatus: '審査中' }),
      denied('screening_in_progress').shows(3, { ...APPROVED, paymentStatus: '審査？' }),
    ])
      expect(sees(keeping, 4).findings).toMatchObject([OTHERWISE])
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

  it('CORR-03: also where the correction that NP is to screen is recorded since', () => {
    const corrected = denied('needs_attention').records({ ...edited('items'), at: hourOf(2, 12) })
    expect(sees(corrected, 3).findings).toMatchObject([OTHERWISE])
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
})

describe('observe and observeRow: lastSeenAt, of who keeps the rest alone', () => {
  const held = anOrder({ in: 'screening_on_hold' })
  const shown = { ...APPROVED, at: morningOf(3) }
  const looks = [
    (order: Order, options: ObserveOptions) => observe(order, shown, options),
    (order: Order, options: ObserveOptions) =>
      observeRow(order, { outcome: 'imported', shown }, { at: morningOf(3), ...options }),
  ]

  it.each(looks)('READ-21, SYNC-02: null says that the status was confirmed, and not seen since', (look) => {
    const { order, findings } = look(held, { lastSeenAt: null }).unwrap()
    expect(findings).toStrictEqual([{ ...OTHERWISE, detail: 'screening_approved' }])
    expect(shippingGate(order).verdict).toBe('hold')
  })

  it.each(looks)('FLOW-03: seen since, or left out, what is shown counts', (look) => {
    for (const options of [{ lastSeenAt: morningOf(2) }, {}, { lastSeenAt: undefined }])
      expect(shippingGate(look(held, options).unwrap().order).verdict).toBe('ship')
  })

  it.each(looks)('READ-24: what is no instant is malformed', (look) => {
    for (const lastSeenAt of ['today', '', 1, false])
      expect(look(held, { lastSeenAt } as never).val).toMatchObject({ code: 'malformed', detail: 'options.lastSeenAt' })
  })
})
