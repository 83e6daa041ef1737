import { describe, expect, it } from 'vitest'
import {
  decideKept,
  keepDespiteRefusal,
  observe,
  observeKept,
  observeRow,
  reconcile,
  triageKept,
} from '../../../src/back-office/index.js'
import type { OrderEvent, PaymentStatus } from '../../../src/index.js'
import {
  approved,
  completed,
  confirmed,
  correctionOpened,
  done,
  doubted,
  edited,
  overridden,
  reported,
  reportRequested,
  reverted,
} from '../../support/an-event.js'
import { anOrder } from '../../support/an-order.js'
import { given, hourOf, type Keeping, keepingOf, morningOf } from './kept-orders.js'

const GONE = { deliveryStatus: '配送完了', carrier: 'クロネコヤマト', slipNumber: '123456789013' } as const
const APPROVED = { ...GONE, paymentStatus: '審査OK' } as const
const REPORTED = { ...GONE, paymentStatus: '出荷報告完了' } as const
const REPORTS = ['出荷報告(準備中)', '出荷報告中', '出荷報告完了'] as const

/** The sync is doubted, and NP's console shows the approval and no report, on the second day. */
const confirms = (keeping: Keeping, day = 2) =>
  keeping
    .records({ ...doubted, at: hourOf(day, 10) })
    .records({ ...confirmed('screening_approved'), at: hourOf(day, 11) })

/** 配送完了 went to NP; its report stands in makeshop, and NP has none. */
const sent = given(anOrder({ in: 'screening_approved' })).records({ ...completed(), at: hourOf(1, 15) })

/** 配送完了 without a slip, which makes no report, is to be set once more (READ-05); somebody set the report by hand. */
const unlinked = given(anOrder({ in: 'screening_approved' })).records({
  ...completed({ slipNumber: null }),
  at: hourOf(1, 15),
})

const DENIED = {
  'a row showed it': confirms(sent.shows(2, REPORTED)),
  'it was recorded as set by hand': sent
    .records({ ...overridden('shipment_report_completed'), at: hourOf(1, 16) })
    .records({ ...confirmed('screening_approved'), at: hourOf(2, 11) }),
  '配送完了 is to be set once more': unlinked
    .records({ ...overridden('shipment_report_completed'), at: hourOf(1, 16) })
    .records({ ...confirmed('screening_approved'), at: hourOf(2, 11) }),
  '未配送 is on record': given(anOrder({ in: 'screening_approved' }))
    .records({ ...overridden('shipment_report_completed'), at: hourOf(1, 16) })
    .records({ ...confirmed('screening_approved'), at: hourOf(2, 11) }),
}
const denials = Object.entries(DENIED)
const denied = DENIED['a row showed it']

const sees = ({ kept }: Keeping, day: number, shown: object = {}) =>
  observeKept(kept, { ...REPORTED, ...shown, at: morningOf(day) }).unwrap()

const listOf = ({ kept }: Keeping, day: number) =>
  triageKept([kept], hourOf(day, 10))
    .unwrap()
    .lists.filter(({ count }) => count > 0)
    .map(({ list }) => list)

const OTHERS = { code: 'confirmed_otherwise', rule: 'READ-21', detail: 'shipment_report_preparing' }
const OTHERWISE = { code: 'confirmed_otherwise', rule: 'READ-21', detail: 'shipment_report_completed' }

