import { describe, expect, it } from 'vitest'
import {
  explainAnswer,
  type KeptOrder,
  type ObservationCode,
  type OrderRow,
  observe,
  observeKept,
  observeKeptRow,
  parcelGate,
  parcelToStop,
  type ShownOrder,
  startTakeOver,
  triageKept,
} from '../../../src/back-office/index.js'
import type { Order } from '../../../src/index.js'
import { doubted, invoicePrinted } from '../../support/an-event.js'
import { anOrder, aSuspectOrder, since } from '../../support/an-order.js'
import { ALL_STATUSES } from '../../support/statuses.js'
import { given } from './kept-orders.js'

/** An instant of the second day. */
const clock = (time: string) => `2026-04-02T${time}:00+09:00`

const plain = anOrder({ in: 'screening_approved' })
const wiz = anOrder({ in: 'screening_approved', service: 'np_atobarai_wiz', invoicePrintedAt: clock('08:00') })

const CLAIM = { name: 'pick-17', isToStop: false }

type Look = Omit<ShownOrder, 'at'>
const OK: Look = { paymentStatus: '審査OK', deliveryStatus: '未配送' }

const look = (kept: KeptOrder, shown: Look, time: string) =>
  observeKept(kept, { deliveryStatus: '未配送', ...shown, at: clock(time) }).unwrap()

/** Seen as 審査OK at 10:00, while somebody hands its parcel out. */
const claimed = (order: Order, seenAt = '10:00'): KeptOrder => ({
  ...look(given(order).kept, OK, seenAt).kept,
  parcelClaim: CLAIM,
})

/** What is shown at 09:30, and taken over after that. */
const late = (kept: KeptOrder, shown: Look, time = '09:30') => look(kept, shown, time)

const gateOf = (kept: KeptOrder, seenSince = clock('09:30')) =>
  parcelGate({ ...kept, parcelClaim: null }, { seenSince })
const codesIn = ({ findings }: { readonly findings: readonly { readonly code: ObservationCode }[] }) =>
  findings.map(({ code }) => code)

describe('an edit of which an export tells that is taken over after a newer look', () => {
  const row = { outcome: 'imported', orderNumber: plain.orderNumber } as const
  const shown = { paymentStatus: '審査待ち(準備中)', deliveryStatus: '未配送', at: clock('09:30') }
  const take = (kept: KeptOrder) =>
    startTakeOver({ at: shown.at }, { at: since, seenSince: since })
      .unwrap()
      .add({ ...row, shown }, kept)

  it('READ-11, SHIP-01: stops the claimed parcel, and the news says why', () => {
    const taken = take(claimed(plain))
    expect(taken).toMatchObject({ outcome: 'observed', isNews: true, observation: { kind: 'outdated', events: [] } })
    expect(taken.findings).toStrictEqual([
      { code: 'older_than_known', rule: 'LINK-06', detail: 'screening_preparing' },
      { code: 'edited_meanwhile', rule: 'READ-11', detail: 'screening_preparing' },
      { code: 'claimed_parcel_to_stop', rule: 'SHIP-01', detail: 'pick-17' },
    ])
    expect(taken.next).toMatchObject([{ step: 'stop_parcel' }])
    expect(explainAnswer(taken, 'en')).toContain('tells of an edit that is not on record')
    expect(explainAnswer(taken, 'ja')).toContain('「審査待ち(準備中)」の表示から、記録にない注文の修正があった')
  })

  it('READ-11: makes the wiz invoice stale that was printed before; the order itself stays as it is', () => {
    const before = claimed(wiz)
    const { toKeep: after } = take({ ...before, parcelClaim: null })
    expect(after).toMatchObject({ lastSeenAt: clock('10:00'), lastKnownAt: clock('10:00') })
    if (after === null || typeof after === 'string') return expect.fail('not kept')
    const { order } = before
    expect(after.order).toStrictEqual({ ...order, invoicePrintedAt: null, version: order.version + 1 })
    expect(gateOf(after)).toMatchObject({ verdict: 'hold', findings: [{ code: 'invoice_not_printed' }] })
    expect(take(before).toKeep).toMatchObject({ parcelClaim: { isToStop: true }, order: { invoicePrintedAt: null } })
  })

  it('READ-11: whose invoice is to be printed then, of a parcel that nobody claims', () => {
    expect(take({ ...claimed(wiz), parcelClaim: null }).next).toMatchObject([{ step: 'print_invoice' }])
    expect(take({ ...claimed(plain), parcelClaim: null }).next).toStrictEqual([])
  })
})

