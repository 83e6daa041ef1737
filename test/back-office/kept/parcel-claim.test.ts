import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decideKept,
  explainAnswer,
  type KeptOrder,
  keepDespiteRefusal,
  observeKept,
  observeKeptRow,
  parcelGate,
  parcelToStop,
  reconcile,
  triageKept,
} from '../../../src/back-office/index.js'
import type { Order, OrderEvent } from '../../../src/index.js'
import { isOfReport } from '../../../src/status/is-of-report.js'
import { arbitraryEvent, arbitraryKeptOrder } from '../../../src/testing/arbitraries/index.js'
import {
  cancelled,
  completed,
  confirmed,
  correctionOpened,
  deleted,
  done,
  doubted,
  edited,
  invoicePrinted,
  npConsoleEdited,
  overridden,
  paymentChanged,
  reverted,
} from '../../support/an-event.js'
import { aCancelledOrder, anOrder, aSuspectOrder } from '../../support/an-order.js'
import { ALL_STATUSES } from '../../support/statuses.js'
import { codesOf, given, hourOf, morningOf } from './kept-orders.js'

const approved = anOrder({ in: 'screening_approved' })
const CLAIM = { name: 'pick-17', isToStop: false }
const MARKED = { name: 'pick-17', isToStop: true }
const claimed: KeptOrder = { ...given(approved).kept, parcelClaim: CLAIM }
const of = (order: Order): KeptOrder => ({ ...given(order).kept, parcelClaim: CLAIM })

const LIVE = { state: 'live', id: 'NP000000001' } as const
const TO_STOP = { code: 'claimed_parcel_to_stop', rule: 'SHIP-01', detail: 'pick-17' }

const records = (kept: KeptOrder, event: OrderEvent) => decideKept(kept, event).unwrap()
const row = (shown: Record<string, string>, at: string) =>
  observeKept(claimed, { deliveryStatus: '未配送', paymentStatus: '審査OK', ...shown, at }).unwrap()
const codesIn = ({ findings }: { readonly findings: readonly { readonly code: string }[] }) =>
  findings.map(({ code }) => code)

const itemOf = (kept: KeptOrder, day = 1) => {
  const [item, ...others] = triageKept([kept], morningOf(day))
    .unwrap()
    .lists.flatMap(({ items }) => items)
  return item !== undefined && others.length === 0 ? item : expect.fail('not one item')
}

describe('parcelGate of a parcel that somebody hands out', () => {
  it('READ-09: stops it for everybody else, and names the claim; what is next is none for a parcel', () => {
    const gate = parcelGate(claimed, { seenSince: morningOf(1) })
    expect(gate.verdict).toBe('stop')
    expect(gate.findings).toMatchObject([{ code: 'parcel_claimed', rule: 'READ-09', detail: 'pick-17' }])
    expect(gate.next).toStrictEqual([
      { step: 'complete_claimed_delivery', event: 'delivery.completed', rule: 'SHIP-01', followUps: [] },
    ])
    expect(explainAnswer(gate)).toBe(
      '荷物は「pick-17」として出荷のために確保されています。別の荷物を出さないでください（READ-09）。 → 次の操作: 確保された荷物が出たら、注文詳細で伝票番号と配送業者を入力し、「配送完了」にしてください。出さないなら、確保を解除してください。',
    )
    expect(explainAnswer(gate, 'en')).toMatch(/^The parcel is claimed as "pick-17" by whoever hands it out/)
  })

  it('LINK-06: says too that it has to be seen once more, and what stands against its order', () => {
    expect(codesOf(parcelGate(claimed, { seenSince: morningOf(2) }))).toStrictEqual([
      'READ-09 parcel_claimed',
      'LINK-06 not_seen_since',
    ])
    expect(codesOf(parcelGate(of(aCancelledOrder()), { seenSince: morningOf(1) }))).toStrictEqual([
      'READ-09 parcel_claimed',
      'SHIP-01 claimed_parcel_to_stop',
      'READ-07 order_cancelled',
    ])
  })

  it('READ-09: that goods left before says more', () => {
    expect(codesOf(parcelGate({ ...claimed, goodsHaveLeft: true }, { seenSince: morningOf(1) }))).toStrictEqual([
      'READ-09 goods_left_before',
    ])
  })
})

