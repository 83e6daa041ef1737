import { describe, expect, it } from 'vitest'
import {
  DEFAULT_TRIAGE_THRESHOLDS,
  explainAnswer,
  type SomeTriageThresholds,
  URGENCIES,
  urgencyLabel,
  WORK_LISTS,
  type WorkList,
  workListLabel,
} from '../../src/back-office/index.js'
import { decide, type Order } from '../../src/index.js'
import { approved, cancelled, done, edited } from '../support/an-event.js'
import { aCancelledOrder, anOrder, anUnsupportedShipment, aSuspectOrder, aWizOrder } from '../support/an-order.js'
import { labelled } from '../support/statuses.js'
import { lived } from './compared.js'
import { anHourLater, days, held, itemOf, soon } from './sorted.js'

const justOverAnHourLater = '2026-04-01T10:00:00.001+09:00'

const placed = (order: Order, now = soon, thresholds?: SomeTriageThresholds) => {
  const { list, findings, urgency, next, also } = itemOf(order, now, thresholds)
  const [reason] = findings
  return [list, `${reason?.rule} ${reason?.code}`, urgency, next[0]?.step, ...also]
}

const lost = (told: Partial<Order> = {}) =>
  anOrder({ in: 'needs_attention', everApproved: true, receiptStatus: 'received', ...told })
const shipped = (told: Partial<Order> = {}) =>
  lost({ deliveryStatus: 'shipped', problem: { stage: 'shipment', codes: ['E0100110'] }, ...told })