describe('READ-21, SYNC-02: a report that is shown after 審査OK was confirmed', () => {
  it.each(denials)(
    'SHIP-01: is no report of NP’s, so that somebody looks before its goods stay unpaid (%s)',
    (_, keeping) => {
      const seen = sees(keeping, 3)
      expect(seen).toMatchObject({
        kind: 'unexplained',
        course: [],
        toConfirm: 'shipment_report_completed',
        next: [{ step: 'confirm_sync' }],
        order: {
          paymentStatus: 'screening_approved',
          syncTrust: 'suspect',
          openFollowUps: expect.arrayContaining(['check_np_console']),
        },
        kept: { goodsHaveLeft: true },
      })
      expect(seen.findings[0]).toStrictEqual(OTHERWISE)
      expect(listOf(keeping.shows(3, REPORTED), 3)).toStrictEqual(['sync_suspect'])
    },
  )

  it.each(REPORTS)('FLOW-05: %s is, each day anew, and after each such confirmation', (paymentStatus) => {
    for (const keeping of [denied, denied.shows(3, { ...GONE, paymentStatus })]) {
      const again = confirms(keeping.shows(3, { ...GONE, paymentStatus }), 3)
      expect(sees(again, 4, { paymentStatus }).findings).toMatchObject([{ code: 'confirmed_otherwise' }])
      expect(listOf(again.shows(4, { ...GONE, paymentStatus }), 4)).toStrictEqual(['sync_suspect'])
    }
  })

  it('READ-26: also without 配送ステータス, and in a row', () => {
    expect(sees(denied, 3, { deliveryStatus: null }).findings).toStrictEqual([OTHERWISE])
    const row = { outcome: 'imported', shown: { ...REPORTED, at: morningOf(3) } } as const
    expect(denied.row(3, row).kept.order.syncTrust).toBe('suspect')
  })

  it('READ-15: NP’s state contradicts what was shown, and settles the doubt by its approval', () => {
    const np = { status: 'approved', at: hourOf(2, 10) } as const
    expect(reconcile(sent.shows(2, REPORTED).kept.order, np).unwrap().verdict).toBe('contradiction')
    expect(reconcile(denied.shows(3, REPORTED).kept.order, { ...np, at: hourOf(3, 10) }).unwrap()).toMatchObject({
      repair: [{ type: 'sync.confirmed', status: 'screening_approved' }],
    })
  })
})

describe('READ-21: a report that is shown counts', () => {
  it('SYNC-01: once makeshop has shown another status: it was repeated', () => {
    const set = denied.shows(3, APPROVED)
    expect(listOf(set, 3)).toStrictEqual(['shipped_not_reported'])
    expect(sees(set, 4)).toMatchObject({ kind: 'operator', order: { syncTrust: 'linked' } })
  })

  it('LINK-06: not by a row from before the doubt', () => {
    expect(sees(denied.shows('2026-04-02T09:30:00+09:00', APPROVED), 3).findings).toMatchObject([OTHERWISE])
  })

  it('SHIP-05: once 配送完了 is recorded again', () => {
    const repeated = denied.records({ ...reverted, at: hourOf(2, 12) }).records({ ...completed(), at: hourOf(2, 13) })
    expect(sees(repeated, 3)).toMatchObject({ kind: 'expected', order: { paymentStatus: 'shipment_report_completed' } })
  })

  it('READ-26: once another status was shown without 配送ステータス', () => {
    const set = denied.shows(3, { paymentStatus: '審査OK' })
    expect(set.kept.reportDenied).toBe(false)
    expect(sees(set, 4)).toMatchObject({ kind: 'operator', order: { syncTrust: 'linked' } })
  })

  it('SYNC-01: once another status was set by hand since', () => {
    const { kept } = denied.records({ ...overridden('needs_attention'), at: hourOf(2, 12) })
    expect(kept.reportDenied).toBe(false)
  })

  it('SHIP-06: once somebody has reported its goods in NP’s console', () => {
    const untold = DENIED['未配送 is on record'].records({ ...completed({ carrier: 'ネコポス' }), at: hourOf(2, 12) })
    expect(untold.kept).toMatchObject({ reportDenied: true, order: { openFollowUps: ['report_in_np_console'] } })
    const told = untold.records({ ...done('report_in_np_console'), at: hourOf(2, 13) })
    expect(told.kept.reportDenied).toBe(false)
    expect(sees(told, 3, { carrier: 'ネコポス' }).findings).not.toContainEqual(OTHERWISE)
  })

  it('READ-21: once it is confirmed', () => {
    const borneOut = denied.shows(3, REPORTED).records({ ...confirmed('shipment_report_completed'), at: hourOf(3, 11) })
    expect(sees(borneOut, 4)).toMatchObject({ kind: 'unchanged', next: [{ step: 'nothing_to_do' }] })
  })

  it('CORR-03: of an order that was corrected since', () => {
    const approvedAgain = confirms(given(anOrder({ in: 'screening_approved' }))).records({
      ...correctionOpened,
      at: hourOf(2, 12),
    })
    expect(approvedAgain.kept.lastSeenAt).toBeNull()
    expect(sees(approvedAgain, 3).findings).not.toContainEqual(expect.objectContaining({ code: 'confirmed_otherwise' }))
  })

  it('SHIP-05: without any confirmation, if it was repeated unseen, whether that is settled or not', () => {
    expect(sees(unlinked, 3).kind).toBe('operator')
    expect(sees(unlinked.records({ ...done('complete_delivery_again'), at: hourOf(2, 10) }), 3).kind).toBe('operator')
  })
})

