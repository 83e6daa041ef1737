import { describe, expect, it } from 'vitest'
import {
  decideKept,
  explainAnswer,
  type KeptOrder,
  keepDespiteRefusal,
  observeKept,
  observeKeptRow,
  parcelGate,
  triageKept,
} from '../../../src/back-office/index.js'
import type { Order, OrderEvent } from '../../../src/index.js'
import { isOfReport } from '../../../src/status/is-of-report.js'
import {
  cancelled,
  completed,
  confirmed,
  correctionOpened,
  deleted,
  done,
  doubted,
  invoicePrinted,
  npConsoleEdited,
  overridden,
  reverted,
} from '../../support/an-event.js'
import { aCancelledOrder, anOrder } from '../../support/an-order.js'
import { ALL_STATUSES } from '../../support/statuses.js'
import { codesOf, given, hourOf, morningOf } from './kept-orders.js'

const approved = anOrder({ in: 'screening_approved' })
const claimed: KeptOrder = { ...given(approved).kept, parcelClaim: 'pick-17' }
const of = (order: Order): KeptOrder => ({ ...given(order).kept, parcelClaim: 'pick-17' })

const TO_STOP = { code: 'claimed_parcel_to_stop', rule: 'SHIP-01', detail: 'pick-17' }

const records = (kept: KeptOrder, event: OrderEvent) => decideKept(kept, event).unwrap()
const row = (shown: Record<string, string>, at: string) =>
  observeKept(claimed, { deliveryStatus: '未配送', paymentStatus: '審査OK', ...shown, at }).unwrap()
const codesIn = ({ findings }: { readonly findings: readonly { readonly code: string }[] }) =>
  findings.map(({ code }) => code)

const itemOf = (kept: KeptOrder) => {
  const [item, ...others] = triageKept([kept], morningOf(1))
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
    expect(decision.kept.parcelClaim).toBe('pick-17')
    expect(records(given(approved).kept, event).parcelToStop).toBeNull()
  })

  it('SHIP-01: 配送完了 ends the claim, and there is nothing to stop', () => {
    const { kept, parcelToStop } = records(claimed, completed())
    expect(parcelToStop).toBeNull()
    expect(kept).toMatchObject({ goodsHaveLeft: true, parcelClaim: null })
    expect(
      codesOf(
        given(approved)
          .records(completed({ channel: 'sanchoku' }))
          .records(reverted)
          .gate(1),
      ),
    ).not.toContain('parcel_claimed')
  })

  it('SHIP-08: what leaves it free to ship stops nothing', () => {
    const { parcelToStop, kept } = records(of({ ...approved, service: 'np_atobarai_wiz' }), invoicePrinted)
    expect([parcelToStop, kept.parcelClaim]).toStrictEqual([null, 'pick-17'])
    const asked = of({ ...approved, openFollowUps: ['check_np_console'] })
    expect(records(asked, done('check_np_console')).parcelToStop).toBeNull()
  })

  it('READ-21: a confirmed order has to be seen once more, and so stops it', () => {
    const suspect = records(claimed, doubted).kept
    expect(records(suspect, confirmed('screening_approved')).parcelToStop).toMatchObject(TO_STOP)
  })

  it('READ-09: what is known to have left is stopped no more, nor on any list', () => {
    const gone = { ...claimed, goodsHaveLeft: true }
    expect(records(gone, cancelled).parcelToStop).toBeNull()
    expect(codesIn(observeKept(gone, { paymentStatus: '審査NG', at: morningOf(2) }).unwrap())).not.toContain(
      TO_STOP.code,
    )
    expect(itemOf(gone).findings[0]?.code).toBe('goods_left_before')
    expect(itemOf({ ...gone, order: aCancelledOrder() }).findings.map(({ code }) => code)).toStrictEqual([
      'follow_ups_left',
    ])
  })

  it('words what is to be stopped', () => {
    const { parcelToStop } = records(claimed, cancelled)
    expect(parcelToStop && explainAnswer(parcelToStop)).toMatch(
      /^荷物は「pick-17」として確保されていますが.*（SHIP-01）。$/u,
    )
    expect(parcelToStop && explainAnswer(parcelToStop, 'en')).toMatch(
      /Stop the parcel, and release the claim; .*\(SHIP-01\)\.$/,
    )
  })
})

describe('keepDespiteRefusal of a parcel that somebody hands out', () => {
  it('READ-09: its goods have left after 配送完了, and the claim ends; after anything else it stands', () => {
    expect(keepDespiteRefusal(claimed, completed())).toStrictEqual({
      ...claimed,
      goodsHaveLeft: true,
      parcelClaim: null,
    })
    expect(keepDespiteRefusal(claimed, correctionOpened).parcelClaim).toBe('pick-17')
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

  it.each(['配送完了', '出荷報告中', '出荷報告完了'])('SHIP-01, SHIP-02: %s ends the claim', (shown) => {
    const seen = row(shown === '配送完了' ? { deliveryStatus: shown } : { paymentStatus: shown }, morningOf(2))
    expect(seen.kept).toMatchObject({ goodsHaveLeft: true, parcelClaim: null })
    expect(codesIn(seen)).not.toContain('claimed_parcel_to_stop')
  })

  it.each([
    ['CANC-01', { outcome: 'refused', code: 'order_cancelled' }],
    ['PAY-01', { outcome: 'refused', code: 'other_payment_method', paymentMethod: '銀行振込' }],
    ['PAY-02', { outcome: 'refused', code: 'other_payment_method', paymentMethod: 'クレジットカード' }],
    ['READ-21', { outcome: 'refused', code: 'provisional_order' }],
    ['READ-24', { outcome: 'not_understood' }],
  ] as const)('%s, SHIP-01: a row that ends its order, or puts it in doubt, says to stop it: %o', (_, shown) => {
    const seen = observeKeptRow(claimed, shown, { at: morningOf(2) }).unwrap()
    expect(seen.findings.at(-1)).toMatchObject(TO_STOP)
    expect(seen.kept.parcelClaim).toBe('pick-17')
  })

  it('READ-25: goods that came back are claimed by nobody', () => {
    const shown = { outcome: 'refused', code: 'goods_returned' } as const
    const seen = observeKeptRow(claimed, shown, { at: morningOf(2) }).unwrap()
    expect(seen.kept).toMatchObject({ goodsHaveLeft: true, parcelClaim: null })
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
    expect(item.findings.map(({ code }) => code)).toStrictEqual(['sync_in_doubt', 'claimed_parcel_to_stop'])
  })

  it('READ-21: is to be stopped until its order was seen once more', () => {
    expect(itemOf({ ...claimed, lastSeenAt: null })).toMatchObject({
      list: 'approval_taken_back',
      urgency: 'critical',
      next: [{ step: 'complete_claimed_delivery' }],
    })
  })
})
