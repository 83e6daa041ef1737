import { describe, expect, it } from 'vitest'
import {
  explainAnswer,
  explainAnswerParts,
  type NpStatus,
  type Reconciliation,
  shippingGate,
  triage,
} from '../../src/back-office/index.js'
import { type Order, type OrderEvent, PAYMENT_METHODS } from '../../src/index.js'
import { cancelled, NP_ID, OTHER_NP_ID } from '../support/an-event.js'
import { aCancelledOrder, anOrder, anUnsupportedShipment, aSuspectOrder } from '../support/an-order.js'
import { compared, lived } from './compared.js'
import { days } from './sorted.js'

const stepsOf = ({ next }: Pick<Reconciliation, 'next'>) => next.map(({ step }) => step)
const codesOf = ({ findings }: Pick<Reconciliation, 'findings'>) => findings.map(({ code }) => code)
const settled = { type: 'followUp.done', kind: 'cancel_in_np_console', at: days(1) } as const
const AFTER_SHIPPING = { code: 'cancelled_after_shipping', rule: 'CANC-01', detail: null }

describe('reconcile: CANC-01, an order that was cancelled although its goods had left', () => {
  const shipped = anOrder({ in: 'shipment_report_completed' })
  const unapproved = anOrder({
    in: 'screening_rejected',
    deliveryStatus: 'shipped',
    npTransaction: { state: 'rejected', id: NP_ID },
  })

  it.each<readonly [string, NpStatus, Order, string, readonly string[]]>([
    ['cancelled', 'reported', lived(shipped, cancelled), 'np_to_cancel_unless_kept', ['settle_by_goods']],
    [
      'deleted',
      'reported',
      lived(shipped, { ...cancelled, deleted: true }),
      'np_to_cancel_unless_kept',
      ['settle_by_goods'],
    ],
    ['paid', 'paid', lived(shipped, cancelled), 'paid_after_cancel', ['settle_refund']],
    [
      'taken on after all',
      'approved',
      lived(unapproved, cancelled),
      'np_to_cancel_unless_kept',
      ['report_goods_with_buyer', 'settle_by_goods'],
    ],
    ['settled', 'reported', lived(shipped, cancelled, settled), 'np_goes_on', ['check_np_console']],
    ['settled, and paid', 'paid', lived(shipped, cancelled, settled), 'paid_after_cancel', ['check_np_console']],
  ])('%s: where the goods are comes before NP (%s)', (_, np, order, code, steps) => {
    const said = compared(order, np, days(3))
    expect(said.findings[0]?.code).toBe(code)
    // What is paid isn't cancelled at NP, whoever has the goods.
    expect(said.findings.slice(1)).toStrictEqual(np === 'paid' ? [] : [AFTER_SHIPPING])
    expect(stepsOf(said)).toStrictEqual(['find_goods', ...steps])
    expect(said.inTurn).toBe(true)
    expect(explainAnswer(said)).toMatch(/商品の行方を確認.*次の操作: キャンセルや返金の前に/u)
    expect(explainAnswer(said, 'en')).toMatch(
      /find out (first )?where the goods are.*Next: Find out where the goods are/i,
    )
    // Nothing is to be cancelled there before, nor where the buyer keeps them.
    if (code !== 'np_goes_on') expect(explainAnswer(said)).not.toMatch(/^[^（]*NP管理画面でキャンセルしてください/u)
    expect(explainAnswerParts(said).next).not.toMatch(/(?:^|。)NP側に取引があれば、NP管理画面でキャンセル/u)
  })

  it('so it is where NP holds another transaction of it', () => {
    const said = compared(lived(shipped, cancelled, settled), { status: 'reported', npTransactionId: OTHER_NP_ID })
    expect(codesOf(said)).toStrictEqual(['other_transaction', 'np_to_cancel_unless_kept', 'cancelled_after_shipping'])
    expect(stepsOf(said)).toStrictEqual(['check_np_console', 'find_goods', 'handle_by_hand'])
  })

  it.each<readonly [string, NpStatus, Order, readonly string[]]>([
    ['to be cancelled', 'reported', aCancelledOrder(), ['np_to_cancel_unless_kept', 'find_goods', 'settle_by_goods']],
    ['paid', 'paid', aCancelledOrder(), ['paid_after_cancel', 'find_goods', 'settle_refund']],
    ['settled', 'reported', lived(aCancelledOrder(), settled), ['np_goes_on', 'find_goods', 'check_np_console']],
    [
      'settled, and paid',
      'paid',
      lived(aCancelledOrder(), settled),
      ['paid_after_cancel', 'find_goods', 'check_np_console'],
    ],
  ])('%s: by NP’s word alone (%s), where the order shows 未配送', (_, np, order, [code, ...steps]) => {
    expect(order).toMatchObject({ paymentStatus: 'screening_approved', deliveryStatus: 'not_shipped' })
    const said = compared(order, np, days(3))
    expect(said.findings).toStrictEqual([
      { code, rule: said.findings[0]?.rule, detail: np },
      ...(np === 'paid' ? [] : [AFTER_SHIPPING]),
    ])
    expect(stepsOf(said)).toStrictEqual(steps)
  })

  it('what the buyer keeps isn’t cancelled at NP: it says so, and what ends that on the work lists', () => {
    const order = lived(shipped, cancelled)
    const said = compared(order, 'reported', days(3))
    expect(explainAnswer(said)).toMatch(/購入者がそのまま受け取るなら.*NPではキャンセルせず.*完了を記録/u)
    expect(explainAnswer(said, 'en')).toMatch(/If the buyer keeps them, do not cancel there.*record it as done/)
    const kept = lived(order, { ...settled, at: days(3) })
    expect(
      triage([kept], days(4))
        .unwrap()
        .lists.flatMap(({ list, items }) => items.map(() => list)),
    ).toStrictEqual(['done'])
    // No event records that NP's transaction stands, so that each comparison says it again (READ-07).
    expect(compared(kept, 'reported', days(4))).toMatchObject({ repair: [], next: [{ step: 'find_goods' }, {}] })
  })

  it('READ-05: NP has no report of what the buyer keeps, and nobody pays without one: it is made there', () => {
    const noSlip = lived(
      anOrder({ in: 'screening_approved', deliveryStatus: 'shipped', openFollowUps: ['complete_delivery_again'] }),
      cancelled,
    )
    const said = compared(noSlip, 'approved', days(3))
    expect(codesOf(said)).toStrictEqual(['np_to_cancel_unless_kept', 'cancelled_after_shipping'])
    expect(stepsOf(said)).toStrictEqual(['find_goods', 'report_goods_with_buyer', 'settle_by_goods'])
    expect(said.next[1]).toMatchObject({ event: null, rule: 'READ-05', followUps: [] })
    expect(explainAnswer(said)).toMatch(
      /出荷報告がなければNP管理画面で報告し.*そのまま受け取るなら、NPではキャンセルせず、NP管理画面で出荷を報告/u,
    )
    expect(explainAnswer(said, 'en')).toMatch(
      /has no report yet, report the shipment in its console.*If the buyer keeps goods that have left, report the ship/,
    )
    // It isn't asked for where NP has one, or reports nothing yet.
    for (const np of ['reported', 'paid', 'held', 'in_review'] as const)
      expect(stepsOf(compared(noSlip, np, days(3)))).not.toContain('report_goods_with_buyer')
    const kept = lived(noSlip, { ...settled, at: days(3) })
    expect(stepsOf(compared(kept, 'approved', days(4)))).toStrictEqual([
      'find_goods',
      'report_goods_with_buyer',
      'check_np_console',
    ])
  })

  it.each<NpStatus>(['in_review', 'held', 'approved'])(
    'READ-07, READ-09: what is recorded as cancelled at NP, which says %s, may be kept by the buyer, whatever the order shows',
    (np) => {
      // The parcel was on the truck; 配送完了 was refused, and the order forgets it.
      const order = lived(anOrder({ in: 'screening_approved' }), cancelled, settled)
      const said = compared(order, np, days(3))
      expect(said.findings).toStrictEqual([
        { code: 'np_goes_on', rule: 'READ-07', detail: np },
        { code: 'goods_perhaps_with_buyer', rule: 'CANC-01', detail: null },
      ])
      const reported = np === 'approved' ? ['report_goods_with_buyer'] : []
      expect(stepsOf(said)).toStrictEqual(['find_goods', ...reported, 'check_np_console'])
      expect(explainAnswer(said)).toMatch(/出荷済みの商品を購入者がそのまま受け取るなら.*NPではキャンセルしないで/u)
      expect(explainAnswer(said, 'en')).toMatch(/buyer keeps goods of it that have left, do not cancel at NP/)
    },
  )

  it.each<NpStatus>(['not_found', 'rejected', 'cancelled'])(
    'READ-03, READ-08: closed in doubt, and NP, which says %s, holds nothing: nobody pays NP, whoever has the goods',
    (np) => {
      const order = lived(
        aSuspectOrder({ in: 'screening_rejected', deliveryStatus: 'shipped', npTransaction: unapproved.npTransaction }),
        cancelled,
      )
      expect(order.openFollowUps).toStrictEqual(['check_np_console'])
      const said = compared(order, np, days(3))
      expect([said.verdict, codesOf(said)]).toStrictEqual(['in_step', ['both_agree']])
      expect([stepsOf(said), said.inTurn]).toStrictEqual([['settle_follow_ups'], false])
      expect(explainAnswer(said, 'en')).not.toContain('pays NP')
      // By what is known, it may hold it.
      expect(shippingGate(order).next.map(({ step }) => step)).toContain('find_goods')
      expect(codesOf(compared(order, 'approved', days(3)))).toContain('cancelled_after_shipping')
    },
  )

  it('PAY-03: one that is paid otherwise is cancelled at NP wherever its goods are', () => {
    const change = { type: 'paymentMethod.changed', to: PAYMENT_METHODS.bank_transfer, at: days(1) } as const
    const said = compared(lived(anUnsupportedShipment(), change, { ...settled, at: days(2) }), 'approved', days(3))
    expect(codesOf(said)).toStrictEqual(['np_to_cancel'])
    expect(stepsOf(said)).toStrictEqual(['check_np_console'])
    expect(explainAnswer(said)).toContain('NP管理画面でキャンセルしてください')
  })

  it('not where the goods are here, NP holds nothing, or the buyer pays in another way', () => {
    const change = { type: 'paymentMethod.changed', to: PAYMENT_METHODS.bank_transfer, at: days(1) } as const
    const here = lived(anOrder({ in: 'screening_approved' }), cancelled)
    const otherwise = lived(anUnsupportedShipment(), change)
    for (const said of [
      compared(here, 'approved', days(3)),
      compared(lived(shipped, cancelled), 'cancelled', days(3)),
      compared(lived(shipped, cancelled), 'unknown', days(3)),
      compared(otherwise, 'approved', days(3)),
      compared(otherwise, 'reported', days(3)),
      compared(otherwise, 'paid', days(3)),
    ]) {
      expect(codesOf(said)).not.toContain('cancelled_after_shipping')
      expect(stepsOf(said)).not.toContain('find_goods')
    }
  })
})