describe('triage: the work lists', () => {
  it('READ-03: a suspect order has to be looked up', () => {
    expect(placed(aSuspectOrder({ in: 'screening_in_progress' }))).toStrictEqual([
      'sync_suspect',
      'READ-03 sync_suspect',
      'high',
      'confirm_sync',
    ])
  })

  it('READ-03: a suspect order is never said to be ready to ship, or left to the link', () => {
    for (const order of [aSuspectOrder({ in: 'screening_approved' }), aSuspectOrder({ in: 'screening_waiting' })]) {
      const { also, findings } = itemOf(order, days(30))
      expect(also).toStrictEqual([])
      expect(findings).toHaveLength(1)
    }
  })

  it('READ-05: so it is while NP’s console isn’t checked', () => {
    const order = anOrder({
      in: 'screening_approved',
      deliveryStatus: 'shipped',
      openFollowUps: ['complete_delivery_again', 'check_np_console'],
    })
    expect(placed(order)).toStrictEqual([
      'sync_suspect',
      'READ-05 console_check_open',
      'critical',
      'check_np_console',
      'shipped_not_reported',
    ])
  })

  it('READ-10: a doubtful order can’t wait where 審査OK is gone and the goods are here', () => {
    const order = aSuspectOrder({ in: 'needs_attention', everApproved: true, receiptStatus: 'received' })
    expect(placed(order)).toStrictEqual([
      'sync_suspect',
      'READ-03 sync_suspect',
      'critical',
      'confirm_sync',
      'approval_taken_back',
    ])
  })

  it.each(labelled('needs_attention', 'screening_on_hold', 'screening_rejected'))(
    'READ-10: 審査OK that became %s while the goods are here stops the parcel',
    (_, status) => {
      const [list, reason, urgency] = placed(anOrder({ in: status, everApproved: true, receiptStatus: 'received' }))
      expect([list, reason, urgency]).toStrictEqual(['approval_taken_back', 'READ-10 approval_lost', 'critical'])
    },
  )

  it('READ-17: a correction that the shop opened itself is no surprise', () => {
    expect(placed(lost({ problem: { stage: 'operator', codes: [] } }))).toStrictEqual([
      'approval_taken_back',
      'READ-10 approval_lost',
      'high',
      'edit_order',
      'correct_now',
    ])
  })

  it('CORR-03: nor is its second screening, but the parcel has to stay', () => {
    expect(placed(lost({ paymentStatus: 'screening_waiting', problem: null } as Partial<Order>))).toStrictEqual([
      'approval_taken_back',
      'READ-10 approval_lost',
      'high',
      'wait_for_link',
      'waiting_for_np',
    ])
  })

  it('LINK-06: where that screening takes too long, waiting is no help', () => {
    const again = lost({ paymentStatus: 'screening_waiting', problem: null } as Partial<Order>)
    for (const order of [again, { ...again, everApproved: null }]) {
      const { list, also, next } = itemOf(order, days(1))
      expect([list, ...also, next[0]?.step]).toStrictEqual(['approval_taken_back', 'stalled', 'check_np_console'])
    }
  })

  it('LINK-06: a status that is dated ahead keeps everything shown since from being taken over', () => {
    const hour = 60 * 60_000
    for (const order of [anOrder({ in: 'screening_approved' }), anOrder({ in: 'screening_in_progress' })]) {
      const aheadBy = (ms: number) => itemOf(order, new Date(Date.parse(order.statusSince) - ms).toISOString())
      expect(aheadBy(hour + 1)).toMatchObject({
        list: 'sync_suspect',
        also: [],
        urgency: 'high',
        findings: [{ code: 'dated_ahead', rule: 'LINK-06', detail: null }],
        next: [{ step: 'check_np_console' }],
      })
      // Clocks may differ by that much.
      expect(aheadBy(hour).list).not.toBe('sync_suspect')
    }
    const last = anOrder({ in: 'shipment_report_completed' })
    expect(itemOf({ ...last, statusSince: '2031-01-01T00:00:00Z' }, days(1)).list).toBe('done')
    const closed = aCancelledOrder({ statusSince: '2031-01-01T00:00:00Z' })
    expect(itemOf(closed, days(1)).list).toBe('follow_ups_open')
  })

  it('READ-26: 入金完了 without 審査OK, of an order whose past isn’t known, may be an approval taken back', () => {
    expect(placed(lost({ everApproved: null }))).toStrictEqual([
      'approval_taken_back',
      'READ-26 approval_perhaps_lost',
      'high',
      'edit_buyer',
      'correct_now',
    ])
    expect(placed(lost({ everApproved: null, receiptStatus: 'not_received' }))[0]).toBe('correct_now')
  })

  it('PAY-05, READ-08: in 審査NG NP may hold such an approval: a look there comes before the change', () => {
    const perhaps = anOrder({ in: 'screening_rejected', everApproved: null, receiptStatus: 'received', problem: null })
    expect(itemOf(perhaps)).toMatchObject({
      list: 'approval_taken_back',
      findings: [{ code: 'approval_perhaps_stands' }, { code: 'rejection_to_settle' }],
      next: [{ step: 'check_np_console' }, { step: 'change_payment_method' }],
      inTurn: true,
    })
    const rejected = itemOf({ ...perhaps, problem: { stage: 'screening', codes: ['NG001'] } })
    expect(rejected).toMatchObject({
      findings: [{ code: 'approval_perhaps_lost' }, { code: 'rejection_to_settle' }],
      next: [{ step: 'change_payment_method' }],
      inTurn: false,
    })
  })

  it('PAY-05, READ-16: so it does for goods that have left', () => {
    const perhaps = shipped({ paymentStatus: 'screening_rejected', everApproved: null, problem: null })
    expect(itemOf(perhaps)).toMatchObject({
      list: 'shipped_not_reported',
      also: ['correct_now'],
      urgency: 'critical',
      findings: [{ code: 'shipped_without_approval' }, { code: 'approval_perhaps_stands', rule: 'READ-08' }],
      next: [{ step: 'check_np_console' }, { step: 'change_payment_method' }],
      inTurn: true,
    })
    expect(itemOf({ ...perhaps, everApproved: false })).toMatchObject({
      findings: [{ code: 'shipped_without_approval' }, { code: 'rejection_to_settle' }],
      next: [{ step: 'change_payment_method' }],
    })
  })

  it('READ-10: 入金完了 of an order that never was 審査OK isn’t an approval taken back', () => {
    expect(placed(lost({ everApproved: false }))[0]).toBe('correct_now')
  })

  it('READ-16: 要確認 and 配送完了 of an order that never was 審査OK left without an approval', () => {
    expect(placed(shipped({ everApproved: false })).slice(0, 3)).toStrictEqual([
      'shipped_not_reported',
      'READ-16 shipped_without_approval',
      'critical',
    ])
  })

  it('READ-17: a hold whose codes aren’t known is not taken for NP’s review', () => {
    expect(placed(held()).slice(0, 2)).toStrictEqual(['correct_now', 'STAT-04 hold_to_correct'])
    expect(placed(anOrder({ in: 'screening_on_hold', problem: null }))[0]).toBe('correct_now')
  })

  it('READ-05: NP wasn’t told of the shipment', () => {
    const openFollowUps = ['complete_delivery_again'] as const
    expect(placed(anOrder({ in: 'screening_approved', deliveryStatus: 'shipped', openFollowUps }))).toStrictEqual([
      'shipped_not_reported',
      'READ-05 report_to_repeat',
      'high',
      'revert_delivery',
    ])
  })

  it('READ-06: the carrier isn’t one of the 14', () => {
    expect(placed(anUnsupportedShipment())).toStrictEqual([
      'shipped_not_reported',
      'READ-06 carrier_by_hand',
      'high',
      'settle_follow_ups',
      'correct_now',
    ])
  })

  it('READ-06: nor is a mail service, which is reported by hand', () => {
    const problem = { stage: 'shipment', codes: ['クロネコDM便'] } as const
    expect(
      placed(anUnsupportedShipment({ problem, openFollowUps: ['report_in_np_console'] })).slice(0, 3),
    ).toStrictEqual(['shipped_not_reported', 'READ-06 carrier_by_hand', 'high'])
  })

  it('READ-06: once that is settled, makeshop is to be brought to where NP is', () => {
    const problem = { stage: 'shipment', codes: ['クロネコDM便'] } as const
    expect(placed(anUnsupportedShipment({ problem, openFollowUps: [] }))).toStrictEqual([
      'correct_now',
      'STAT-10 attention_needed',
      'normal',
      'check_np_console',
    ])
  })

  it('READ-06, SHIP-10: that NP was asked about a carrier tells of no report: no money comes until it is dealt with', () => {
    expect(placed(anUnsupportedShipment({ openFollowUps: [] }))).toStrictEqual([
      'shipped_not_reported',
      'READ-06 carrier_by_hand',
      'high',
      'check_np_console',
      'correct_now',
    ])
  })

  it('READ-06, READ-26: of an order met like that, nobody knows whether it is settled', () => {
    const problem = { stage: 'shipment', codes: ['クロネコDM便'] } as const
    expect(placed(anUnsupportedShipment({ problem, openFollowUps: [], everApproved: null }))).toStrictEqual([
      'shipped_not_reported',
      'READ-06 carrier_by_hand',
      'high',
      'check_np_console',
      'correct_now',
    ])
  })

  it('FLOW-04: NP refused the report', () => {
    expect(placed(shipped())).toStrictEqual([
      'shipped_not_reported',
      'FLOW-04 report_refused',
      'high',
      'revert_delivery',
      'correct_now',
    ])
  })

  it('CORR-07: what no edit can cure is looked up at once', () => {
    expect(placed(shipped({ problem: { stage: 'shipment', codes: ['E0100114'] } }))[3]).toBe('check_np_console')
  })

  it('CORR-06, SYNC-01: without a code nobody knows whether NP refused the report, or 要確認 was set after it', () => {
    const problem = { stage: 'shipment', codes: [] } as const
    const on = (shipment: Order['shipment']) => placed(shipped({ problem, shipment }))[1]
    expect(on({ carrier: 'sagawa', slipNumber: '123456789013' })).toBe('SHIP-05 shipped_cause_unknown')
    // Not even a report was seen: the carrier may never have been one of the 14 (SHIP-04).
    expect(on(null)).toBe('SHIP-05 shipped_cause_unknown')
  })

  it('SHIP-05: 要確認 and 配送完了, nobody knows why', () => {
    expect(placed(shipped({ problem: null })).slice(0, 3)).toStrictEqual([
      'shipped_not_reported',
      'SHIP-05 shipped_cause_unknown',
      'high',
    ])
  })

  it.each(
    labelled(
      'screening_preparing',
      'screening_waiting',
      'screening_in_progress',
      'screening_on_hold',
      'screening_rejected',
    ),
  )('READ-16: goods that left in %s left without an approval', (_, status) => {
    const [list, reason, urgency] = placed(anOrder({ in: status, deliveryStatus: 'shipped' }))
    expect([list, reason, urgency]).toStrictEqual([
      'shipped_not_reported',
      'READ-16 shipped_without_approval',
      'critical',
    ])
  })

  it.each(labelled('screening_preparing', 'screening_waiting', 'screening_in_progress'))(
    'READ-09: of goods that left in %s, 未配送 can be restored at once',
    (_, status) => {
      expect(placed(anOrder({ in: status, deliveryStatus: 'shipped' }))[3]).toBe('revert_delivery')
    },
  )

  it('READ-16, STAT-04: so they are put back in a hold for RE029, which is not waited for before, and after days neither', () => {
    const gone: Order = { ...held('RE029'), deliveryStatus: 'shipped' }
    expect(placed(gone)).toStrictEqual([
      'shipped_not_reported',
      'READ-16 shipped_without_approval',
      'critical',
      'revert_delivery',
      'waiting_for_np',
    ])
    const [list, , urgency, next, ...also] = placed(gone, days(5))
    expect([list, urgency, next, ...also]).toStrictEqual([
      'shipped_not_reported',
      'critical',
      'revert_delivery',
      'stalled',
    ])
  })

  it.each(labelled('screening_on_hold', 'screening_rejected'))(
    'READ-16: in %s an earlier 審査OK is no approval, nor is one that perhaps was',
    (_, status) => {
      for (const everApproved of [true, null]) {
        const [list, reason, urgency] = placed(anOrder({ in: status, deliveryStatus: 'shipped', everApproved }))
        expect([list, reason, urgency]).toStrictEqual([
          'shipped_not_reported',
          'READ-16 shipped_without_approval',
          'critical',
        ])
      }
    },
  )

  it('READ-13, CORR-04: of the e-mail address alone no screening is promised, before the edit nor after it', () => {
    const onHold = held('RE025')
    for (const order of [onHold, decide(onHold, edited('email')).unwrap().order]) {
      const item = itemOf(order)
      expect(item.list).toBe('correct_now')
      expect(item.next).toStrictEqual([{ step: 'edit_email', event: 'order.edited', rule: 'READ-13', followUps: [] }])
      expect(explainAnswer(item)).toMatch(/メールアドレスを修正して.*修正後はNP管理画面で/u)
      expect(explainAnswer(item)).not.toContain('再審査になります')
      expect(explainAnswer(item, 'en')).toMatch(/e-mail address.*in NP's console afterwards/)
      expect(explainAnswer(item, 'en')).not.toContain('is then screened')
    }
  })

  it('SHIP-05: where carrier and slip are corrected isn’t claimed', () => {
    const item = itemOf(shipped({ deliveryStatus: 'not_shipped' }))
    expect(item.next).toStrictEqual([{ step: 'edit_shipment', event: 'order.edited', rule: 'SHIP-05', followUps: [] }])
    expect(explainAnswer(item)).toMatch(/次の操作: 注文詳細で修正してください。修正後は再審査になります。$/u)
    expect(explainAnswer(item, 'en')).toMatch(
      /Correct it in the order's details \(注文詳細\)\. It is then screened anew\.$/u,
    )
  })

  it('STAT-04, STAT-05, STAT-10: a person has to act', () => {
    expect(placed(held('RE009'))).toStrictEqual(['correct_now', 'STAT-04 hold_to_correct', 'normal', 'open_correction'])
    expect(placed(anOrder({ in: 'screening_rejected' }))).toStrictEqual([
      'correct_now',
      'STAT-05 rejection_to_settle',
      'normal',
      'change_payment_method',
    ])
    expect(placed(anOrder({ in: 'needs_attention' }))).toStrictEqual([
      'correct_now',
      'STAT-10 attention_needed',
      'normal',
      'edit_buyer',
    ])
  })

  it('CORR-06: where the buyer or NP has to be asked, the order says what', () => {
    expect(placed(held('RE022'))[3]).toBe('check_payment_information')
    expect(placed(held('RE999'))[3]).toBe('check_payment_information')
  })

  it('LINK-06: what the link leaves by itself is waited for, up to the threshold', () => {
    const order = anOrder({ in: 'screening_waiting' })
    const waiting = ['waiting_for_np', 'LINK-06 link_at_work', 'none', 'wait_for_link']
    expect(placed(order)).toStrictEqual(waiting)
    expect(placed(order, anHourLater)).toStrictEqual(waiting)
    expect(placed(order, justOverAnHourLater)).toStrictEqual([
      'stalled',
      'LINK-06 link_stalled',
      'high',
      'check_np_console',
    ])
    expect(placed(order, justOverAnHourLater, { stalledAfterMinutes: { screening_waiting: 61 } })).toStrictEqual(
      waiting,
    )
  })

  it.each([
    ['審査待ち(準備中)', 'screening_preparing', 1 / 24],
    ['審査待ち', 'screening_waiting', 1 / 24],
    ['審査中', 'screening_in_progress', 1],
    ['出荷報告(準備中)', 'shipment_report_preparing', 1 / 24],
    ['出荷報告中', 'shipment_report_in_progress', 1 / 24],
  ] as const)('LINK-06: %s stalls by its own threshold', (_, status, threshold) => {
    expect(placed(anOrder({ in: status }), days(threshold))[0]).toBe('waiting_for_np')
    expect(placed(anOrder({ in: status }), days(threshold + 0.001))[0]).toBe('stalled')
  })

  it('STAT-04: a hold only for NP’s review is waited for, three days', () => {
    expect(placed(held('RE029'), days(3))).toStrictEqual([
      'waiting_for_np',
      'STAT-04 np_looks_closer',
      'none',
      'wait_for_link',
    ])
    expect(placed(held('RE029'), days(3.001))[0]).toBe('stalled')
    expect(placed(held('RE029', 'RE009'), days(3.001))[0]).toBe('correct_now')
  })

  it('READ-17: 要確認 waits for a person, also where the hold before it was NP’s review', () => {
    const problem = { stage: 'screening', codes: ['RE029'] } as const
    expect(itemOf(anOrder({ in: 'needs_attention', problem }), days(30))).toMatchObject({
      list: 'correct_now',
      also: [],
    })
    expect(placed(lost({ problem })).slice(0, 3)).toStrictEqual([
      'approval_taken_back',
      'READ-10 approval_lost',
      'critical',
    ])
  })

  it('READ-07: what is left over of a closed order', () => {
    expect(placed(aCancelledOrder())).toStrictEqual([
      'follow_ups_open',
      'READ-07 follow_ups_left',
      'normal',
      'settle_follow_ups',
    ])
    expect(placed(aCancelledOrder({ openFollowUps: [] }))).toStrictEqual([
      'done',
      'READ-07 order_over',
      'none',
      'nothing_to_do',
    ])
  })

  it('CANC-01: who cancels at NP what had left before it was cancelled is told so', () => {
    const gone = ['follow_ups_open', 'CANC-01 cancelled_after_shipping', 'high', 'find_goods']
    expect(placed(aCancelledOrder({ deliveryStatus: 'shipped' }))).toStrictEqual(gone)
    expect(placed(aCancelledOrder({ in: 'shipment_report_completed' }))).toStrictEqual(gone)
    // READ-08: NP may hold what ended in doubt.
    expect(placed(aCancelledOrder({ deliveryStatus: 'shipped', openFollowUps: ['check_np_console'] }))).toStrictEqual(
      gone,
    )
    const others = { deliveryStatus: 'shipped', openFollowUps: ['reset_receipt_status'] } as const
    expect(placed(aCancelledOrder(others))[1]).toBe('READ-07 follow_ups_left')
    // Paid otherwise, it may have left as such.
    const { closed } = aCancelledOrder()
    const paid = { closed: closed && ({ ...closed, reason: 'payment_method_changed' } as const) }
    expect(placed(aCancelledOrder({ deliveryStatus: 'shipped', ...paid }))[1]).toBe('READ-07 follow_ups_left')
  })

  it('READ-07, READ-08: what NP may hold of an order that ended in doubt is looked for, and cancelled there', () => {
    const ended = lived(anOrder({ in: 'screening_rejected' }), approved, cancelled)
    expect(placed(ended)).toStrictEqual([
      'follow_ups_open',
      'READ-08 transaction_perhaps_stands',
      'normal',
      'settle_follow_ups',
    ])
    expect(placed(lived(ended, done('check_np_console')))[0]).toBe('done')
    // READ-07: once it is known that NP holds it, or did until it was cancelled, that is what is left.
    const known = lived(ended, approved)
    expect(placed(known)[1]).toBe('READ-07 follow_ups_left')
    expect(placed(lived(known, done('cancel_in_np_console')))[1]).toBe('READ-07 follow_ups_left')
  })

  it('READ-07: that nothing is left to do of a closed order comes from its end, FLOW-06 of 出荷報告完了', () => {
    const rules = (order: Order) => itemOf(order, soon).next.map(({ rule }) => rule)
    expect(rules(aCancelledOrder({ openFollowUps: [] }))).toStrictEqual(['READ-07'])
    expect(rules(anOrder({ in: 'shipment_report_completed' }))).toStrictEqual(['FLOW-06'])
  })

  it('READ-07: a closed order is on no other list, whatever it shows', () => {
    const order = aCancelledOrder({ in: 'needs_attention', syncTrust: 'suspect', everApproved: true })
    expect(placed(order, days(90))).toStrictEqual([
      'follow_ups_open',
      'READ-07 follow_ups_left',
      'high',
      'settle_follow_ups',
    ])
  })

  it('SHIP-01: 審査OK is to be shipped', () => {
    expect(placed(anOrder({ in: 'screening_approved' }))).toStrictEqual([
      'approved_not_shipped',
      'SHIP-01 to_be_shipped',
      'normal',
      'complete_delivery',
    ])
  })

  it('SHIP-08: a wiz order is printed first', () => {
    expect(placed(aWizOrder({ in: 'screening_approved', invoicePrintedAt: null }))).toStrictEqual([
      'approved_not_shipped',
      'SHIP-08 invoice_not_printed',
      'normal',
      'print_invoice',
    ])
    expect(placed(aWizOrder({ in: 'screening_approved' }))[1]).toBe('SHIP-01 to_be_shipped')
  })

  it('SHIP-08: an invoice is old by the calendar of Tokyo, not by the hour', () => {
    const order = aWizOrder({ in: 'screening_approved', invoicePrintedAt: '2026-04-01T23:59:00+09:00' })
    expect(placed(order, '2026-04-08T23:59:59+09:00')[1]).toBe('SHIP-01 to_be_shipped')
    expect(placed(order, '2026-04-08T15:00:00Z').slice(0, 3)).toStrictEqual([
      'approved_not_shipped',
      'SHIP-08 invoice_ageing',
      'critical',
    ])
    expect(placed(order, '2026-04-08T15:00:00Z', { invoiceDays: 9 })[1]).toBe('SHIP-01 to_be_shipped')
  })

  it('SHIP-08: an invoice of more than ten days is printed anew before its order ships, whatever the shop has set', () => {
    const order = aWizOrder({ in: 'screening_approved', invoicePrintedAt: '2026-04-01T23:59:00+09:00' })
    expect(placed(order, '2026-04-11T23:59:59+09:00')[1]).toBe('SHIP-08 invoice_ageing')
    expect(placed(order, '2026-04-11T15:00:00Z')).toStrictEqual([
      'approved_not_shipped',
      'SHIP-08 invoice_too_old',
      'critical',
      'print_invoice',
    ])
    expect(placed(order, '2026-04-11T23:59:59+09:00', { invoiceDays: 30 })[1]).toBe('SHIP-01 to_be_shipped')
    expect(placed(order, '2026-04-11T15:00:00Z', { invoiceDays: 30 })[1]).toBe('SHIP-08 invoice_too_old')
  })

  it('LINK-08: of an old approval NP is asked before the parcel leaves, since makeshop would show it all the same', () => {
    const order = anOrder({ in: 'screening_approved', statusSince: '2026-04-01T23:59:00+09:00' })
    expect(placed(order, '2026-04-30T23:59:59+09:00')[1]).toBe('SHIP-01 to_be_shipped')
    const item = itemOf(order, '2026-04-30T15:00:00Z')
    expect(item).toMatchObject({ list: 'approved_not_shipped', urgency: 'high', inTurn: true })
    expect(item.findings).toMatchObject([{ code: 'approval_ageing', rule: 'LINK-08' }])
    expect(item.next.map(({ step }) => step)).toStrictEqual(['check_np_console', 'complete_delivery'])
    expect(placed(order, '2026-05-30T23:59:59+09:00', { approvalDays: 60 })[1]).toBe('SHIP-01 to_be_shipped')
    const gone = anOrder({ in: 'screening_approved', deliveryStatus: 'shipped', statusSince: order.statusSince })
    expect(placed(gone, '2026-04-30T15:00:00Z')[1]).not.toBe('LINK-08 approval_ageing')
  })

  it('LINK-08, SHIP-08: of a wiz order that comes behind what is said of its invoice, and the look before its parcel all the same', () => {
    const statusSince = '2026-04-01T09:00:00+09:00'
    const printedOn = (invoicePrintedAt: string | null) =>
      placed(aWizOrder({ in: 'screening_approved', statusSince, invoicePrintedAt }), '2026-05-20T09:00:00+09:00')[1]
    expect(printedOn(null)).toBe('SHIP-08 invoice_not_printed')
    expect(printedOn('2026-05-09T09:00:00+09:00')).toBe('SHIP-08 invoice_too_old')
    expect(printedOn('2026-05-10T09:00:00+09:00')).toBe('SHIP-08 invoice_ageing')
    expect(printedOn('2026-05-19T09:00:00+09:00')).toBe('LINK-08 approval_ageing')
    const both = aWizOrder({ in: 'screening_approved', statusSince, invoicePrintedAt: '2026-05-10T09:00:00+09:00' })
    const item = itemOf(both, '2026-05-20T09:00:00+09:00')
    expect(item.urgency).toBe('critical')
    expect(item.next.map(({ step }) => step)).toStrictEqual(['check_np_console', 'complete_delivery'])
  })

  it('READ-22: a new printing counts once the old one is off the record, as the list says', () => {
    const now = '2026-04-12T09:00:00+09:00'
    const old = aWizOrder({ in: 'screening_approved', invoicePrintedAt: '2026-04-01T09:00:00+09:00' })
    const printed = { type: 'invoice.printed', at: now } as const
    expect(placed(decide(old, printed).unwrap().order, now)[1]).toBe('SHIP-08 invoice_too_old')
    const cleared = { ...old, invoicePrintedAt: null }
    expect(placed(decide(cleared, printed).unwrap().order, now)[1]).toBe('SHIP-01 to_be_shipped')
    expect(explainAnswer(itemOf(old, now), 'en')).toMatch(
      /Print it anew, clear the old day on record .*record the new printing.* → Next: Print the invoice/,
    )
  })

  it('FLOW-06: 出荷報告完了 is done', () => {
    expect(placed(anOrder({ in: 'shipment_report_completed' }), days(400))).toStrictEqual([
      'done',
      'FLOW-06 report_done',
      'none',
      'nothing_to_do',
    ])
  })
})

describe('the thresholds of a shop that sets none', () => {
  it('LINK-06: an hour for what the link does, a day for NP’s screening, three for its review', () => {
    const [hour, day] = [60, 24 * 60]
    expect(DEFAULT_TRIAGE_THRESHOLDS).toStrictEqual({
      stalledAfterMinutes: {
        screening_preparing: hour,
        screening_waiting: hour,
        screening_in_progress: day,
        screening_on_hold: 3 * day,
        shipment_report_preparing: hour,
        shipment_report_in_progress: hour,
      },
      dueWithinMinutes: {
        sync_suspect: day,
        shipped_not_reported: day,
        correct_now: day,
        follow_ups_open: day,
        approved_not_shipped: 7 * day,
      },
      // NP takes a report within 10 days of the wiz invoice's date.
      invoiceDays: 8,
      approvalDays: 30,
      itemsPerList: 1_000,
    })
  })
})

describe('triage in words', () => {
  it('says why an order stands on its list, and what to do', () => {
    const openFollowUps = ['complete_delivery_again'] as const
    expect(explainAnswer(itemOf(anOrder({ in: 'screening_approved', deliveryStatus: 'shipped', openFollowUps })))).toBe(
      '「審査OK」で「配送完了」ですが、出荷がNPに伝わっていないおそれがあります。注文内容の修正は不要です。対応外のメール便と、伝票番号のない出荷は、次の操作によらず、「未配送」に戻さないでください。メール便は、NP管理画面で報告してください。店頭での引き渡し、手渡し、自社配送などは、伝票番号を作らず、報告の方法をNPに問い合わせてください。商品は、「未配送」に戻した後も、送り直さないでください。商品が戻ってきて再発送しないなら、報告せずに、makeshopとNP管理画面の両方で注文をキャンセルしてください（READ-05）。 → 次の操作: 配送ステータスを「未配送」に戻してください。',
    )
  })

  it.each([
    ['FLOW-04', anUnsupportedShipment({ openFollowUps: [], problem: { stage: 'shipment', codes: ['E0100110'] } })],
    ['READ-06', anUnsupportedShipment()],
    ['SHIP-05', anUnsupportedShipment({ openFollowUps: [], problem: null })],
    ['READ-05', anOrder({ in: 'screening_approved', deliveryStatus: 'shipped' })],
  ])('READ-25, CANC-01: what came back isn’t reported, but ends on both sides (%s)', (rule, order) => {
    const { list, findings } = itemOf(order)
    expect([list, findings[0]?.rule]).toStrictEqual(['shipped_not_reported', rule])
    const [first] = findings
    expect(first && explainAnswer(first)).toMatch(
      /戻ってきて再発送しないなら、報告せずに、makeshopとNP管理画面の両方で.*キャンセル/u,
    )
    expect(first && explainAnswer(first, 'en')).toMatch(
      /came back and are not sent again, do not report them: cancel the order both in makeshop/,
    )
    expect(decide(order, { type: 'order.cancelled', deleted: false, at: soon }).ok).toBe(true)
  })

  it('labels every list and urgency in both languages', () => {
    expect(WORK_LISTS.map((list) => [list, workListLabel(list), workListLabel(list, 'en')])).toStrictEqual([
      ['sync_suspect', '同期ずれの疑い', 'Sync in doubt'],
      ['approval_taken_back', '審査OK取消', 'Approval taken back'],
      ['shipped_not_reported', '出荷報告未了', 'Shipped, not reported'],
      ['correct_now', '要対応', 'To correct now'],
      ['stalled', '停滞', 'Stalled'],
      ['follow_ups_open', '残作業あり', 'Follow-ups open'],
      ['approved_not_shipped', '出荷待ち', 'Approved, not shipped'],
      ['waiting_for_np', 'NP待ち', 'Waiting for NP'],
      ['done', '完了', 'Done'],
    ])
    expect(URGENCIES.map((urgency) => [urgency, urgencyLabel(urgency), urgencyLabel(urgency, 'en')])).toStrictEqual([
      ['critical', '至急', 'Critical'],
      ['high', '優先', 'High'],
      ['normal', '通常', 'Normal'],
      ['none', '対応不要', 'None'],
    ])
    expect(workListLabel('someday' as WorkList)).toBe('someday')
  })
})
