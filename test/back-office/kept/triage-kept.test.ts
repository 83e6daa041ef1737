import { describe, expect, it } from 'vitest'
import {
  explainAnswer,
  type KeptOrder,
  keepOrder,
  observeKept,
  parcelGate,
  startTriage,
  type TriageReport,
  triage,
  triageKept,
} from '../../../src/back-office/index.js'
import { WHY_NOT_KEPT } from '../../../src/back-office/kept/why-not-kept.js'
import {
  completed,
  confirmed,
  correctionOpened,
  doubted,
  edited,
  overridden,
  reverted,
} from '../../support/an-event.js'
import { aCancelledOrder, anOrder, aWizOrder } from '../../support/an-order.js'
import { ALL_STATUSES } from '../../support/statuses.js'
import { given, hourOf, morningOf } from './kept-orders.js'

const approved = anOrder({ in: 'screening_approved' })
/** Goods that left by a way that isn't linked (SHIP-07), whose order was put back to 未配送 to be reported. */
const putBack = given(approved)
  .records(completed({ channel: 'sanchoku' }))
  .records(reverted)

const itemIn = ({ lists }: TriageReport) => {
  const items = lists.flatMap((list) => list.items)
  const [item] = items
  return items.length === 1 && item !== undefined ? item : expect.fail(`${items.length} items`)
}
const itemOf = (kept: KeptOrder, day = 1) => itemIn(triageKept([kept], morningOf(day)).unwrap())

const placed = (kept: KeptOrder) => {
  const { list, findings, urgency, next, also } = itemOf(kept)
  return [list, `${findings[0]?.rule} ${findings[0]?.code}`, urgency, next[0]?.step, ...also]
}