describe('which status of an older look tells of an edit', () => {
  const SCREENED = ['screening_preparing', 'screening_waiting', 'screening_in_progress', 'screening_on_hold'] as const

  it.each(ALL_STATUSES)('CORR-03, READ-11: %s, of an order that was 審査OK before and after', (paymentStatus) => {
    const isEdit = [...SCREENED, 'needs_attention'].some((status) => status === paymentStatus)
    const seen = late(claimed(wiz), { paymentStatus })
    expect(codesIn(seen).includes('edited_meanwhile')).toBe(isEdit)
    expect(seen.kept.order.invoicePrintedAt).toBe(isEdit ? null : clock('08:00'))
    // 審査NG is a doubt, and a report says that the goods had left.
    const isStopped = isEdit || paymentStatus === 'screening_rejected' || paymentStatus.startsWith('shipment_report_')
    expect(parcelToStop(seen.kept) !== null).toBe(isStopped)
  })

  it.each(ALL_STATUSES)('CORR-03: %s, of an order that was 要確認 before and after', (paymentStatus) => {
    const { service, invoicePrintedAt } = wiz
    const inAttention = anOrder({ in: 'needs_attention', service, invoicePrintedAt })
    const seen = late({ ...given(inAttention).kept, lastKnownAt: clock('10:00') }, { paymentStatus })
    const isEdit = SCREENED.some((status) => status === paymentStatus)
    expect(codesIn(seen).includes('edited_meanwhile')).toBe(isEdit)
    expect(seen.kept.order.invoicePrintedAt).toBe(isEdit ? null : clock('08:00'))
  })

  it('LINK-06: none that was shown before the order came to its status: it was approved after that', () => {
    const approvedSince = { ...wiz, statusSince: clock('09:31'), invoicePrintedAt: clock('09:00') }
    const before = { ...given(approvedSince).kept, lastKnownAt: clock('10:00'), lastSeenAt: clock('10:00') }
    for (const paymentStatus of ALL_STATUSES.filter((status) => !status.startsWith('shipment_'))) {
      const seen = late(before, { paymentStatus })
      expect(codesIn(seen)).toStrictEqual([paymentStatus === 'screening_approved' ? 'as_known' : 'older_than_known'])
      expect(seen.kept).toStrictEqual(before)
    }
    const atOnce = late(
      { ...before, order: { ...approvedSince, statusSince: clock('09:30') } },
      { paymentStatus: '審査中' },
    )
    expect(atOnce.kept.order.invoicePrintedAt).toBeNull()
  })

  it.each<[string, Look]>([
    ['配送完了', { paymentStatus: '審査待ち', deliveryStatus: '配送完了' }],
    ['what NP says of a report', { paymentStatus: '要確認', problemCodes: ['E0100110'] }],
  ])('READ-06: none that is shown with %s: goods that left aren’t edited', (_, shown) => {
    const seen = late(claimed(wiz), shown)
    expect(codesIn(seen)).not.toContain('edited_meanwhile')
    expect(seen.kept).toMatchObject({ goodsHaveLeft: true, order: { invoicePrintedAt: clock('08:00') } })
  })

  it('READ-06: nor of an order whose goods have left', () => {
    const gone = { ...given({ ...wiz, deliveryStatus: 'shipped' }).kept, lastKnownAt: clock('10:00') }
    expect(codesIn(late(gone, { paymentStatus: '審査待ち' }))).toStrictEqual(['older_than_known'])
  })

  it('READ-21: also of an order in doubt', () => {
    const inDoubt = given(wiz).records({ ...doubted, at: clock('09:45') }).kept
    const seen = late(inDoubt, { paymentStatus: '審査中' })
    expect(seen.kept.order).toMatchObject({ invoicePrintedAt: null, syncTrust: 'suspect' })
    expect(seen.next).toMatchObject([{ step: 'confirm_sync' }])
  })

  it('READ-24: where it can’t be read whether the goods are here, that is next', () => {
    const shown = { paymentStatus: '審査中', deliveryStatus: '発送?' }
    for (const order of [plain, wiz]) {
      const seen = late({ ...claimed(order), parcelClaim: null }, shown)
      expect(codesIn(seen)).toContain('edited_meanwhile')
      expect(seen.next).toMatchObject([{ step: 'fix_input' }])
    }
  })

  it('READ-07: not of one that is over', () => {
    const over = given(wiz).records({ type: 'order.cancelled', deleted: false, at: clock('10:00') }).kept
    expect(codesIn(late(over, { paymentStatus: '審査待ち' }))).not.toContain('edited_meanwhile')
  })
})

