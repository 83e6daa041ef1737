import { describe, expect, it } from 'vitest'
import {
  decideKept,
  explainAnswer,
  explainAnswerParts,
  keepDespiteRefusal,
  observe,
  observeKept,
  observeKeptRow,
  type ParcelGate,
  parcelGate,
  shippingGate,
  triageKept,
} from '../../../src/back-office/index.js'
import { explain } from '../../../src/index.js'
import { confirmed, paymentChanged, SLIP } from '../../support/an-event.js'
import { aCancelledOrder, anOrder } from '../../support/an-order.js'
import { codesOf, given, hourOf, morningOf } from './kept-orders.js'

const approved = anOrder({ in: 'screening_approved' })
const LIVE = { state: 'live', id: null } as const
const APPROVED = { paymentStatus: '審査OK', deliveryStatus: '未配送' }
const SHIPPED = { paymentStatus: '審査OK', deliveryStatus: '配送完了' }

const completedAt = (at: string) =>
  ({ type: 'delivery.completed', channel: 'sanchoku', carrier: 'ヤマト運輸', slipNumber: SLIP, at }) as const

describe('parcelGate: as the gate', () => {
  it('SHIP-01: 審査OK that this morning’s export shows may leave', () => {
    expect(given(approved).gate(1)).toStrictEqual(shippingGate(approved))
    expect(
      given(anOrder({ in: 'screening_in_progress' }))
        .shows(2, APPROVED)
        .gate(2).verdict,
    ).toBe('ship')
  })

  it.each([
    ['STAT-05', anOrder({ in: 'screening_rejected' })],
    ['READ-16', anOrder({ in: 'screening_in_progress' })],
    ['READ-07', aCancelledOrder()],
    ['READ-14', anOrder({ in: 'screening_approved', deliveryStatus: 'shipped' })],
    ['FLOW-06', anOrder({ in: 'shipment_report_completed' })],
  ])('%s: what stands against the order stands against its parcel, seen today or not', (_rule, order) => {
    for (const day of [1, 2]) expect(given(order).gate(day)).toStrictEqual(shippingGate(order))
  })
})