describe('READ-21: a report that is shown doesn’t count', () => {
  const byHand = DENIED['未配送 is on record']

  it('LINK-06: by 配送完了 of before the confirmation that is recorded late: that is what NP’s console contradicted', () => {
    const late = byHand.records({ ...completed(), at: hourOf(1, 15) })
    expect(late.kept).toMatchObject({ order: { paymentStatus: 'shipment_report_preparing' }, reportDenied: true })
    expect(late.gate(2)).toMatchObject({ findings: [{}, OTHERS], next: [{ step: 'doubt_sync' }] })
    expect(sees(late, 3).findings).toMatchObject([OTHERWISE])
    expect(listOf(late.shows(3, REPORTED), 3)).toStrictEqual(['sync_suspect'])
  })

  it('SHIP-02: by 配送完了 of after it that no report follows from', () => {
    const untold = byHand.records({ ...completed({ slipNumber: null }), at: hourOf(2, 12) })
    expect(untold.kept.reportDenied).toBe(true)
    expect(sees(untold, 3).findings).toMatchObject([OTHERWISE])
  })

  it('READ-23: by one that nobody was left to make in NP’s console: what isn’t open changes nothing', () => {
    const told = decideKept(denied.kept, { ...done('report_in_np_console'), at: hourOf(2, 12) }).unwrap()
    expect(told).toMatchObject({ changed: false, kept: denied.kept })
    expect(sees(keepingOf(told.kept), 3).findings).toMatchObject([OTHERWISE])
  })

  it('SYNC-02: by one that is set by hand', () => {
    const again = denied.records({ ...overridden('shipment_report_completed'), at: hourOf(2, 12) })
    expect(again.kept.reportDenied).toBe(true)
  })

  it('READ-26: of an order that is adopted anew from it: gate and list have the sync doubted', () => {
    const anew = keepingOf({ ...denied.kept, order: anOrder({ in: 'shipment_report_completed' }) })
    expect(anew.gate(3)).toMatchObject({ verdict: 'stop', findings: [{}, OTHERWISE], next: [{ step: 'doubt_sync' }] })
    expect(listOf(anew, 3)).toStrictEqual(['sync_suspect'])
  })

  it('READ-21: where its confirmation was refused, as of a report on record', () => {
    const { kept } = sent.shows(2, REPORTED)
    const contradicted = { ...confirmed('screening_approved'), at: hourOf(2, 11) }
    expect(decideKept(kept, contradicted).err).toBe(true)
    expect(keepDespiteRefusal(kept, contradicted).unwrap()).toMatchObject({
      order: { syncTrust: 'suspect' },
      approvalDenied: false,
      reportDenied: true,
    })
    const borneOut = { ...confirmed('shipment_report_completed'), at: hourOf(2, 11) }
    expect(keepDespiteRefusal(kept, borneOut).unwrap().reportDenied).toBe(false)
  })

  it('STAT-06: of an order that NP was seen to screen, though NP approved it since', () => {
    const screened = sent
      .shows(2, REPORTED)
      .records({ ...doubted, at: hourOf(2, 10) })
      .records({ ...confirmed('screening_in_progress'), at: hourOf(2, 11) })
      .records({ ...approved, at: hourOf(2, 12) })
    expect(screened.kept).toMatchObject({ approvalDenied: false, reportDenied: true })
    expect(sees(screened, 3).findings).toMatchObject([OTHERWISE])
  })
})