describe('when that was', () => {
  const printed = (at: string): KeptOrder => {
    const unprinted = look(given({ ...wiz, invoicePrintedAt: null }).kept, OK, '10:00').kept
    const { kept } = given(unprinted.order).records({ ...invoicePrinted, at: clock(at) })
    return { ...unprinted, order: kept.order, parcelClaim: CLAIM }
  }

  // For ten minutes 審査OK may be the one from before the correction.
  it.each([
    ['審査待ち(準備中)', '09:39', true],
    ['審査待ち(準備中)', '09:40', false],
    ['要確認', '09:39', true],
    ['要確認', '09:40', false],
    ['審査待ち', '09:29', true],
    ['審査待ち', '09:30', false],
    ['審査保留', '09:31', false],
  ])('READ-11, LINK-06: by %s of 09:30 an invoice of %s is stale: %s', (paymentStatus, at, isStale) => {
    const { kept } = late(printed(at), { paymentStatus })
    expect(kept.order.invoicePrintedAt).toBe(isStale ? null : clock(at))
    // A parcel that leaves by an invoice of after that was claimed after that.
    expect(kept.parcelClaim?.isToStop).toBe(isStale)
  })

  it.each([
    ['審査待ち(準備中)', '09:39', 'hold'],
    ['審査待ち(準備中)', '09:40', 'ship'],
    ['要確認', '09:39', 'hold'],
    ['審査中', '09:31', 'ship'],
  ])(
    'LINK-06: after %s of 09:30, 審査OK that was last seen at %s counts or doesn’t: %s',
    (paymentStatus, at, verdict) => {
      const seen = late({ ...claimed(plain, at), parcelClaim: null }, { paymentStatus })
      expect(gateOf(seen.kept).verdict).toBe(verdict)
      expect(seen.next).toStrictEqual([])
      expect(gateOf(look(seen.kept, OK, '09:39').kept).verdict).toBe(verdict)
      expect(gateOf(look(seen.kept, OK, '09:40').kept).verdict).toBe('ship')
    },
  )

  it('LINK-06: the order has to be seen once more where it wasn’t since, whatever else is known', () => {
    const before = look(given(plain).kept, { ...OK, deliveryStatus: undefined }, '10:00').kept
    const seen = late(before, { paymentStatus: '審査中' })
    expect(gateOf(seen.kept, since).findings).toMatchObject([{ code: 'not_seen_since_confirmed' }])
  })
})