describe('reconcile: PAY-01, goods that are gone and that NP doesn’t pay for any more, since it cancelled them', () => {
  const TO_BE_PAID = { code: 'goods_to_be_paid', rule: 'PAY-01', detail: 'cancelled' }
  const gone = { deliveryStatus: 'shipped' } as const
  const approved = anOrder({ in: 'screening_approved', ...gone })

  it.each<readonly [string, Order, readonly string[]]>([
    ['審査OK', approved, ['record_doubt', 'find_goods', 'confirm_sync', 'change_method_if_kept']],
    [
      '出荷報告完了',
      anOrder({ in: 'shipment_report_completed' }),
      ['record_doubt', 'find_goods', 'confirm_sync', 'change_method_if_kept'],
    ],
    [
      '出荷報告完了 beside 未配送: where they are isn’t known',
      anOrder({ in: 'shipment_report_completed', deliveryStatus: 'not_shipped', shipment: null }),
      ['record_doubt', 'find_goods', 'confirm_sync', 'change_method_if_kept'],
    ],
    [
      '出荷報告中 beside 未配送, in doubt',
      aSuspectOrder({ in: 'shipment_report_in_progress', deliveryStatus: 'not_shipped', shipment: null }),
      ['check_np_console', 'find_goods', 'confirm_sync', 'change_method_if_kept'],
    ],
    [
      '審査OK, in doubt',
      aSuspectOrder({ in: 'screening_approved', ...gone }),
      ['check_np_console', 'find_goods', 'confirm_sync', 'change_method_if_kept'],
    ],
    ['要確認', anUnsupportedShipment(), ['check_np_console', 'find_goods', 'change_method_if_kept']],
    [
      '要確認, to be looked up (READ-05)',
      anUnsupportedShipment({ openFollowUps: ['check_np_console'] }),
      ['check_np_console', 'record_follow_ups', 'find_goods', 'change_method_if_kept'],
    ],
    [
      '要確認, in doubt: makeshop may show another status',
      { ...anUnsupportedShipment(), syncTrust: 'suspect', openFollowUps: ['check_np_console'] },
      ['check_np_console', 'find_goods', 'confirm_sync', 'change_method_if_kept'],
    ],
    [
      '要確認 that was met so',
      anOrder({
        in: 'needs_attention',
        npTransaction: { state: 'unknown', id: null },
        problem: { stage: 'shipment', codes: ['E0100114'] },
        ...gone,
      }),
      ['check_np_console', 'find_goods', 'change_method_if_kept'],
    ],
    [
      '要確認, of which NP holds a transaction or not, in doubt',
      aSuspectOrder({ in: 'needs_attention', npTransaction: { state: 'requested', id: null }, ...gone }),
      ['check_np_console', 'find_goods', 'confirm_sync', 'change_method_if_kept'],
    ],
  ])('%s', (_, order, steps) => {
    const said = compared(order, 'cancelled', days(9))
    expect(said.findings).toContainEqual(TO_BE_PAID)
    expect(codesOf(said)).not.toContain('cancelled_after_shipping')
    expect(stepsOf(said)).toStrictEqual(steps)
    expect(said.inTurn).toBe(true)
    // READ-25: they may have come back, all or in part, which is why NP was told to cancel.
    expect(explainAnswer(said)).toMatch(
      /商品の行方を確認.*戻ってきたか、まだ手元にあれば、makeshopでも注文をキャンセル.*一部だけが戻り.*登録し直されていれば.*そのまま/u,
    )
    expect(explainAnswer(said, 'en')).toMatch(
      /where the goods are\. If they came back, or are still here, cancel.*part of them.*registered the rest anew.*leave/,
    )
    expect(explainAnswer(said)).toMatch(/取引を元に戻せるかNPに確認.*購入者にほかの決済方法で支払って/u)
    expect(explainAnswer(said, 'en')).toMatch(/ask NP to take the cancel back.*pay in another way/)
    // Done in turn, 要確認 named as the true status, decide refuses none of it.
    const at = days(10)
    const events: Readonly<Record<string, OrderEvent>> = {
      record_doubt: { type: 'sync.doubted', reason: 'other', at },
      confirm_sync: { type: 'sync.confirmed', status: 'needs_attention', at },
      record_follow_ups: { type: 'followUp.done', kind: 'check_np_console', at },
      change_method_if_kept: { type: 'paymentMethod.changed', to: PAYMENT_METHODS.bank_transfer, at },
    }
    const ended = lived(order, ...steps.flatMap((step) => events[step] ?? []))
    expect(ended).toMatchObject({ closed: { reason: 'payment_method_changed' }, paymentMethod: { linked: false } })
  })

  it('CANC-01: goods that are here are paid for by nobody, and makeshop follows by a cancel', () => {
    const said = compared(anOrder({ in: 'screening_approved' }), 'cancelled', days(9))
    expect(codesOf(said)).toStrictEqual(['cancelled_at_np'])
    expect(stepsOf(said)).toStrictEqual(['doubt_sync', 'cancel_order'])
  })

  it('of 審査NG both sides agree, and the payment method is to be changed anyway', () => {
    const said = compared(anOrder({ in: 'screening_rejected', ...gone }), 'cancelled', days(9))
    expect(codesOf(said)).toStrictEqual(['both_agree'])
  })
})