describe('READ-21: reportDenied of what is kept', () => {
  /** Adopted anew from a report that makeshop shows, though it was denied. */
  const adopted = (status: PaymentStatus) => keepingOf({ ...denied.kept, order: anOrder({ in: status }) })
  const isDenied = (keeping: Keeping, event: OrderEvent) => keeping.records(event).kept.reportDenied

  it('SHIP-01: is so after a confirmation that settled a doubt, also of goods that are here, and after another one', () => {
    const here = confirms(given(anOrder({ in: 'screening_approved' })))
    expect(here.kept).toMatchObject({ goodsHaveLeft: false, reportDenied: true })
    expect(isDenied(here, { ...confirmed('screening_approved'), at: hourOf(2, 15) })).toBe(true)
  })

  it('LINK-06: ends by a report that is confirmed: in doubt however it is dated, otherwise of now', () => {
    const report = confirmed('shipment_report_completed')
    expect(isDenied(denied.shows(3, REPORTED), { ...report, at: hourOf(2, 20) })).toBe(false)
    expect(isDenied(adopted('shipment_report_completed'), { ...report, at: morningOf(2) })).toBe(true)
    expect(isDenied(adopted('shipment_report_completed'), { ...report, at: hourOf(2, 12) })).toBe(false)
  })

  it('FLOW-05: ends by what NP and the link are told to have done of it since', () => {
    expect(isDenied(adopted('shipment_report_preparing'), { ...reportRequested, at: hourOf(2, 12) })).toBe(false)
    expect(isDenied(adopted('shipment_report_in_progress'), { ...reported, at: hourOf(2, 12) })).toBe(false)
    expect(isDenied(adopted('shipment_report_in_progress'), { ...reported, at: morningOf(2) })).toBe(true)
  })

  it('SHIP-05: doesn’t end by another follow-up that is done', () => {
    const again = DENIED['配送完了 is to be set once more']
    expect(again.kept.order.openFollowUps).toContain('complete_delivery_again')
    expect(isDenied(again, { ...done('complete_delivery_again'), at: hourOf(2, 12) })).toBe(true)
  })
})

describe('SYNC-02: what nobody confirmed denies no report', () => {
  it('LINK-06: though the order has to be seen once more', () => {
    const unseen = keepingOf({ ...sent.kept, lastSeenAt: null })
    expect(sees(unseen, 3)).toMatchObject({ kind: 'expected', order: { syncTrust: 'linked' } })
    const known = keepingOf({ ...given(anOrder({ in: 'screening_approved' })).kept, lastSeenAt: null })
    expect(sees(known, 3)).toMatchObject({ kind: 'operator', order: { syncTrust: 'linked' } })
  })

  it('READ-21: nor does what is refused in 審査OK, such as NP’s report that is recorded there', () => {
    const { kept } = given(anOrder({ in: 'screening_approved' }))
    for (const event of [reported, edited('items')]) {
      const after = keepDespiteRefusal(kept, { ...event, at: hourOf(2, 11) }).unwrap()
      expect(after).toMatchObject({ lastSeenAt: null, reportDenied: false })
      expect(sees(keepingOf(after), 3).order.syncTrust).toBe('linked')
    }
  })
})