describe('triageKept', () => {
  it('READ-09: goods that left before are no parcel, however free the order looks', () => {
    const { kept } = putBack
    expect(itemIn(triage([kept.order], morningOf(1)).unwrap()).list).toBe('approved_not_shipped')
    expect(placed(kept)).toStrictEqual([
      'shipped_not_reported',
      'READ-09 goods_left_before',
      'high',
      'complete_delivery_again',
    ])
    // It says what the gate says of the parcel.
    expect(parcelGate(kept, { seenSince: morningOf(1) }).findings[0]?.code).toBe('goods_left_before')
    expect(explainAnswer(itemOf(kept))).toMatch(
      /送り直さないでください。商品が戻ってきたか、誤って.*手元にあることを記録してください（READ-09）。 → 次の操作: .*もう一度「配送完了」/,
    )
    expect(explainAnswer(itemOf(kept), 'en')).toMatch(
      /shipped before.*If they came back, or.* → Next: Set "Shipped" again/,
    )
  })

  it('SHIP-08, READ-11: of wiz the invoice comes first, which may be gone with the goods, as the gate says', () => {
    const kept = { ...putBack.kept, order: { ...aWizOrder({ in: 'screening_approved' }), invoicePrintedAt: null } }
    expect(placed(kept).slice(0, 4)).toStrictEqual([
      'shipped_not_reported',
      'READ-09 goods_left_before',
      'high',
      'record_printed_invoice',
    ])
    const gate = parcelGate(kept, { seenSince: morningOf(1) })
    for (const answer of [itemOf(kept), gate]) {
      expect(answer.next).toStrictEqual([
        { step: 'record_printed_invoice', event: 'invoice.printed', rule: 'SHIP-08', followUps: [] },
      ])
      expect(explainAnswer(answer, 'en')).toMatch(
        /→ Next: If the wiz invoice in the parcel was printed after the last edit of buyer, destination, items or amount, record that printing/,
      )
      // No goods wait for it.
      expect(explainAnswer(answer, 'en')).not.toMatch(/so the goods must not ship|print app/)
    }
    expect(explainAnswer(gate)).toMatch(/商品が手元にある場合は出荷できません（SHIP-08）/)
    // Of goods that are here, it is for them.
    const here = parcelGate({ ...kept, goodsHaveLeft: false }, { seenSince: morningOf(1) })
    expect(here.next.map(({ step }) => step)).toStrictEqual(['print_invoice'])
    // By itself, too, the step is none for a parcel.
    const [next] = itemOf(putBack.kept).next
    expect(next && explainAnswer(next, 'en')).toBe(
      'Set "Shipped" again with slip number and carrier. Do not send the goods again. If there is no slip number, as when handed over in person, make none up: ask NP how to report it. If the goods are here, do not set it yet.',
    )
  })

  it('SHIP-08, READ-09: an old invoice that is gone with its goods is printed anew for no parcel', () => {
    const old = { ...aWizOrder({ in: 'screening_approved' }), invoicePrintedAt: '2026-01-01T00:00:00Z' }
    expect(placed({ ...putBack.kept, order: old })[3]).toBe('complete_delivery_again')
    const claimed = { ...putBack.kept, goodsHaveLeft: false, order: old }
    const claim = { name: 'pick-1', isToStop: false }
    expect(itemOf({ ...claimed, parcelClaim: claim }).next.map(({ step }) => step)).toStrictEqual([
      'complete_claimed_delivery',
    ])
    expect(itemOf(claimed).findings[0]?.code).toBe('invoice_too_old')
  })

  it('READ-10, SHIP-05: nor is an approval gone of goods that are here, while they are corrected', () => {
    const opened = putBack.records(correctionOpened)
    expect(itemIn(triage([opened.kept.order], morningOf(1)).unwrap()).list).toBe('approval_taken_back')
    expect(placed(opened.kept)).toStrictEqual([
      'shipped_not_reported',
      'READ-09 goods_left_before',
      'high',
      'edit_order',
      'correct_now',
    ])
    const again = opened.records(edited('items'))
    expect(placed(again.kept)).toStrictEqual([
      'shipped_not_reported',
      'READ-09 goods_left_before',
      'high',
      'wait_for_link',
      'waiting_for_np',
    ])
  })

  it.each([
    ['READ-10', 'screening_rejected', true],
    ['READ-10', 'screening_on_hold', true],
    ['READ-16', 'screening_rejected', false],
    ['READ-16', 'screening_on_hold', null],
    ['READ-16', 'screening_in_progress', false],
    ['READ-16', 'needs_attention', false],
  ] as const)('%s: without an approval it can’t wait: %s, once approved: %s', (_, paymentStatus, everApproved) => {
    const order = anOrder({ in: paymentStatus, everApproved })
    expect(itemOf({ ...putBack.kept, order })).toMatchObject({ list: 'shipped_not_reported', urgency: 'critical' })
    expect(itemOf({ ...putBack.kept, order }).findings[0]?.code).toBe('goods_left_before')
  })

  it('READ-03: in doubt it is to be looked up first, and can’t wait', () => {
    expect(placed(putBack.records(doubted).kept)).toStrictEqual([
      'sync_suspect',
      'READ-03 sync_suspect',
      'critical',
      'confirm_sync',
      'shipped_not_reported',
    ])
  })

  it('READ-21: 審査OK that somebody denied is in doubt, as the gate has it, and isn’t among what is to be shipped', () => {
    const denied = { ...given(approved).kept, approvalDenied: true }
    expect(itemIn(triageKept([denied], morningOf(1)).unwrap())).toMatchObject({
      list: 'sync_suspect',
      also: [],
      urgency: 'high',
      findings: [{ code: 'confirmed_otherwise', rule: 'READ-21', detail: 'screening_approved' }],
      next: [{ step: 'doubt_sync' }],
    })
    const left = { ...denied, goodsHaveLeft: true }
    expect(placed(left)).toStrictEqual([
      'sync_suspect',
      'READ-21 confirmed_otherwise',
      'critical',
      'doubt_sync',
      'shipped_not_reported',
    ])
    expect(itemIn(triageKept([{ ...denied, approvalDenied: false }], morningOf(1)).unwrap()).list).toBe(
      'approved_not_shipped',
    )
  })

  it.each(['lastKnownAt', 'lastSeenAt'] as const)(
    'LINK-06: a %s in the future would have its parcel leave unseen, or never: it is looked up',
    (name) => {
      const { kept } = given(approved)
      const ahead = { ...kept, [name]: hourOf(2, 10) }
      const at = (now: string, one: KeptOrder = ahead) => itemIn(triageKept([one], now).unwrap())
      expect(at('2026-04-02T08:59:59+09:00')).toMatchObject({
        list: 'sync_suspect',
        also: [],
        urgency: 'high',
        findings: [{ code: 'seen_ahead', rule: 'LINK-06' }],
        next: [{ step: 'fix_input' }],
      })
      // Clocks may differ by that much.
      expect(at(morningOf(2)).list).toBe('approved_not_shipped')
      // So does what is to be looked up anyway.
      const asked = { ...ahead, order: { ...approved, openFollowUps: ['check_np_console'] } } as const
      expect(at(morningOf(1), asked).findings[0]?.code).toBe('console_check_open')
      // Its status says the same, and comes first; of the last status neither matters, nor of an order that is over.
      const statusToo = { ...ahead, order: { ...approved, statusSince: hourOf(2, 10) } }
      expect(at(morningOf(1), statusToo).findings[0]?.code).toBe('dated_ahead')
      expect(at(morningOf(1), { ...ahead, order: anOrder({ in: 'shipment_report_completed' }) }).list).toBe('done')
      expect(at(morningOf(1), { ...ahead, order: aCancelledOrder({ openFollowUps: [] }) }).list).toBe('done')
      expect(at(morningOf(1), { ...putBack.kept, [name]: hourOf(2, 10) })).toMatchObject({
        list: 'sync_suspect',
        also: ['shipped_not_reported'],
      })
    },
  )

  it('SHIP-02, READ-21: until it is reported, or over', () => {
    const reported = putBack.records(completed())
    expect(itemOf(reported.kept).list).toBe('waiting_for_np')
    const byHand = putBack
      .records(overridden('shipment_report_completed'))
      .records(confirmed('shipment_report_completed'))
    expect(itemOf(byHand.kept).list).toBe('done')
    // Whether or not 配送完了 of a report is on record (READ-26).
    const adopted = {
      ...putBack.kept,
      order: anOrder({ in: 'shipment_report_in_progress', deliveryStatus: 'not_shipped' }),
    }
    expect(itemOf(adopted).list).toBe('waiting_for_np')
    expect(itemOf({ ...putBack.kept, order: aCancelledOrder({ openFollowUps: [] }) }).list).toBe('done')
    expect(itemOf({ ...putBack.kept, order: aCancelledOrder() }).list).toBe('follow_ups_open')
  })

  it.each(ALL_STATUSES)('says of goods that never left what triage says: %s', (paymentStatus) => {
    for (const deliveryStatus of ['not_shipped', 'shipped'] as const) {
      const order = anOrder({ in: paymentStatus, deliveryStatus })
      const kept = { ...keepOrder(order, morningOf(1)).unwrap(), goodsHaveLeft: deliveryStatus === 'shipped' }
      expect(triageKept([kept], morningOf(1))).toStrictEqual(triage([order], morningOf(1)))
    }
  })

  it('takes orders that are kept beside others, one by one', () => {
    const { add, addKept, report } = startTriage(morningOf(1)).unwrap()
    add(approved)
    addKept(putBack.kept)
    addKept(given(approved).kept)
    const counts = report().lists.flatMap(({ list, count }) => (count === 0 ? [] : [[list, count]]))
    expect(counts).toStrictEqual([
      ['shipped_not_reported', 1],
      ['approved_not_shipped', 2],
    ])
  })

  it('LINK-05, LINK-03, CANC-01: passes over why a take-over keeps no order under a number', () => {
    const { kept } = given(approved)
    const sorted = triageKept([...WHY_NOT_KEPT, kept, ...WHY_NOT_KEPT], morningOf(1))
    expect(sorted).toStrictEqual(triageKept([kept], morningOf(1)))
  })

  it('READ-24: counts what is no kept order, and names where that is wrong', () => {
    const { kept } = putBack
    const wrong = [
      approved,
      { ...kept, order: { ...kept.order, version: -1 } },
      { ...kept, goodsHaveLeft: 'yes' },
      null,
    ]
    const { total, unread, unreadCount } = triageKept(wrong as never, morningOf(1)).unwrap()
    expect({ total, unreadCount }).toStrictEqual({ total: 4, unreadCount: 4 })
    expect(unread).toStrictEqual([
      { position: 0, path: 'kept.order' },
      { position: 1, path: 'kept.order.version' },
      { position: 2, path: 'kept.goodsHaveLeft' },
      { position: 3, path: 'kept' },
    ])
    const behind = triageKept(['order_cancelled', kept, 'goods_returned', 'unreadable'], morningOf(1)).unwrap()
    expect(behind).toMatchObject({ total: 2, unread: [{ position: 3, path: 'kept' }] })
    expect(triageKept(5 as never, morningOf(1)).val).toMatchObject({ code: 'malformed', detail: 'kept' })
    expect(triageKept([], 'now').val).toMatchObject({ code: 'malformed', detail: 'now' })
  })
})