describe('decideKept of a parcel that somebody hands out', () => {
  it.each<readonly [string, OrderEvent]>([
    ['CANC-01', cancelled],
    ['CANC-01', deleted],
    ['CORR-01', correctionOpened],
    ['READ-03', doubted],
    ['CORR-07', npConsoleEdited],
    ['SYNC-02', overridden('screening_rejected')],
  ])('%s, SHIP-01: whatever takes its order from what may ship says to stop it: %o', (_, event) => {
    const decision = records(claimed, event)
    expect(decision.parcelToStop).toMatchObject(TO_STOP)
    expect(decision.kept.parcelClaim).toStrictEqual(MARKED)
    expect(records(given(approved).kept, event).parcelToStop).toBeNull()
  })

  it('SHIP-01: 配送完了 ends the claim, and there is nothing to stop', () => {
    const { kept, parcelToStop: toStop } = records(claimed, completed({ channel: 'sanchoku' }))
    expect(toStop).toBeNull()
    expect(kept).toMatchObject({ goodsHaveLeft: true, parcelClaim: null })
    const back = records(kept, reverted).kept
    expect(codesOf(parcelGate(back, { seenSince: morningOf(1) }))).toStrictEqual(['READ-09 goods_left_before'])
  })

  it('READ-07: what leaves it free to ship stops nothing', () => {
    const asked = of({ ...approved, openFollowUps: ['reset_receipt_status'] })
    const { parcelToStop: toStop, kept } = records(asked, done('reset_receipt_status'))
    expect([toStop, kept.parcelClaim]).toStrictEqual([null, CLAIM])
  })

  it('SHIP-08, SHIP-01: what stood against it before is remembered, though this event ends it', () => {
    const wiz = of({ ...approved, service: 'np_atobarai_wiz', invoicePrintedAt: null })
    const { parcelToStop: toStop, kept } = records(wiz, invoicePrinted)
    expect(toStop).toMatchObject(TO_STOP)
    expect(kept.parcelClaim).toStrictEqual(MARKED)
  })

  it('READ-21: a confirmed order has to be seen once more, and so stops it', () => {
    const suspect = records(claimed, doubted).kept
    expect(records(suspect, confirmed('screening_approved')).parcelToStop).toMatchObject(TO_STOP)
  })

  it('READ-09: that goods have left ends no claim by itself; once it is ended, there is nothing to stop, on no list', () => {
    const shown = { ...claimed, goodsHaveLeft: true }
    expect(records(shown, cancelled).parcelToStop).toMatchObject(TO_STOP)
    const gone = { ...shown, parcelClaim: null }
    expect(records(gone, cancelled).parcelToStop).toBeNull()
    expect(itemOf(gone).findings[0]?.code).toBe('goods_left_before')
    const over = itemOf({ ...gone, order: aCancelledOrder() })
    expect([over.urgency, ...over.findings.map(({ code }) => code)]).toStrictEqual(['high', 'cancelled_after_shipping'])
    const paid = aCancelledOrder({ openFollowUps: ['reset_receipt_status'] })
    expect(itemOf({ ...gone, order: paid }).findings.map(({ code }) => code)).toStrictEqual(['follow_ups_left'])
  })

  it('words what is to be stopped', () => {
    const { parcelToStop: toStop } = records(claimed, cancelled)
    expect(toStop && explainAnswer(toStop)).toMatch(/^荷物は「pick-17」として確保されていますが.*（SHIP-01）。$/u)
    expect(toStop && explainAnswer(toStop, 'en')).toMatch(/Stop the parcel, and release the claim\. .*\(SHIP-01\)\.$/)
  })
})

