import { describe, expect, it } from 'vitest'
import {
  explainAnswer,
  type SomeTriageThresholds,
  startTriage,
  type Triage,
  type TriageItem,
  triage,
  URGENCIES,
  urgencyLabel,
  WORK_LISTS,
  type WorkList,
  workListLabel,
} from '../../src/back-office/index.js'
import { type Order, PAYMENT_STATUSES } from '../../src/index.js'
import {
  aCancelledOrder,
  anOrder,
  anUnsupportedShipment,
  aSuspectOrder,
  aWizOrder,
  since,
} from '../support/an-order.js'
import { labelled } from '../support/statuses.js'

/** A minute, an hour and days after the orders came into their status (9 o'clock in the morning in Tokyo). */
const soon = '2026-04-01T09:01:00+09:00'
const anHourLater = '2026-04-01T10:00:00+09:00'
const justOverAnHourLater = '2026-04-01T10:00:00.001+09:00'
const days = (count: number) => new Date(Date.parse(since) + count * 86_400_000).toISOString()

const sorted = (orders: Iterable<Order>, now = soon, thresholds?: SomeTriageThresholds): Triage => {
  const outcome = triage(orders, now, thresholds)
  return outcome.ok ? outcome.val : expect.fail(`${outcome.val.code} ${outcome.val.detail}`)
}
const itemOf = (order: Order, now = soon, thresholds?: SomeTriageThresholds): TriageItem => {
  const items = sorted([order], now, thresholds).lists.flatMap((list) => list.items)
  const [item] = items
  return items.length === 1 && item !== undefined ? item : expect.fail(`${items.length} items`)
}
const placed = (order: Order, now = soon, thresholds?: SomeTriageThresholds) => {
  const { list, findings, urgency, next, also } = itemOf(order, now, thresholds)
  const [reason] = findings
  return [list, `${reason?.rule} ${reason?.code}`, urgency, next[0]?.step, ...also]
}

const held = (...codes: readonly string[]) =>
  anOrder({ in: 'screening_on_hold', problem: { stage: 'screening', codes } })
const lost = (told: Partial<Order> = {}) =>
  anOrder({ in: 'needs_attention', everApproved: true, receiptStatus: 'received', ...told })
const shipped = (told: Partial<Order> = {}) =>
  lost({ deliveryStatus: 'shipped', problem: { stage: 'shipment', codes: ['E0100110'] }, ...told })