describe('審査NG of an older look', () => {
  it('STAT-05, READ-21: puts an order in doubt that is 審査OK before and after, and holds its parcel', () => {
    const seen = late(claimed(wiz), { paymentStatus: '審査NG' })
    expect(seen).toMatchObject({ kind: 'unexplained', toConfirm: 'screening_rejected' })
    expect(seen.events).toMatchObject([{ type: 'sync.doubted', at: clock('09:30') }])
    expect(codesIn(seen)).toStrictEqual(['unexplained', 'older_than_known', 'claimed_parcel_to_stop'])
    expect(gateOf(seen.kept)).toMatchObject({ verdict: 'hold', findings: [{ code: 'sync_suspect' }] })
    expect(gateOf(look(seen.kept, OK, '11:00').kept).verdict).toBe('hold')
  })

  it('READ-11: and by NP’s reason it tells of another screening, and so of an edit', () => {
    const seen = late(claimed(wiz), { paymentStatus: '審査NG', problemCodes: ['NG001'] })
    expect(codesIn(seen)).toContain('edited_meanwhile')
    expect(seen.kept.order).toMatchObject({ invoicePrintedAt: null, syncTrust: 'suspect' })
    expect(
      late(claimed(wiz), { paymentStatus: '審査NG', problemCodes: ['RE009'] }).kept.order.invoicePrintedAt,
    ).not.toBeNull()
  })

  it('READ-21: adds nothing to a doubt, nor to another status than 審査OK', () => {
    const inDoubt = { ...given(aSuspectOrder({ in: 'screening_approved' })).kept, lastKnownAt: clock('10:00') }
    const onHold = { ...given(anOrder({ in: 'screening_on_hold' })).kept, lastKnownAt: clock('10:00') }
    for (const kept of [inDoubt, onHold]) {
      expect(late(kept, { paymentStatus: '審査NG' })).toMatchObject({ kind: 'outdated', events: [] })
    }
  })
})

it('READ-11: observe, of an order that nobody keeps, says so too, and has nothing for a parcel', () => {
  const seen = observe(plain, { paymentStatus: '要確認', at: clock('09:30') }, { lastKnownAt: clock('10:00') }).unwrap()
  expect(codesIn(seen)).toStrictEqual(['older_than_known', 'edited_meanwhile'])
  expect([seen.next, seen.order]).toStrictEqual([[], plain])
})