describe('keepDespiteRefusal of a parcel that somebody hands out', () => {
  it('READ-09: its goods have left after 配送完了, which ends the claim', () => {
    const gone = keepDespiteRefusal(claimed, completed()).unwrap()
    expect(gone).toStrictEqual({ ...claimed, goodsHaveLeft: true, parcelClaim: null })
    expect(codesOf(parcelGate(gone, { seenSince: morningOf(1) }))).toStrictEqual(['READ-09 goods_left_before'])
  })

  it.each([
    ['LINK-06', { ...edited('items'), at: hourOf(1, 12) }],
    ['READ-24', { ...cancelled, at: 'today' }],
  ] as const)('%s, SHIP-01: after anything else it is to be stopped: %o', (_, event) => {
    const after = keepDespiteRefusal(claimed, event).unwrap()
    expect(after).toMatchObject({ lastSeenAt: null, parcelClaim: MARKED })
    expect(parcelToStop(after)).toMatchObject(TO_STOP)
  })

  const before = '2026-04-01T08:00:00+09:00'

  it.each([
    ['審査OK, without the opening of it', edited('items')],
    ['what nobody can read', { ...edited('items'), fields: [] } as never],
  ])(
    'CORR-03, SHIP-01: after a correction it is to be stopped even where the order was approved anew and seen since: %s',
    (_, event: OrderEvent) => {
      const after = keepDespiteRefusal(claimed, { ...event, at: before }).unwrap()
      expect(after).toStrictEqual({ ...claimed, parcelClaim: MARKED })
      expect(parcelToStop(after)).toMatchObject(TO_STOP)
      const unclaimed = { ...claimed, parcelClaim: null }
      expect(keepDespiteRefusal(unclaimed, { ...event, at: before }).unwrap()).toStrictEqual(unclaimed)
    },
  )

  it('LINK-06, READ-13: after anything else, or an edit of the e-mail address, not where the order was seen since', () => {
    for (const event of [cancelled, doubted, edited('email')]) {
      expect(keepDespiteRefusal(claimed, { ...event, at: before }).unwrap()).toStrictEqual(claimed)
    }
  })
})

describe('a parcel that was to be stopped, and left all the same', () => {
  const LEFT = { code: 'stopped_parcel_left', rule: 'SHIP-01', detail: 'pick-17' }
  const marked: KeptOrder = { ...claimed, parcelClaim: MARKED }
  const asShown = (kept: KeptOrder, shown: Record<string, string>) =>
    observeKept(kept, { paymentStatus: '出荷報告中', deliveryStatus: '配送完了', ...shown, at: morningOf(2) }).unwrap()

  it.each([{ paymentStatus: '審査OK' }, { paymentStatus: '出荷報告中' }, { paymentStatus: '出荷報告完了' }])(
    'SHIP-01, SHIP-09: is said once, by the look that ends its claim: %o',
    (shown) => {
      const seen = asShown(marked, shown)
      expect(seen.findings.at(-1)).toStrictEqual(LEFT)
      expect(seen.kept.parcelClaim).toBeNull()
      expect(codesIn(asShown(seen.kept, shown))).not.toContain('stopped_parcel_left')
    },
  )

  it('SHIP-01, READ-09: and by the record of 配送完了, which says what to do about it', () => {
    const { parcelToStop: said, kept } = records(marked, completed({ channel: 'order_detail' }))
    expect(said).toStrictEqual(LEFT)
    expect(kept.parcelClaim).toBeNull()
    expect(said !== null && explainAnswer(said)).toMatch(
      /^「pick-17」として確保され、止めるはずだった荷物が出荷済みです。/u,
    )
    expect(said !== null && explainAnswer(said, 'en')).toMatch(/^The parcel claimed as "pick-17" was to be stopped/)
  })

  it('READ-02, SHIP-01: also of a claim without a mark, where the order itself may not ship', () => {
    const toStop = of(anOrder({ in: 'needs_attention', problem: { stage: 'screening', codes: ['E0100118'] } }))
    const seen = asShown(toStop, { paymentStatus: '出荷報告中' })
    expect(seen.findings.at(-1)).toStrictEqual(LEFT)
  })

  it.each([
    ['SHIP-01: a parcel that may leave', claimed, { outcome: 'imported' }, '配送完了'],
    ['READ-25: goods that came back', marked, { outcome: 'refused', code: 'goods_returned' }, '配送完了'],
    ['SHIP-01: a parcel that is here', marked, { outcome: 'imported' }, '未配送'],
  ] as const)('%s isn’t said to have left', (_, kept, how, deliveryStatus) => {
    const shown = { paymentStatus: '審査OK', deliveryStatus, at: morningOf(2) }
    const seen = observeKeptRow(kept, { ...how, shown }, { at: morningOf(2) }).unwrap()
    expect(codesIn(seen)).not.toContain('stopped_parcel_left')
  })

  it('PAY-03: nor is what leaves as paid in another way', () => {
    const changed = {
      outcome: 'refused',
      code: 'other_payment_method',
      paymentMethod: '銀行振込',
      showsGone: true,
    } as const
    const seen = observeKeptRow(marked, changed, { at: morningOf(2) }).unwrap()
    expect(codesIn(seen)).not.toContain('stopped_parcel_left')
    expect(seen.kept.parcelClaim).toBeNull()
  })
})