describe('what is seen of goods that left before', () => {
  const shown = { paymentStatus: '審査OK', deliveryStatus: '未配送' }
  const codes = (kept: KeptOrder, day: number, seen = shown) =>
    observeKept(kept, { ...seen, at: morningOf(day) })
      .unwrap()
      .findings.map(({ code }) => code)

  it('READ-09: is said each day anew, with what is next for the order', () => {
    expect(codes(putBack.kept, 5)).toStrictEqual(['as_known', 'goods_left_before'])
    const observation = observeKept(putBack.kept, { ...shown, at: morningOf(5) }).unwrap()
    expect(observation.kind).toBe('unchanged')
    expect(explainAnswer(observation)).toMatch(
      /送り直さないでください。商品が戻ってきたか、誤って.*手元にあることを記録してください（READ-09）。 → 次の操作: .*もう一度「配送完了」/,
    )
  })

  it('READ-09: is said once on the day on which 未配送 is seen, and not of goods that are here', () => {
    const left = given(approved).records(completed({ channel: 'sanchoku' }))
    expect(codes(left.kept, 5)).toStrictEqual(['operator_acted', 'goods_left_before'])
    expect(codes(left.kept, 5, { ...shown, deliveryStatus: '配送完了' })).toStrictEqual(['as_known'])
    expect(codes(given(approved).kept, 5)).toStrictEqual(['as_known'])
  })

  it('SHIP-02: is over with a report, whether or not 配送完了 of it is on record', () => {
    const order = anOrder({ in: 'shipment_report_in_progress', deliveryStatus: 'not_shipped' })
    expect(codes({ ...putBack.kept, order }, 5, { ...shown, paymentStatus: '出荷報告中' })).not.toContain(
      'goods_left_before',
    )
  })

  it('READ-07: is over with the order', () => {
    const kept = { ...putBack.kept, order: aCancelledOrder({ openFollowUps: [] }) }
    expect(codes(kept, 5, { ...shown, paymentStatus: '要確認' })).toStrictEqual(['closed_before'])
  })
})