describe('LAW: two looks come to the same caution in either order', () => {
  const LOOKS: readonly Look[] = [...ALL_STATUSES, '審査済?'].flatMap((paymentStatus) =>
    ['未配送', '配送完了', undefined].flatMap((deliveryStatus) => {
      const shown = { paymentStatus, deliveryStatus }
      if (paymentStatus === 'screening_rejected') return [shown, { ...shown, problemCodes: ['NG001'] }]
      return paymentStatus === 'needs_attention' ? [shown, { ...shown, problemCodes: ['E0100110'] }] : [shown]
    }),
  )
  const seeing = (kept: KeptOrder, shown: Look, time: string) =>
    observeKept(kept, { ...shown, at: clock(time) }).unwrap().kept
  const ships = (kept: KeptOrder, seenSince: string) => gateOf(kept, clock(seenSince)).verdict === 'ship'

  const CASES = [
    ['np_atobarai', '10:00', plain],
    ['np_atobarai', '09:35', plain],
    ['np_atobarai_wiz', '10:00', wiz],
    ['np_atobarai_wiz', '09:35', wiz],
  ] as const

  it.each(CASES)('LINK-06, READ-11, SHIP-01: of %s in 審査OK, at 09:30 and %s', (_, newer, order) => {
    const start: KeptOrder = { ...given(order).kept, parcelClaim: CLAIM }
    const [firsts, seconds] = ['09:30', newer].map((time) => LOOKS.map((shown) => seeing(start, shown, time)))
    let stopped = 0
    for (const [one, older] of LOOKS.entries()) {
      for (const [other, later] of LOOKS.entries()) {
        const [afterOlder, afterNewer] = [firsts?.[one], seconds?.[other]]
        if (afterOlder === undefined || afterNewer === undefined) return expect.fail('not seen')
        const inOrder = seeing(afterOlder, later, newer)
        const newerFirst = seeing(afterNewer, older, '09:30')
        const pair = JSON.stringify([older, later])
        if (!ships(inOrder, '09:30')) expect(ships(newerFirst, '09:30'), pair).toBe(false)
        // What a newer look shows as gone is the claimed parcel itself.
        if (parcelToStop(inOrder) !== null && !afterNewer.goodsHaveLeft) {
          stopped += 1
          expect(parcelToStop(newerFirst), pair).not.toBeNull()
        }
        // And at the next look, where the order stands as before.
        if (newerFirst.order.statusSince !== order.statusSince) continue
        const next = [inOrder, newerFirst].map((kept) => ships(seeing(kept, OK, '11:00'), '11:00'))
        expect(next, pair).not.toStrictEqual([false, true])
      }
    }
    expect(stopped).toBeGreaterThan(200)
  })

  it.each(CASES)('READ-09, SHIP-01: of %s whose parcel is claimed between them, at 09:30 and %s', (_, newer, order) => {
    const start = given(order).kept
    let stopped = 0
    for (const later of LOOKS) {
      const handedOut = seeing(start, later, newer)
      if (!ships(handedOut, newer)) continue
      for (const older of LOOKS) {
        const inOrder = seeing(seeing(start, older, '09:30'), later, newer)
        const newerFirst = seeing({ ...handedOut, parcelClaim: CLAIM }, older, '09:30')
        const pair = JSON.stringify([older, later])
        expect(newerFirst.parcelClaim, pair).not.toBeNull()
        // In their turn they would have let nobody claim it.
        if (ships(inOrder, newer)) continue
        stopped += 1
        expect(parcelToStop(newerFirst), pair).not.toBeNull()
      }
    }
    expect(stopped).toBeGreaterThan(10)
  })
})