describe('parcelGate: an order that wasn’t seen', () => {
  it('LINK-06: holds where today’s export lacks it, and nothing but that export helps', () => {
    const gate = given(approved).gate(2)
    expect(gate).toStrictEqual({
      verdict: 'hold',
      findings: [{ code: 'not_seen_since', rule: 'LINK-06', detail: null }],
      next: [],
      inTurn: false,
    })
    expect(explainAnswer(gate)).toBe(
      '最新の注文データでこの注文の配送ステータスを確認できないか、最後に確認した表示が古いため、出荷できません。makeshopで、注文が削除されていないかも確認し、今の表示を反映してから、もう一度判断してください（LINK-06）。',
    )
  })

  it('LINK-06: at the very time is since then, however it is written', () => {
    const { kept } = given(approved)
    expect(parcelGate(kept, { seenSince: '2026-04-01T00:00:00Z' }).verdict).toBe('ship')
    expect(parcelGate(kept, { seenSince: '2026-04-01T00:00:00.001Z' }).verdict).toBe('hold')
  })

  it.each([
    ['wasn’t taken over as a whole', { seenSince: null }],
    ['was never taken over', null],
  ])('LINK-06: nothing leaves by an export that %s', (_, newest) => {
    const { kept } = given(approved)
    const gate = parcelGate(kept, newest)
    expect(gate.verdict).toBe('hold')
    expect(codesOf(gate)).toStrictEqual(['LINK-06 export_not_whole'])
  })

  it('LINK-06: an old export shows nothing of today', () => {
    expect(given(approved).shows(3, APPROVED).shows(2, APPROVED).gate(3).verdict).toBe('ship')
    expect(given(approved).shows(2, APPROVED).gate(3).verdict).toBe('hold')
  })

  it('LINK-06, READ-26: nor does what came too soon, was made before what is known, or isn’t understood', () => {
    const known = given(anOrder({ in: 'screening_approved', statusSince: hourOf(3, 10) }))
    for (const paymentStatus of ['審査中', '審査？']) {
      expect(known.shows(3, { ...APPROVED, paymentStatus }).kept.lastSeenAt).toBe(morningOf(1))
    }
  })

  it('READ-21: what was confirmed is seen once more, since what led to the doubt may still be so', () => {
    const provisional = given(approved).row(2, { outcome: 'refused', code: 'provisional_order' })
    expect(codesOf(provisional.gate(2))).toStrictEqual(['READ-03 sync_suspect'])
    const confirmedNow = provisional.records({ ...confirmed('screening_approved'), at: hourOf(2, 10) })
    expect(shippingGate(confirmedNow.kept.order).verdict, 'the order itself may ship').toBe('ship')
    expect(codesOf(confirmedNow.gate(2))).toStrictEqual(['READ-21 not_seen_since_confirmed'])
    expect(codesOf(confirmedNow.row(2, { outcome: 'refused', code: 'provisional_order' }).gate(2))).toStrictEqual([
      'READ-03 sync_suspect',
    ])
    expect(confirmedNow.shows(2, APPROVED).gate(2).verdict).toBe('ship')
    expect(confirmedNow.shows(3, APPROVED).gate(3).verdict).toBe('ship')
  })

  it('READ-25: goods that came back leave again only once somebody says that they are here', () => {
    const returned = given(approved).row(2, { outcome: 'refused', code: 'goods_returned' })
    const goesOn = returned.records({ ...confirmed('screening_approved'), at: hourOf(2, 10) }).shows(3, APPROVED)
    expect(codesOf(goesOn.gate(3))).toStrictEqual(['READ-09 goods_left_before'])
  })

  it('READ-21: no row from before the doubt ends that', () => {
    const doubted = given(approved).row(2, { outcome: 'not_understood' })
    const confirmedNow = doubted.records({ ...confirmed('screening_approved'), at: hourOf(2, 10) })
    expect(confirmedNow.shows(1, APPROVED).kept.lastSeenAt).toBeNull()
    expect(confirmedNow.shows(2, APPROVED).kept.lastSeenAt).toBe(morningOf(2))
  })

  // In each the row before the doubt is the greater text, or the row behind it the lesser one.
  it.each([
    ['2026-04-02T00:00:00Z', '2026-04-02T08:59:59+09:00', '2026-04-02T00:00:01Z'],
    ['2026-04-02T09:00:00+09:00', '2026-04-01T23:59:59Z', '2026-04-02T00:00:01Z'],
    ['2026-04-01T20:00:00Z', '2026-04-02T04:59:59+09:00', '2026-04-02T05:00:00+09:00'],
  ])('READ-21, READ-23: however each is written: a doubt at %s, rows at %s and %s', (doubt, before, behind) => {
    const confirmedNow = given(approved)
      .row(doubt, { outcome: 'not_understood' })
      .records({ ...confirmed('screening_approved'), at: hourOf(2, 10) })
    expect(confirmedNow.shows(before, APPROVED).kept.lastSeenAt).toBeNull()
    expect(confirmedNow.shows(behind, APPROVED).kept.lastSeenAt).toBe(behind)
  })

  it('READ-09, READ-26: a look that shows no 配送ステータス, or none that is understood, is no look at the goods', () => {
    for (const deliveryStatus of [undefined, null, '謎']) {
      const seen = given(approved).shows(2, { paymentStatus: '審査OK', deliveryStatus })
      expect(seen.kept).toMatchObject({ lastKnownAt: morningOf(2), lastSeenAt: morningOf(1) })
      expect(seen.gate(2).verdict).toBe('hold')
    }
  })

  it('READ-21: a confirmation of what nobody doubts changes nothing', () => {
    expect(given(approved).records(confirmed('screening_approved')).gate(1).verdict).toBe('ship')
  })
})