describe('parcelToStop', () => {
  it('READ-24: never throws, and never says that what is no kept order may leave', () => {
    expect(parcelToStop(null as never)).toMatchObject({ code: 'malformed', rule: 'READ-24', detail: 'kept' })
    expect(parcelToStop({ ...claimed, parcelClaim: 'pick-17' } as never)).toMatchObject({ detail: 'kept.parcelClaim' })
  })

  it.each([
    ['that nobody claims', { ...claimed, parcelClaim: null, order: aCancelledOrder() }],
    ['that may leave', claimed],
    ['whose order is adopted anew, and reported', { ...claimed, order: anOrder({ in: 'shipment_report_completed' }) }],
    [
      'whose order is adopted anew, and shipped',
      { ...claimed, order: anOrder({ in: 'screening_approved', deliveryStatus: 'shipped' }) },
    ],
  ])('SHIP-01, READ-09: stops none %s', (_, kept) => {
    expect(parcelToStop(kept)).toBeNull()
  })

  it.each([
    ['of an order that is adopted anew in 要確認', of(anOrder({ in: 'needs_attention' }))],
    ['that has to be seen once more', { ...claimed, lastSeenAt: null }],
    ['that was to be stopped before', { ...claimed, parcelClaim: MARKED }],
    ['that a display alone says has left', { ...of(aCancelledOrder()), goodsHaveLeft: true }],
    [
      'whose report is a status that was set',
      of(aSuspectOrder({ in: 'shipment_report_completed', deliveryStatus: 'not_shipped' })),
    ],
  ])('SHIP-01: stops one %s', (_, kept) => {
    expect(parcelToStop(kept)).toMatchObject(TO_STOP)
  })
})