describe('reconcile: SHIP-09, NP has a report of goods of which no 配送完了 is on record', () => {
  const UNRECORDED = { code: 'delivery_not_on_record', rule: 'SHIP-09', detail: 'reported' }
  const here = { deliveryStatus: 'not_shipped', shipment: null } as const

  it.each<readonly [string, Order]>([
    ['要確認', anOrder({ in: 'needs_attention' })],
    ['審査中', anOrder({ in: 'screening_in_progress' })],
    ['審査NG', anOrder({ in: 'screening_rejected' })],
  ])('SHIP-01: %s contradicts it, so that nothing is sent before that is settled: NP is asked why', (_, order) => {
    const said = compared(order, 'reported', days(3))
    expect(said).toMatchObject({ verdict: 'contradiction', repairKind: 'display' })
    expect(said.findings).toContainEqual({ ...UNRECORDED, code: 'report_not_explained' })
    expect(codesOf(said)).not.toContain('delivery_not_on_record')
    expect(explainAnswer(said)).toMatch(/出荷しないで.*手元にあれば、NPに出荷報告がある理由をNPに/u)
    expect(explainAnswer(said)).not.toMatch(/出荷するか/u)
    expect(explainAnswer(said, 'en')).toMatch(/do not ship.*still here, ask NP why/)
    expect(explainAnswer(said, 'en')).not.toMatch(/send them/)
  })

  it.each<readonly [string, Order, string]>([
    ['審査OK', anOrder({ in: 'screening_approved' }), 'display'],
    ['出荷報告中, first met so', anOrder({ in: 'shipment_report_in_progress', ...here }), 'link'],
    ['出荷報告完了, in doubt', aSuspectOrder({ in: 'shipment_report_completed', ...here }), 'confirm'],
  ])('%s: whether they left is asked with the repair, and not again once that is applied', (_, order, kind) => {
    const said = compared(order, 'reported', days(3))
    expect(said.repairKind).toBe(kind)
    expect(said.findings).toContainEqual(UNRECORDED)
    expect(explainAnswer(said)).toMatch(/商品が出荷済みか確認.*手元にあれば/u)
    expect(explainAnswer(said, 'en')).toMatch(/see whether the goods have left.*still here/)
    const mended = lived(order, ...said.repair)
    expect(shippingGate(mended).verdict).toBe('stop')
    expect(codesOf(compared(mended, 'reported', days(4)))).toStrictEqual(['both_agree'])
  })

  it('so it is where the buyer has paid what is confirmed as reported', () => {
    const order = aSuspectOrder({ in: 'shipment_report_completed', ...here })
    expect(compared(order, 'paid', days(3)).findings).toContainEqual({ ...UNRECORDED, detail: 'paid' })
  })

  it('not where 配送完了 is on record, nor where nothing leads to a report', () => {
    const unrecorded = anOrder({ in: 'shipment_report_completed', ...here })
    const named = { status: 'reported', npTransactionId: OTHER_NP_ID } as const
    for (const said of [
      compared(anOrder({ in: 'screening_approved', deliveryStatus: 'shipped' }), 'reported', days(3)),
      compared(anOrder({ in: 'shipment_report_in_progress' }), 'reported', days(3)),
      compared(unrecorded, 'approved', days(3)),
      compared(anOrder({ in: 'screening_approved' }), 'paid', days(3)),
      compared(anOrder({ in: 'screening_approved' }), named, days(3)),
    ])
      for (const code of ['delivery_not_on_record', 'report_not_explained']) expect(codesOf(said)).not.toContain(code)
  })

  it('READ-24: nor where a repair has no version left to be applied', () => {
    const full = anOrder({ in: 'screening_approved', version: Number.MAX_SAFE_INTEGER - 1 })
    const said = compared(full, 'reported', days(3))
    expect(said.repair).toStrictEqual([])
    expect(codesOf(said)).not.toContain('delivery_not_on_record')
  })
})