describe('READ-21: a confirmation without a doubt before it, of 審査OK and 配送完了', () => {
  const known = unlinked.shows(2, { ...APPROVED, slipNumber: '' })
  const confirmedAt = (time: string) => known.records({ ...confirmed('screening_approved'), at: time })

  it('SYNC-02: denies a report, too, that somebody set by hand since the order was seen', () => {
    expect(confirmedAt(hourOf(2, 11)).kept.order).toStrictEqual(known.kept.order)
    expect(sees(confirmedAt(hourOf(2, 11)), 3).findings).toMatchObject([OTHERWISE])
  })

  it('READ-09: so it does of goods that left, and are 未配送 on record; not of those that are here', () => {
    const here = given(anOrder({ in: 'screening_approved' }))
    const left = keepingOf({ ...here.kept, goodsHaveLeft: true })
    const confirm = { ...confirmed('screening_approved'), at: hourOf(2, 11) }
    expect(sees(left.records(confirm), 3).findings).toContainEqual(OTHERWISE)
    expect(sees(left, 3).kind).toBe('operator')
    expect(here.records(confirm).kept).toStrictEqual(here.kept)
  })

  it('LINK-06: dates since when the display isn’t to be believed, each time', () => {
    expect(confirmedAt(hourOf(2, 11)).kept).toMatchObject({ lastKnownAt: hourOf(2, 11), lastSeenAt: morningOf(2) })
    const twice = confirmedAt(hourOf(2, 11)).records({ ...confirmed('screening_approved'), at: hourOf(2, 13) })
    const older = twice.shows('2026-04-02T12:00:00+09:00', { ...APPROVED, slipNumber: '' })
    expect(older.kept.reportDenied).toBe(true)
    expect(sees(older, 3).findings).toMatchObject([OTHERWISE])
  })

  it('FLOW-06: says nothing of a report that is on record', () => {
    const known = given(anOrder({ in: 'shipment_report_completed' }))
    const { kept } = known.records({ ...confirmed('shipment_report_completed'), at: hourOf(2, 11) })
    expect(kept).toStrictEqual(known.kept)
  })

  it('LINK-06: says nothing where it was recorded late, and the order was seen since', () => {
    expect(confirmedAt(hourOf(1, 16)).kept).toStrictEqual(known.kept)
    expect(sees(confirmedAt(hourOf(1, 16)), 3).kind).toBe('operator')
  })
})

describe('READ-21: observe and observeRow are told (reportDenied)', () => {
  const { order } = denied.kept
  const shown = { ...REPORTED, at: morningOf(3) }
  const row = { outcome: 'imported', shown } as const

  it('SYNC-02: that a report may be what a confirmation denied; else it counts', () => {
    const options = { reportDenied: true }
    expect(observe(order, shown, options).unwrap().findings).toStrictEqual([OTHERWISE])
    expect(observeRow(order, row, { ...options, at: morningOf(3) }).unwrap().findings).toStrictEqual([OTHERWISE])
    expect(observe(order, shown, { reportDenied: false }).unwrap().kind).toBe('operator')
  })

  it('READ-10: which says nothing of another status', () => {
    const options = { reportDenied: true }
    expect(observe(order, { ...APPROVED, at: morningOf(3) }, options).unwrap().kind).toBe('unchanged')
  })

  it('READ-26: also of an order that is known as reported, as one is that was adopted anew', () => {
    const reporting = anOrder({ in: 'shipment_report_preparing' })
    expect(observe(reporting, shown, { reportDenied: true }).unwrap().findings).toMatchObject([OTHERWISE])
    expect(observe(reporting, shown, {}).unwrap().kind).toBe('expected')
  })

  it('READ-24: anything but true or false is malformed', () => {
    const options = JSON.parse('{"reportDenied":"no"}')
    expect(observe(order, shown, options).val).toMatchObject({ code: 'malformed', detail: 'options.reportDenied' })
  })
})