describe('a look at an order whose parcel somebody hands out', () => {
  it('LINK-06: as long as it may ship, says nothing of it, and no next step is for a further parcel', () => {
    const seen = row({}, morningOf(2))
    expect([seen.kind, codesIn(seen)]).toStrictEqual(['unchanged', ['as_known']])
    expect(seen.next.map(({ step }) => step)).toStrictEqual(['complete_claimed_delivery'])
    expect(seen.kept).toStrictEqual({ ...claimed, lastKnownAt: morningOf(2), lastSeenAt: morningOf(2) })
  })

  it.each([
    ['審査NG', 'READ-10'],
    ['要確認', 'CORR-01'],
    ['審査保留', 'READ-10'],
    ['審査待ち', 'READ-02'],
  ])('%s, %s, SHIP-01: says to stop it once its order may not ship, and each day anew', (paymentStatus) => {
    const seen = row({ paymentStatus }, morningOf(2))
    expect(seen.findings.at(-1)).toMatchObject(TO_STOP)
    const again = observeKept(seen.kept, { paymentStatus, deliveryStatus: '未配送', at: morningOf(3) }).unwrap()
    expect(again.findings.at(-1)).toMatchObject(TO_STOP)
    const released = observeKept({ ...seen.kept, parcelClaim: null }, { paymentStatus, at: morningOf(3) }).unwrap()
    expect(codesIn(released)).not.toContain('claimed_parcel_to_stop')
  })

  it.each(['配送完了', '出荷報告中', '出荷報告完了'])(
    'SHIP-01, SHIP-02: 配送完了 beside %s ends the claim',
    (shown) => {
      const seen = row(
        { deliveryStatus: '配送完了', ...(shown === '配送完了' ? {} : { paymentStatus: shown }) },
        morningOf(2),
      )
      expect(seen.kept).toMatchObject({ goodsHaveLeft: true, parcelClaim: null })
      expect(codesIn(seen)).not.toContain('claimed_parcel_to_stop')
    },
  )

  it.each([
    ['CANC-01', { outcome: 'refused', code: 'order_cancelled' }],
    ['PAY-01', { outcome: 'refused', code: 'other_payment_method', paymentMethod: '銀行振込' }],
    ['PAY-02', { outcome: 'refused', code: 'other_payment_method', paymentMethod: 'クレジットカード' }],
    ['READ-21', { outcome: 'refused', code: 'provisional_order' }],
    ['READ-24', { outcome: 'not_understood' }],
  ] as const)('%s, SHIP-01: a row that ends its order, or puts it in doubt, says to stop it: %o', (_, shown) => {
    const seen = observeKeptRow(claimed, shown, { at: morningOf(2) }).unwrap()
    expect(seen.findings.at(-1)).toMatchObject(TO_STOP)
    expect(seen.kept.parcelClaim).toStrictEqual(MARKED)
  })

  it('READ-25: goods that came back had left, which ends the claim', () => {
    const shown = { outcome: 'refused', code: 'goods_returned' } as const
    const seen = observeKeptRow(claimed, shown, { at: morningOf(2) }).unwrap()
    expect(codesIn(seen)).not.toContain('claimed_parcel_to_stop')
    expect(seen.kept).toMatchObject({ goodsHaveLeft: true, parcelClaim: null })
  })

  it('PAY-03, READ-09: 配送完了 of what is paid in another way ends the claim, on that day or later, and so stops nothing', () => {
    const changed = { outcome: 'refused', code: 'other_payment_method', paymentMethod: '銀行振込' } as const
    const gone = observeKeptRow(claimed, { ...changed, showsGone: true }, { at: morningOf(2) }).unwrap()
    const here = observeKeptRow(claimed, changed, { at: morningOf(2) }).unwrap()
    const since = observeKeptRow(here.kept, { ...changed, showsGone: true }, { at: morningOf(3) }).unwrap()
    for (const seen of [gone, since]) {
      expect(seen.order.closed?.reason).toBe('payment_method_changed')
      expect(codesIn(seen)).not.toContain('claimed_parcel_to_stop')
      expect(seen.kept.parcelClaim).toBeNull()
    }
  })

  it.each(['クレジットカード', '掛売り'])(
    'PAY-01, PAY-02: not where that put its order in doubt: %s',
    (paymentMethod) => {
      const shown = { outcome: 'refused', code: 'other_payment_method', paymentMethod, showsGone: true } as const
      const seen = observeKeptRow(claimed, shown, { at: morningOf(2) }).unwrap()
      expect(seen.findings.at(-1)).toMatchObject(TO_STOP)
      expect(seen.kept.parcelClaim).toStrictEqual(MARKED)
    },
  )

  it.each([
    ['', { outcome: 'imported' }],
    ['CANC-01: and it was cancelled', { outcome: 'refused', code: 'order_cancelled' }],
  ] as const)(
    'SHIP-05, FLOW-04: by a report that NP refused the parcel has left, though it is 未配送 again %s',
    (_, how) => {
      const shown = {
        paymentStatus: '要確認',
        deliveryStatus: '未配送',
        carrier: 'ヤマト運輸',
        slipNumber: '1234-5678-9013',
        problemCodes: ['E0100110'],
        at: morningOf(2),
      }
      const seen = observeKeptRow(claimed, { ...how, shown }, { at: morningOf(2) }).unwrap()
      expect(codesIn(seen)).not.toContain('claimed_parcel_to_stop')
      expect(seen.kept).toMatchObject({ goodsHaveLeft: true, parcelClaim: null })
    },
  )

  it('READ-25, PAY-01: nor is a parcel to be stopped that came back, whatever else its row says', () => {
    const shown = {
      outcome: 'refused',
      code: 'other_payment_method',
      paymentMethod: '銀行振込',
      ending: 'goods_returned',
    } as const
    const seen = observeKeptRow(claimed, shown, { at: morningOf(2) }).unwrap()
    expect(codesIn(seen).filter((code) => code === 'closed_after_approval')).toStrictEqual([])
    expect(codesIn(seen)).toContain('returned_after_closing')
  })

  it.each([
    ['READ-26: adopted anew in 要確認', { ...claimed, order: anOrder({ in: 'needs_attention' }) }],
    ['READ-26: adopted anew in 審査中', { ...claimed, order: anOrder({ in: 'screening_in_progress' }) }],
    ['LINK-06: to be seen once more, as somebody set', { ...claimed, lastSeenAt: null }],
  ])('%s, a claim stays to be stopped when 審査OK is seen', (_, kept) => {
    const shown = { paymentStatus: '審査OK', deliveryStatus: '未配送', at: morningOf(2) }
    const seen = observeKept(kept, shown).unwrap()
    expect(seen.order.paymentStatus).toBe('screening_approved')
    expect(seen.kept.parcelClaim).toStrictEqual(MARKED)
    expect(seen.findings.at(-1)).toMatchObject(TO_STOP)
  })

  it.each([
    ['出荷報告完了', '未配送'],
    ['審査OK', '配送完了'],
  ])(
    'CANC-01, SHIP-09: %s and %s of a cancelled order end no claim: it is to be stopped, each day',
    (paymentStatus, deliveryStatus) => {
      const over = records(claimed, { ...cancelled, at: hourOf(1, 12) }).kept
      const seen = observeKept(over, { paymentStatus, deliveryStatus, at: morningOf(2) }).unwrap()
      expect(seen.findings.at(-1)).toMatchObject(TO_STOP)
      expect(itemOf(seen.kept, 2)).toMatchObject({ list: 'approval_taken_back', urgency: 'critical' })
    },
  )

  it('LINK-06: nor does what an older file shows', () => {
    const waiting = {
      ...of(anOrder({ in: 'screening_waiting', statusSince: morningOf(2) })),
      lastKnownAt: morningOf(2),
    }
    const older = { paymentStatus: '出荷報告完了', deliveryStatus: '未配送', at: hourOf(1, 12) }
    const seen = observeKept(waiting, older).unwrap()
    expect([seen.kind, seen.findings.at(-1)?.code]).toStrictEqual(['outdated', 'claimed_parcel_to_stop'])
  })

  it('SHIP-01, READ-26: one that ended by an order which was adopted anew doesn’t come back', () => {
    const adopted = { ...claimed, order: anOrder({ in: 'screening_approved', deliveryStatus: 'shipped' }) }
    expect(records(adopted, { ...reverted, at: hourOf(1, 12) }).kept.parcelClaim).toBeNull()
  })

  it('SYNC-01: a report that somebody set ends no claim while it is in doubt', () => {
    const set = records(claimed, { ...overridden('shipment_report_completed'), at: hourOf(1, 11) })
    expect(set.parcelToStop).toMatchObject(TO_STOP)
    expect(set.kept.parcelClaim).toStrictEqual(MARKED)
    const sure = records(set.kept, { ...confirmed('shipment_report_completed'), at: hourOf(1, 12) })
    expect(sure.parcelToStop).toStrictEqual({ ...TO_STOP, code: 'stopped_parcel_left' })
    expect(sure.kept.parcelClaim).toBeNull()
  })

  it('SHIP-09: a report that isn’t believed ends no claim: it is to be stopped, and stays claimed once goods are here', () => {
    const seen = row({ paymentStatus: '出荷報告完了' }, morningOf(2))
    expect(codesIn(seen)).toStrictEqual(['unexplained', 'report_without_delivery', 'claimed_parcel_to_stop'])
    expect(seen.kept).toMatchObject({ goodsHaveLeft: true, parcelClaim: MARKED })
    expect(itemOf(seen.kept, 2)).toMatchObject({
      list: 'sync_suspect',
      also: ['approval_taken_back', 'shipped_not_reported'],
      urgency: 'critical',
    })
    const confirmation = records(seen.kept, { ...confirmed('screening_approved'), at: hourOf(2, 10) })
    expect(confirmation.parcelToStop).toMatchObject(TO_STOP)
    const sure = confirmation.kept
    expect(itemOf(sure, 2)).toMatchObject({ list: 'approval_taken_back', next: [{ step: 'stop_parcel' }] })
    const shown = { paymentStatus: '審査OK', deliveryStatus: '未配送', at: morningOf(3) }
    const here = observeKept({ ...sure, goodsHaveLeft: false }, shown).unwrap().kept
    expect(codesOf(parcelGate(here, { seenSince: morningOf(3) }))).toStrictEqual([
      'READ-09 parcel_claimed',
      'SHIP-01 claimed_parcel_to_stop',
    ])
  })

  it.each([
    ['cancelled', cancelled, 'np_to_cancel_unless_kept'],
    ['paid in another way', paymentChanged(), 'np_to_cancel'],
  ] as const)('SHIP-01, CANC-01: of an order that is %s, the stop comes before the cancel at NP', (_, ended, code) => {
    const open = anOrder({ in: 'needs_attention', everApproved: true, problem: null, npTransaction: LIVE })
    const { kept } = records(of(open), {
      ...ended,
      at: hourOf(1, 11),
    })
    const shown = { outcome: 'refused', code: 'order_cancelled' } as const
    const compared = reconcile(kept, { status: 'approved', at: hourOf(1, 12) }).unwrap()
    const gate = parcelGate(kept, { seenSince: morningOf(1) })
    for (const said of [gate, itemOf(kept, 2), compared]) {
      expect(said.next.map(({ step }) => step).slice(0, 2)).toStrictEqual(['stop_parcel', 'settle_follow_ups'])
      expect(said.inTurn).toBe(true)
    }
    const row = observeKeptRow(kept, shown, { at: morningOf(2) }).unwrap()
    expect(row.next[0]?.step).toBe('stop_parcel')
    // The first sentence orders no cancel that the next forbids.
    expect(codesIn(compared)[0]).toBe(code)
  })

  it('CORR-03, SHIP-01: what was to be stopped stays so when its order is approved anew: what is in it may be outdated', () => {
    const opened = records(claimed, { ...correctionOpened, at: hourOf(1, 11) }).kept
    const corrected = records(opened, { ...edited('items', 'destination'), at: hourOf(1, 12) }).kept
    const shown = { paymentStatus: '審査OK', deliveryStatus: '未配送', at: morningOf(2) }
    const anew = observeKept(corrected, shown).unwrap()
    expect(anew.order.paymentStatus).toBe('screening_approved')
    expect(anew.findings.at(-1)).toMatchObject(TO_STOP)
    expect(anew.next.map(({ step }) => step)).toStrictEqual(['stop_parcel'])
    expect(itemOf(anew.kept, 2)).toMatchObject({ list: 'approval_taken_back', urgency: 'critical' })
    expect(parcelGate(anew.kept, { seenSince: morningOf(3) }).findings.map(({ code }) => code)).toStrictEqual([
      'parcel_claimed',
      'claimed_parcel_to_stop',
      'not_seen_since',
    ])
    const released = { ...anew.kept, parcelClaim: null }
    expect(parcelGate(released, { seenSince: morningOf(2) }).verdict).toBe('ship')
  })
})