describe('an older look that shows goods as gone', () => {
  it.each<[string, Look]>([
    ['審査OK beside 配送完了', { paymentStatus: '審査OK', deliveryStatus: '配送完了' }],
    ['a status that isn’t understood, beside 配送完了', { paymentStatus: '審査済?', deliveryStatus: '配送完了' }],
    ['an empty status beside 配送完了', { paymentStatus: '', deliveryStatus: '配送完了' }],
    ['審査中 beside 配送完了', { paymentStatus: '審査中', deliveryStatus: '配送完了' }],
    ['要確認 beside 配送完了', { paymentStatus: '要確認', deliveryStatus: '配送完了' }],
    ['NP’s code against a report', { paymentStatus: '要確認', problemCodes: ['E0100110'] }],
  ])('READ-09, SHIP-01: stops a parcel that was claimed since: they would leave a second time (%s)', (_, shown) => {
    for (const order of [plain, wiz]) {
      const seen = late(claimed(order), shown)
      expect(seen.kept).toMatchObject({ goodsHaveLeft: true, parcelClaim: { isToStop: true } })
      expect(codesIn(seen)).toContain('claimed_parcel_to_stop')
      const unclaimed = late({ ...claimed(order), parcelClaim: null }, shown)
      expect(gateOf(unclaimed.kept).verdict).toBe('stop')
    }
  })

  it('READ-09: says nothing new of a parcel where they were known to have left', () => {
    const known = { ...claimed(plain), goodsHaveLeft: true }
    const shown = { paymentStatus: '審査中', deliveryStatus: '配送完了' }
    expect(late(known, shown).kept.parcelClaim).toStrictEqual(CLAIM)
  })

  const GONE: Look = { paymentStatus: '審査OK', deliveryStatus: '配送完了' }

  it('LINK-06, SHIP-01: by 審査OK beside 配送完了 the order of a claimed parcel stays 未配送, as it was seen since', () => {
    const before = claimed(plain)
    const seen = late(before, GONE)
    expect([seen.kind, seen.events, seen.kept.order]).toStrictEqual(['outdated', [], before.order])
    expect(seen.next).toMatchObject([{ step: 'stop_parcel' }])
    const [item] = triageKept([seen.kept], clock('10:30'))
      .unwrap()
      .lists.flatMap(({ items }) => items)
    expect(item).toMatchObject({ list: 'approval_taken_back', urgency: 'critical' })
    // Whoever has stopped it releases it; none leaves after that, either.
    expect(gateOf(look(seen.kept, OK, '11:00').kept).findings).toMatchObject([{ code: 'goods_left_before' }])
  })

  it('LINK-06, READ-09: a look that shows goods as gone before the order was known as 審査OK names no parcel to send', () => {
    const kept = { ...claimed(plain), parcelClaim: null }
    const seen = late(kept, { paymentStatus: '出荷報告中', deliveryStatus: '配送完了' })
    expect([seen.kind, ...codesIn(seen)]).toStrictEqual(['outdated', 'older_than_known', 'goods_left_before'])
    expect(seen.kept).toMatchObject({ goodsHaveLeft: true, order: { deliveryStatus: 'not_shipped' } })
    expect(seen.next.map(({ step }) => step)).not.toContain('complete_delivery')
  })

  it('READ-09: while nobody claims it, 配送完了 is taken over; so it is by a look that isn’t older, which ends the claim', () => {
    const unclaimed = late({ ...claimed(plain), parcelClaim: null }, GONE)
    expect(unclaimed).toMatchObject({ kind: 'operator', order: { deliveryStatus: 'shipped' } })
    const nobodys = observe(plain, { ...GONE, at: clock('09:30') }, { lastKnownAt: clock('10:00') }).unwrap()
    expect(nobodys.order.deliveryStatus).toBe('shipped')
    for (const time of ['10:00', '10:30']) {
      const seen = late(claimed(plain), GONE, time)
      expect(seen.kept).toMatchObject({ parcelClaim: null, order: { deliveryStatus: 'shipped' } })
    }
  })

  it('READ-26: nor does what isn’t understood say anything new of a parcel by a look that isn’t older', () => {
    const seen = late(claimed(plain), { ...GONE, paymentStatus: '審査済?' }, '10:30')
    expect(seen.kept).toMatchObject({ goodsHaveLeft: true, parcelClaim: CLAIM })
  })

  it.each<[string, OrderRow]>([
    ['READ-25: what came back', { outcome: 'refused', code: 'goods_returned' }],
    [
      'READ-25: what came back, of a cancelled order',
      { outcome: 'refused', code: 'order_cancelled', ending: 'goods_returned' },
    ],
    [
      'CANC-01: 配送完了 of a cancelled order',
      { outcome: 'refused', code: 'order_cancelled', ending: 'order_cancelled', shown: GONE, showsGone: true },
    ],
    [
      'PAY-03: what is paid in another way',
      { outcome: 'refused', code: 'other_payment_method', paymentMethod: '銀行振込', showsGone: true },
    ],
  ])('%s, in a row ends the claim of its parcel; in an older one it may be another, and is stopped', (_, row) => {
    const taken = (time: string) => observeKeptRow(claimed(plain), row, { at: clock(time) }).unwrap()
    for (const time of ['10:00', '10:30']) expect(taken(time).kept.parcelClaim).toBeNull()
    const older = taken('09:30')
    expect(older.kept).toMatchObject({ goodsHaveLeft: true, parcelClaim: { name: 'pick-17', isToStop: true } })
    expect(older.findings.at(-1)).toMatchObject({ code: 'claimed_parcel_to_stop', detail: 'pick-17' })
  })
})