describe('parcelGate: goods that left don’t leave twice', () => {
  const corrected = given(approved)
    .records(completedAt(hourOf(1, 15)))
    .shows(2, SHIPPED)
    .records({ type: 'delivery.reverted', at: hourOf(2, 10) })

  it('SHIP-05, READ-09: 未配送 that a person recorded leaves the order free to be 配送完了 again, and no parcel', () => {
    expect(shippingGate(corrected.kept.order).verdict).toBe('ship')
    const gate = corrected.shows(3, APPROVED).gate(3)
    expect(gate).toStrictEqual({
      verdict: 'stop',
      findings: [{ code: 'goods_left_before', rule: 'READ-09', detail: null }],
      next: [{ step: 'complete_delivery_again', event: 'delivery.completed', rule: 'SHIP-09', followUps: [] }],
      inTurn: false,
    })
    expect(explainAnswer(gate)).toMatch(
      /もう一度「配送完了」にしてください。商品を送り直さないでください。.*商品が手元にあるなら、まだ「配送完了」にしないでください。$/,
    )
    expect(explainAnswer(gate, 'en')).toMatch(
      / → Next: Set "Shipped" again with slip number and carrier\. Do not send the goods again\. .* If the goods are here, do not set it yet\.$/,
    )
  })

  it('READ-09: so does 未配送 that was seen, days later too', () => {
    const seen = given(approved).shows(2, SHIPPED).shows(3, APPROVED).shows(4, APPROVED)
    expect(seen.gate(4).verdict).toBe('stop')
  })

  it('READ-09: where the order wasn’t seen either, nothing of it is to be done', () => {
    expect(corrected.gate(3)).toMatchObject({ verdict: 'stop', next: [] })
    expect(codesOf(corrected.gate(3))).toStrictEqual(['READ-09 goods_left_before', 'LINK-06 not_seen_since'])
  })

  it('READ-09, READ-16: through 要確認 and another screening', () => {
    const shown = (paymentStatus: string) => ({ paymentStatus, deliveryStatus: '未配送' })
    const again = corrected.shows(3, shown('要確認'))
    expect(again.gate(3).verdict).toBe('stop')
    expect(codesOf(again.gate(3))[0]).toBe('READ-09 goods_left_before')
    expect(codesOf(again.gate(3))).toContain('READ-16 needs_attention')
    const waiting = again.shows(4, shown('審査中'))
    expect(waiting.gate(4)).toMatchObject({ verdict: 'stop', next: [{ step: 'wait_for_link' }] })
    expect(waiting.shows(5, shown('審査OK')).gate(5).verdict).toBe('stop')
  })

  it('STAT-05, PAY-03, READ-07: it is said where the order ends, too: by another payment method they would leave again', () => {
    const screened = corrected.shows(3, { paymentStatus: '審査中', deliveryStatus: '未配送' })
    const rejected = screened.shows(4, { paymentStatus: '審査NG', deliveryStatus: '未配送' })
    expect(codesOf(rejected.gate(4)).slice(0, 2)).toStrictEqual([
      'READ-09 goods_left_before',
      'STAT-05 screening_rejected',
    ])
    expect(rejected.gate(4)).toMatchObject({ verdict: 'stop', next: shippingGate(rejected.kept.order).next })
    const changed = rejected.records({ ...paymentChanged(), at: hourOf(4, 12) })
    expect(codesOf(changed.gate(4))).toStrictEqual(['READ-09 goods_left_of_closed', 'READ-07 payment_method_changed'])
  })

  it('READ-16: of 配送完了 that was seen and that no event records, the parcel is gone all the same', () => {
    const unrecorded = given(anOrder({ in: 'needs_attention' })).shows(2, { ...SHIPPED, paymentStatus: '要確認' })
    expect(unrecorded.kept.order.deliveryStatus).toBe('not_shipped')
    expect(unrecorded.shows(3, { ...APPROVED, paymentStatus: '要確認' }).gate(3).verdict).toBe('stop')
  })

  it('READ-21: so it is of a report that is shown and doubted', () => {
    const rejected = given(anOrder({ in: 'screening_rejected' })).shows(2, { paymentStatus: '出荷報告完了' })
    expect(rejected.kept).toMatchObject({ goodsHaveLeft: true, order: { deliveryStatus: 'not_shipped' } })
  })

  it('LINK-06: an old export that shows 配送完了 says so too', () => {
    const late = given(anOrder({ in: 'screening_approved', statusSince: hourOf(3, 10) })).shows(2, {
      paymentStatus: '要確認',
      deliveryStatus: '配送完了',
    })
    expect(late.kept).toMatchObject({ goodsHaveLeft: true, order: { deliveryStatus: 'not_shipped' } })
  })

  it('LINK-06: a job that runs again frees nothing: 未配送 from before 配送完了 is outdated', () => {
    const shipped = given(approved)
      .shows(2, APPROVED)
      .records(completedAt(hourOf(2, 15)))
    const again = shipped.shows(2, APPROVED)
    expect(again.kept).toStrictEqual(shipped.kept)
    expect(again.gate(2).verdict).toBe('stop')
  })

  it('READ-25: goods that are here after all may leave, once somebody says so', () => {
    const { kept } = corrected.shows(3, APPROVED)
    expect(parcelGate({ ...kept, goodsHaveLeft: false }, { seenSince: morningOf(3) }).verdict).toBe('ship')
  })
})