describe('triageKept of a parcel that somebody hands out', () => {
  it('READ-09: stands among what isn’t reported, until 配送完了 is recorded', () => {
    expect(itemOf(claimed)).toMatchObject({
      list: 'shipped_not_reported',
      also: [],
      urgency: 'high',
      findings: [{ code: 'parcel_claimed', detail: 'pick-17' }],
      next: [{ step: 'complete_claimed_delivery' }],
    })
    expect(itemOf({ ...claimed, parcelClaim: null }).list).toBe('approved_not_shipped')
    expect(itemOf(records(claimed, completed()).kept).list).toBe('waiting_for_np')
  })

  it.each(ALL_STATUSES.filter((status) => status !== 'screening_approved' && !isOfReport(status)))(
    'SHIP-01: can’t wait, and is to be stopped, in %s',
    (paymentStatus) => {
      const item = itemOf(of(anOrder({ in: paymentStatus, deliveryStatus: 'not_shipped' })))
      expect([item.list, ...item.also]).toContain('approval_taken_back')
      expect(item.findings).toContainEqual(expect.objectContaining(TO_STOP))
      expect(item.urgency).toBe('critical')
    },
  )

  it('CANC-01, READ-07: is to be stopped of an order that is over, too, until the claim is released', () => {
    for (const order of [aCancelledOrder(), aCancelledOrder({ openFollowUps: [] })]) {
      const item = itemOf(of(order))
      expect([item.list, item.urgency, item.findings[0]?.code]).toStrictEqual([
        'approval_taken_back',
        'critical',
        'claimed_parcel_to_stop',
      ])
      expect(itemOf({ ...of(order), parcelClaim: null }).list).not.toBe('approval_taken_back')
    }
    expect(itemOf(of(aCancelledOrder())).also).toStrictEqual(['follow_ups_open'])
  })

  it('READ-03: in doubt it is to be looked up first, and can’t wait', () => {
    const item = itemOf(records(claimed, { ...doubted, at: hourOf(1, 10) }).kept)
    expect([item.list, item.urgency, ...item.also]).toStrictEqual(['sync_suspect', 'critical', 'approval_taken_back'])
    expect(item.findings.map(({ code }) => code)).toStrictEqual(['sync_suspect', 'claimed_parcel_to_stop'])
  })

  it('READ-21: is to be stopped where its order has to be seen once more, and no next step is for the parcel', () => {
    expect(itemOf({ ...claimed, lastSeenAt: null })).toMatchObject({
      list: 'approval_taken_back',
      urgency: 'critical',
      next: [{ step: 'stop_parcel', event: null }],
    })
  })

  it('READ-07: is to be stopped, instead of nothing to do, of an order that is over', () => {
    const item = itemOf(of(aCancelledOrder({ openFollowUps: [] })))
    expect(item.next.map(({ step }) => step)).toStrictEqual(['stop_parcel'])
    expect(explainAnswer(item, 'en')).toMatch(/→ Next: Stop the claimed parcel, and release the claim\.$/)
  })

  it('SHIP-08: is stopped before an invoice is printed anew', () => {
    const wiz = anOrder({ in: 'screening_approved', service: 'np_atobarai_wiz', invoicePrintedAt: null })
    expect(itemOf(of(wiz)).next.map(({ step }) => step)).toStrictEqual(['stop_parcel'])
    expect(itemOf({ ...of(wiz), parcelClaim: null }).next.map(({ step }) => step)).toStrictEqual(['print_invoice'])
  })

  it('STAT-05: is on the list as what it is, whatever else its order stands for', () => {
    const order = anOrder({ in: 'screening_rejected', openFollowUps: ['cancel_in_np_console'] })
    const { list, also, next } = itemOf(of(order))
    expect([list, ...also]).toStrictEqual(['approval_taken_back', 'correct_now'])
    expect(next).toStrictEqual(itemOf({ ...of(order), parcelClaim: null }).next)
  })
})