describe('triage: the work lists', () => {
  it('READ-03: a suspect order has to be looked up', () => {
    expect(placed(aSuspectOrder({ in: 'screening_in_progress' }))).toStrictEqual([
      'sync_suspect',
      'READ-03 sync_in_doubt',
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
      'READ-05 console_unchecked',
      'critical',
      'check_np_console',
      'shipped_not_reported',
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

  it('READ-26: 入金完了 without 審査OK, of an order whose past isn’t known, may be an approval taken back', () => {
    expect(placed(lost({ everApproved: null }))).toStrictEqual([
      'approval_taken_back',
      'READ-26 approval_perhaps_lost',
      'high',
      'edit_order',
      'correct_now',
    ])
    expect(placed(lost({ everApproved: null, receiptStatus: 'not_received' }))[0]).toBe('correct_now')
  })

  it('READ-10: 入金完了 of an order that never was 審査OK isn’t an approval taken back', () => {
    expect(placed(lost({ everApproved: false }))[0]).toBe('correct_now')
  })

  it('READ-16: 要確認 and 配送完了 of an order that never was 審査OK left without an approval', () => {
    expect(placed(shipped({ everApproved: false })).slice(0, 3)).toStrictEqual([
      'shipped_not_reported',
      'READ-16 shipped_unapproved',
      'critical',
    ])
  })

  it('READ-17: a hold whose codes aren’t known is not taken for NP’s review', () => {
    expect(placed(held()).slice(0, 2)).toStrictEqual(['correct_now', 'STAT-04 hold_to_correct'])
    expect(placed(anOrder({ in: 'screening_on_hold', problem: null }))[0]).toBe('correct_now')
  })

  it('READ-05: NP wasn’t told of the shipment', () => {
    expect(placed(anOrder({ in: 'screening_approved', deliveryStatus: 'shipped' }))).toStrictEqual([
      'shipped_not_reported',
      'READ-05 report_not_sent',
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

  it('READ-06: once that is settled, makeshop is to be brought to where NP is', () => {
    expect(placed(anUnsupportedShipment({ openFollowUps: [] }))).toStrictEqual([
      'correct_now',
      'STAT-10 attention_needed',
      'normal',
      'check_np_console',
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
    expect([list, reason, urgency]).toStrictEqual(['shipped_not_reported', 'READ-16 shipped_unapproved', 'critical'])
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
      'edit_order',
    ])
  })

  it('CORR-06: where the buyer or NP has to be asked, the order says what', () => {
    expect(placed(held('RE022'))[3]).toBe('check_order_information')
    expect(placed(held('RE999'))[3]).toBe('check_order_information')
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
    expect(placed(order, justOverAnHourLater, { stalledAfter: { screening_waiting: 61 } })).toStrictEqual(waiting)
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
      'STAT-04 np_in_review',
      'none',
      'wait_for_link',
    ])
    expect(placed(held('RE029'), days(3.001))[0]).toBe('stalled')
    expect(placed(held('RE029', 'RE009'), days(3.001))[0]).toBe('correct_now')
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
      'SHIP-01 ready_to_ship',
      'normal',
      'complete_delivery',
    ])
  })

  it('SHIP-08: a wiz order is printed first', () => {
    expect(placed(aWizOrder({ in: 'screening_approved', invoicePrintedAt: null }))).toStrictEqual([
      'approved_not_shipped',
      'SHIP-08 invoice_to_print',
      'normal',
      'print_invoice',
    ])
    expect(placed(aWizOrder({ in: 'screening_approved' }))[1]).toBe('SHIP-01 ready_to_ship')
  })

  it('SHIP-08: an invoice is old by the calendar of Tokyo, not by the hour', () => {
    const order = aWizOrder({ in: 'screening_approved', invoicePrintedAt: '2026-04-01T23:59:00+09:00' })
    expect(placed(order, '2026-04-08T23:59:59+09:00')[1]).toBe('SHIP-01 ready_to_ship')
    expect(placed(order, '2026-04-08T15:00:00Z').slice(0, 3)).toStrictEqual([
      'approved_not_shipped',
      'SHIP-08 invoice_ageing',
      'critical',
    ])
    expect(placed(order, '2026-04-08T15:00:00Z', { invoiceDays: 9 })[1]).toBe('SHIP-01 ready_to_ship')
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

describe('triage: age and urgency', () => {
  it('counts milliseconds, and days by the calendar of Tokyo', () => {
    const order = anOrder({ in: 'needs_attention', statusSince: '2026-04-01T23:59:00+09:00' })
    expect(itemOf(order, '2026-04-02T00:01:00+09:00')).toMatchObject({ ageMs: 120_000, ageDays: 1 })
    expect(itemOf(order, '2026-04-02T23:58:00+09:00')).toMatchObject({ ageMs: 86_340_000, ageDays: 1 })
    expect(itemOf(order, '2026-04-02T15:00:00Z')).toMatchObject({ ageDays: 2 })
  })

  it('READ-23: is 0 for what lies ahead', () => {
    expect(itemOf(anOrder({ in: 'needs_attention' }), '2026-03-01T00:00:00Z')).toMatchObject({ ageMs: 0, ageDays: 0 })
  })

  it('of a closed order counts from its closing', () => {
    const order = aCancelledOrder({ closed: { reason: 'cancelled', at: '2026-04-03T09:00:00+09:00' } })
    expect(itemOf(order, days(3)).ageDays).toBe(1)
  })

  it.each([
    ['sync_suspect', aSuspectOrder({ in: 'screening_in_progress' }), 'high', 'critical'],
    ['shipped_not_reported', anUnsupportedShipment(), 'high', 'critical'],
    ['correct_now', held('RE009'), 'normal', 'high'],
    ['follow_ups_open', aCancelledOrder(), 'normal', 'high'],
  ] as const)('raises %s by one degree after a day', (list, order, before, after) => {
    expect(itemOf(order, days(1))).toMatchObject({ list, urgency: before })
    expect(itemOf(order, days(1.001))).toMatchObject({ list, urgency: after })
  })

  it('raises 未出荷 after a week, or as the shop sets it', () => {
    const order = anOrder({ in: 'screening_approved' })
    expect(itemOf(order, days(7)).urgency).toBe('normal')
    expect(itemOf(order, days(7.001)).urgency).toBe('high')
    expect(itemOf(order, anHourLater, { dueWithin: { approved_not_shipped: 30 } }).urgency).toBe('high')
  })
})

describe('triage: lists and counts', () => {
  const order = (orderNumber: string, minutesAgo: number, told: Partial<Order> = {}): Order => ({
    ...anOrder({ in: 'needs_attention' }),
    orderNumber,
    statusSince: new Date(Date.parse(soon) - minutesAgo * 60_000).toISOString(),
    ...told,
  })

  it('sorts by urgency, then age, then order number', () => {
    const orders = [order('B', 5), order('young', 1), order('A', 5), order('overdue', 2_000)]
    const list = sorted(orders).lists.find(({ list }) => list === 'correct_now')
    expect(list?.items.map(({ orderNumber }) => orderNumber)).toStrictEqual(['overdue', 'A', 'B', 'young'])
    expect(list).toMatchObject({
      count: 4,
      also: 0,
      oldestMs: 120_000_000,
      urgencies: { critical: 0, high: 1, normal: 3, none: 0 },
    })
  })

  it('keeps so many items, and counts all', () => {
    const orders = Array.from({ length: 50 }, (_, at) => order(`A${at}`, at))
    const list = sorted(orders, soon, { itemsPerList: 3 }).lists.find(({ list }) => list === 'correct_now')
    expect(list?.items.map(({ orderNumber }) => orderNumber)).toStrictEqual(['A49', 'A48', 'A47'])
    expect(list?.count).toBe(50)
    expect(sorted(orders, soon, { itemsPerList: 0 }).lists.flatMap(({ items }) => items)).toStrictEqual([])
  })

  it('names every list, in their order, and says how many orders would be on it too', () => {
    const { lists, total } = sorted([anUnsupportedShipment(), anUnsupportedShipment()])
    expect(lists.map(({ list }) => list)).toStrictEqual(WORK_LISTS)
    expect(total).toBe(2)
    expect(lists.map(({ also }) => also)).toStrictEqual([0, 0, 0, 2, 0, 0, 0, 0, 0])
  })

  it('counts by status, apart from closed orders, with the age of the oldest', () => {
    const { statuses, oldestMs, closedCount } = sorted([order('A', 3), order('B', 7), aCancelledOrder()])
    expect(Object.keys(statuses)).toStrictEqual([...PAYMENT_STATUSES])
    expect(statuses).toMatchObject({ needs_attention: 2, screening_approved: 0 })
    expect(oldestMs).toMatchObject({ needs_attention: 420_000, screening_approved: null })
    expect(closedCount).toBe(1)
  })

  it('READ-24: reports what is no order by place and path, never by value', () => {
    const unread = [null, order('A', 1), { ...order('secret', 1), statusSince: 'secret' }] as unknown as Order[]
    const report = sorted(unread)
    expect(report).toMatchObject({ total: 3, unreadCount: 2 })
    expect(report.unread).toStrictEqual([
      { position: 0, fault: 'order' },
      { position: 2, fault: 'order.statusSince' },
    ])
    expect(JSON.stringify(report)).not.toContain('secret')
  })

  it('READ-24: keeps so many of those, and counts all', () => {
    const report = sorted(Array.from({ length: 9 }, () => null) as unknown as Order[], soon, { itemsPerList: 2 })
    expect(report.unread).toHaveLength(2)
    expect(report.unreadCount).toBe(9)
  })

  it.each(['paymentStatus', 'statusSince', 'orderNumber', 'openFollowUps', 'closed'] as const)(
    'READ-24: the %s of an order is looked at before it is judged, whatever it would be afterwards',
    (field) => {
      const honest = order('A', 1)
      let looks = 0
      const fickle = Object.defineProperty({ ...honest }, field, {
        enumerable: true,
        get: () => {
          looks += 1
          return looks > 2 ? 'hostile' : honest[field]
        },
      })
      expect(sorted([fickle])).toStrictEqual(sorted([honest]))
    },
  )

  it('READ-24: an order whose closing turns hostile after a while is unread, and no other suffers', () => {
    let looks = 0
    const at = () => {
      looks += 1
      return looks > 1 ? 'hostile' : since
    }
    const closed = Object.defineProperty({ reason: 'cancelled' }, 'at', { get: at }) as Order['closed']
    const report = sorted([aCancelledOrder({ closed }), aCancelledOrder()])
    expect(report).toMatchObject({ total: 2, unreadCount: 1, closedCount: 1 })
    expect(report.lists.find(({ list }) => list === 'follow_ups_open')?.oldestMs).toBe(60_000)
  })

  it('runs on: a report can be had at any time', () => {
    const started = startTriage(soon)
    if (!started.ok) return expect.fail(started.val.code)
    const { add, report } = started.val
    add(order('A', 1))
    const early = report()
    add(order('B', 2))
    expect(early.total).toBe(1)
    expect(early.lists.flatMap(({ items }) => items)).toHaveLength(1)
    expect(report()).toStrictEqual(sorted([order('A', 1), order('B', 2)]))
    add(order('C', 0))
    expect(report()).toStrictEqual(sorted([order('A', 1), order('B', 2), order('C', 0)]))
  })

  it('takes any iterable', () => {
    function* orders() {
      yield order('A', 1)
    }
    expect(sorted(orders()).total).toBe(1)
    expect(sorted(new Set([order('A', 1)])).total).toBe(1)
  })
})

describe('triage: what it can’t work with', () => {
  it.each(['', '2026-04-01', '2026-02-30T00:00:00Z', null, 7])('READ-24: the time %j is malformed', (now) => {
    expect(triage([], now as never).val).toMatchObject({ code: 'malformed', rule: 'READ-24', detail: 'now' })
  })

  it.each([
    ['thresholds', 7],
    ['thresholds', []],
    ['thresholds.stalledafter', { stalledafter: {} }],
    ['thresholds.stalledAfter', { stalledAfter: 60 }],
    ['thresholds.stalledAfter.screening_waiting', { stalledAfter: { screening_waiting: -1 } }],
    ['thresholds.stalledAfter.screening_waiting', { stalledAfter: { screening_waiting: '60' } }],
    ['thresholds.stalledAfter.screening_approved', { stalledAfter: { screening_approved: 60 } }],
    ['thresholds.dueWithin.done', { dueWithin: { done: 60 } }],
    ['thresholds.dueWithin.correct_now', { dueWithin: { correct_now: Number.NaN } }],
    ['thresholds.invoiceDays', { invoiceDays: -1 }],
    ['thresholds.itemsPerList', { itemsPerList: 1.5 }],
    ['thresholds.itemsPerList', { itemsPerList: Number.POSITIVE_INFINITY }],
    ['thresholds.toString', { toString: 1 }],
  ])('READ-24: %s is malformed in %j', (path, thresholds) => {
    expect(startTriage(soon, thresholds as never).val).toMatchObject({ code: 'malformed', detail: path })
  })

  it('READ-24: thresholds that can’t be looked at are malformed', () => {
    const hostile = Object.defineProperty({}, 'invoiceDays', {
      enumerable: true,
      get: () => {
        throw new Error('no')
      },
    })
    expect(startTriage(soon, hostile).val).toMatchObject({ code: 'malformed', detail: 'thresholds' })
  })

  it('READ-24: null stands for what is left out', () => {
    const thresholds = { stalledAfter: null, dueWithin: { correct_now: null }, invoiceDays: null } as never
    expect(sorted([held('RE009')], days(2), thresholds)).toStrictEqual(sorted([held('RE009')], days(2)))
  })

  it.each([null, undefined, 7, {}, { [Symbol.iterator]: 7 }])('READ-24: %j isn’t orders', (orders) => {
    expect(triage(orders as never, soon).val).toMatchObject({ code: 'malformed', detail: 'orders' })
  })

  it('READ-24: says how far it came when the orders’ own iterator gives up', () => {
    function* failing() {
      yield held('RE009')
      throw new Error('the file ended')
    }
    expect(triage(failing(), soon).val).toMatchObject({ code: 'malformed', detail: 'orders[1]' })
  })
})

describe('triage in words', () => {
  it('says why an order stands on its list, and what to do', () => {
    expect(explainAnswer(itemOf(anOrder({ in: 'screening_approved', deliveryStatus: 'shipped' })))).toBe(
      '配送完了ですが、出荷がNPに伝わっていません（READ-05）。 → 次の操作: 配送ステータスを「未配送」に戻してください。',
    )
  })

  it('labels every list and urgency in both languages', () => {
    for (const locale of ['ja', 'en'] as const) {
      expect(new Set(WORK_LISTS.map((list) => workListLabel(list, locale))).size).toBe(WORK_LISTS.length)
      expect(new Set(URGENCIES.map((urgency) => urgencyLabel(urgency, locale))).size).toBe(URGENCIES.length)
    }
    expect(workListLabel('shipped_not_reported')).toBe('出荷報告もれ')
    expect(urgencyLabel('critical')).toBe('至急')
    expect(workListLabel('someday' as WorkList)).toBe('someday')
  })
})