describe('parcelGate: CANC-01, a closed order whose goods left', () => {
  const AFTER_SHIPPING = { code: 'cancelled_after_shipping', rule: 'CANC-01', detail: null }
  const cancelledAt = (day: number) => ({ type: 'order.cancelled', deleted: false, at: hourOf(day, 10) }) as const
  const stepsOf = ({ next }: Pick<ParcelGate, 'next'>) => next.map(({ step }) => step)
  const onTruck = given({ ...approved, npTransaction: LIVE }).records(cancelledAt(1))
  const settled = { type: 'followUp.done', kind: 'cancel_in_np_console', at: hourOf(2, 10) } as const

  it('where they are comes before the cancel at NP, as on the work lists, though the order shows 未配送', () => {
    const { kept } = onTruck
    const completed = completedAt(hourOf(1, 15))
    expect(decideKept(kept, completed).ok).toBe(false)
    const gone = keepDespiteRefusal(kept, completed).unwrap()
    const gate = parcelGate(gone, { seenSince: morningOf(1) })
    expect(codesOf(gate)).toStrictEqual([
      'READ-09 goods_left_of_closed',
      'READ-07 order_cancelled',
      'CANC-01 cancelled_after_shipping',
    ])
    expect(stepsOf(gate)).toStrictEqual(['find_goods', 'settle_by_goods'])
    expect(gate.inTurn).toBe(true)
    const [item] = triageKept([gone], morningOf(2))
      .unwrap()
      .lists.flatMap(({ items }) => items)
    expect(item).toMatchObject({ findings: [AFTER_SHIPPING], inTurn: true })
    expect(item && stepsOf(item)).toStrictEqual(stepsOf(gate))
    // So it is with what each export shows.
    const seen = observeKeptRow(gone, { outcome: 'refused', code: 'order_cancelled' }, { at: morningOf(2) }).unwrap()
    expect(stepsOf(seen)).toStrictEqual(stepsOf(gate))
    // READ-25: where they are is known once they are shown to have come back.
    const back = observeKeptRow(gone, { outcome: 'refused', code: 'goods_returned' }, { at: morningOf(2) }).unwrap()
    expect(back.findings.map(({ code }) => code)).toStrictEqual(['closed_before', 'returned_after_closing'])
    expect([stepsOf(back), back.inTurn]).toStrictEqual([['settle_follow_ups'], false])
  })

  it('so it is where the order says itself that they left', () => {
    for (const order of [
      aCancelledOrder({ deliveryStatus: 'shipped' }),
      aCancelledOrder({ in: 'shipment_report_completed' }),
      aCancelledOrder({ in: 'shipment_report_completed', deliveryStatus: 'not_shipped', shipment: null }),
    ]) {
      expect(shippingGate(order).findings.at(-1)).toStrictEqual(AFTER_SHIPPING)
      for (const gate of [shippingGate(order), given(order).gate(1)]) {
        expect(gate.findings.filter(({ code }) => code === AFTER_SHIPPING.code)).toStrictEqual([AFTER_SHIPPING])
        expect(stepsOf(gate)).toStrictEqual(['find_goods', 'settle_by_goods'])
      }
    }
  })

  it('not where nothing is left to cancel, the goods are here, or the buyer pays in another way', () => {
    const gone = { ...onTruck.kept, goodsHaveLeft: true }
    const done = decideKept(gone, settled).unwrap().kept
    const changed = given(anOrder({ in: 'needs_attention', deliveryStatus: 'shipped', npTransaction: LIVE }))
    for (const gate of [
      parcelGate(done, { seenSince: morningOf(1) }),
      onTruck.gate(1),
      changed.records({ ...paymentChanged(), at: hourOf(1, 12) }).gate(1),
    ]) {
      expect(codesOf(gate)).not.toContain('CANC-01 cancelled_after_shipping')
      expect(stepsOf(gate)).not.toContain('find_goods')
    }
  })

  it('READ-07: 配送完了 that is shown of an order that was cancelled here says that they may have left', () => {
    const shown = { ...SHIPPED, at: morningOf(2) }
    for (const seen of [observe(onTruck.kept.order, shown).unwrap(), observeKept(onTruck.kept, shown).unwrap()]) {
      expect(seen.findings.map(({ code }) => code)).toStrictEqual(['closed_before', 'shipped_after_closing'])
      expect(stepsOf(seen)).toStrictEqual(['find_goods', 'settle_by_goods'])
    }
  })

  it('PAY-02: recorded as cancelled, it may be paid by a linked method: then it is cancelled at NP wherever its goods are', () => {
    const completed = completedAt(hourOf(1, 15))
    const gone = keepDespiteRefusal(onTruck.kept, completed).unwrap()
    const refusal = decideKept(onTruck.kept, completed)
    if (refusal.ok) expect.fail('it is closed')
    const [item] = triageKept([gone], morningOf(2))
      .unwrap()
      .lists.flatMap(({ items }) => items)
    const shipped = given(anOrder({ in: 'shipment_report_completed' })).kept
    const row = observeKeptRow(shipped, { outcome: 'refused', code: 'order_cancelled' }, { at: morningOf(2) }).unwrap()
    const said = [item, parcelGate(gone, { seenSince: morningOf(1) }), refusal.val, row]
    for (const each of said) {
      if (each === undefined) expect.fail('it stands on no list')
      expect(explainAnswer(each)).toMatch(/ほかの決済方法で支払われる注文なら、商品がどこにあっても、NPでキャンセル/u)
      expect(explainAnswer(each, 'en')).toMatch(
        /If the order is paid in another way, cancel it at NP wherever the goods are/,
      )
    }
  })

  it('READ-05: a refusal of its 配送完了 says what becomes of what the buyer keeps', () => {
    const refusal = decideKept(onTruck.kept, completedAt(hourOf(1, 15)))
    if (refusal.ok) expect.fail('it is closed')
    expect(explainAnswer(refusal.val)).toMatch(
      /出荷済みなら.*商品の行方を確認.*NP管理画面で報告してください。.*（CANC-01）。 → /u,
    )
    expect(explainAnswer(refusal.val, 'en')).toMatch(
      /have left, find out where they are.*in its console; .*\(CANC-01\)\. → /,
    )
    expect(explainAnswerParts(refusal.val, 'en').findings).toContain('If the buyer keeps them, do not cancel there')
    // Its goods may have left though NP holds nothing, so that something is left to do all the same.
    const over = onTruck.records({ type: 'followUp.done', kind: 'cancel_in_np_console', at: hourOf(1, 15) })
    const late = decideKept(over.kept, completedAt(hourOf(1, 16)))
    if (late.ok) expect.fail('it is closed')
    expect(late.val.next).toMatchObject([{ step: 'nothing_to_do' }])
    expect(explainAnswer(late.val)).toMatch(/NPに取引がなければ、購入者に、ほかの決済方法での支払いを依頼.*商品の行方/u)
    expect(explainAnswer(late.val, 'en')).toMatch(
      /NP holds no transaction.*another way.*Next: Find out where the goods/,
    )
    expect(explainAnswer(late.val)).not.toContain('対応は不要')
    for (const other of [
      decideKept(onTruck.kept, { type: 'delivery.reverted', at: hourOf(1, 15) }),
      decideKept(given(anOrder({ in: 'screening_in_progress' })).kept, completedAt(hourOf(1, 15))),
    ]) {
      if (other.ok) expect.fail('it is refused')
      expect(explainAnswer(other.val, 'en')).toBe(explain(other.val, 'en'))
    }
  })
})