describe('LAW: of any kept order', () => {
  const RUN = { seed: 20261129, numRuns: 2_000 }
  const NOW = '2028-01-01T00:00:00Z'

  it('SHIP-01, READ-09: a claimed parcel leaves by nobody else, and one that is to be stopped can’t wait', () => {
    const seen = { claimed: 0, toStop: 0 }
    fc.assert(
      fc.property(arbitraryKeptOrder(), (kept) => {
        const toStop = parcelToStop(kept)
        const { lists } = triageKept([kept], NOW).unwrap()
        const [item] = lists.flatMap(({ items }) => items)
        // What is done stands on no list.
        if (item === undefined) {
          expect(toStop).toBeNull()
          return
        }
        expect(new Set([item.list, ...item.also]).size).toBe(1 + item.also.length)
        const isListed = item.findings.some(({ code }) => code === 'claimed_parcel_to_stop')
        expect(isListed).toBe(toStop !== null)
        if (toStop !== null) {
          seen.toStop += 1
          expect(item.urgency).toBe('critical')
          expect([item.list, ...item.also]).toContain('approval_taken_back')
        }
        if (kept.parcelClaim === null) {
          expect(toStop).toBeNull()
          return
        }
        seen.claimed += 1
        const { verdict, next } = parcelGate(kept, { seenSince: kept.lastSeenAt ?? NOW })
        expect(verdict).not.toBe('ship')
        expect([...next, ...item.next].map(({ step }) => step)).not.toContain('complete_delivery')
      }),
      RUN,
    )
    expect(Math.min(seen.claimed, seen.toStop)).toBeGreaterThan(0)
  })

  it('SHIP-01: a claim ends by 配送完了 alone, and its mark never', () => {
    let marked = 0
    fc.assert(
      fc.property(
        arbitraryKeptOrder().filter(({ parcelClaim }) => parcelClaim !== null),
        arbitraryEvent(),
        (kept, event) => {
          const decision = decideKept(kept, event)
          const after = decision.ok ? decision.val.kept : keepDespiteRefusal(kept, event).unwrap()
          if (after.parcelClaim === null) {
            expect(after.goodsHaveLeft).toBe(true)
            const isSaid = event.type === 'delivery.completed'
            const { paymentStatus, deliveryStatus } = after.order
            expect(isSaid || isOfReport(paymentStatus) || deliveryStatus === 'shipped').toBe(true)
            return
          }
          expect(after.parcelClaim.name).toBe(kept.parcelClaim?.name)
          if (kept.parcelClaim?.isToStop) {
            marked += 1
            expect(after.parcelClaim.isToStop).toBe(true)
          }
        },
      ),
      RUN,
    )
    expect(marked).toBeGreaterThan(0)
  })
})