describe('READ-24: parcelGate says ship of nothing else', () => {
  const { kept } = given(approved)
  it.each([
    ['kept', null],
    ['kept', approved],
    ['kept.order', { ...kept, order: null }],
    ['kept.order.service', { ...kept, order: { ...approved, service: 'np' } }],
    ['kept.lastKnownAt', { ...kept, lastKnownAt: '2026-04-01' }],
    ['kept.lastSeenAt', { ...kept, lastSeenAt: undefined }],
    ['kept.approvalDenied', { ...kept, approvalDenied: undefined }],
    ['kept.reportDenied', { ...kept, reportDenied: undefined }],
    ['kept.goodsHaveLeft', { ...kept, goodsHaveLeft: null }],
  ])('%s', (path, value) => {
    const gate = parcelGate(value as never, { seenSince: morningOf(1) })
    const named = path === 'kept' && value === approved ? 'kept.order' : path
    expect(gate).toMatchObject({ verdict: 'stop', findings: [{ code: 'malformed', detail: named }] })
  })

  it.each([undefined, {}, { seenSince: '2026-04-01' }])('since %j', (options) => {
    const gate = parcelGate(kept, options as never)
    expect(gate).toMatchObject({ verdict: 'stop', findings: [{ detail: 'options.seenSince' }] })
  })
})
