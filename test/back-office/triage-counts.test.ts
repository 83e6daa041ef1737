import { describe, expect, it } from 'vitest'
import { startTriage, WORK_LISTS } from '../../src/back-office/index.js'
import { type Order, PAYMENT_STATUSES } from '../../src/index.js'
import { aCancelledOrder, anOrder, anUnsupportedShipment, aSuspectOrder, since } from '../support/an-order.js'
import { anHourLater, days, held, itemOf, listIn, soon, sorted } from './sorted.js'

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

  it('raises 出荷待ち after a week, or as the shop sets it', () => {
    const order = anOrder({ in: 'screening_approved' })
    expect(itemOf(order, days(7)).urgency).toBe('normal')
    expect(itemOf(order, days(7.001)).urgency).toBe('high')
    expect(itemOf(order, anHourLater, { dueWithinMinutes: { approved_not_shipped: 30 } }).urgency).toBe('high')
  })

  it('leaves what is most urgent, or nobody’s, as it is, however old', () => {
    const left = anOrder({ in: 'screening_rejected', deliveryStatus: 'shipped' })
    expect(itemOf(left, days(400))).toMatchObject({ list: 'shipped_not_reported', urgency: 'critical' })
    const done = anOrder({ in: 'shipment_report_completed' })
    expect(itemOf(done, days(400))).toMatchObject({ list: 'done', urgency: 'none' })
  })

  it('takes 0 as a threshold: overdue at once', () => {
    expect(itemOf(held('RE009'), soon, { dueWithinMinutes: { correct_now: 0 } }).urgency).toBe('high')
    expect(
      itemOf(anOrder({ in: 'screening_waiting' }), soon, { stalledAfterMinutes: { screening_waiting: 0 } }).list,
    ).toBe('stalled')
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
    const list = listIn(sorted(orders), 'correct_now')
    expect(list.items.map(({ orderNumber }) => orderNumber)).toStrictEqual(['overdue', 'A', 'B', 'young'])
    expect(list).toMatchObject({
      count: 4,
      alsoCount: 0,
      oldestAgeMs: 120_000_000,
      urgencyCounts: { critical: 0, high: 1, normal: 3, none: 0 },
    })
  })

  it('puts what is more urgent before what is older', () => {
    const approved = { everApproved: true, receiptStatus: 'received' } as const
    const reopened = order('reopened', 90, { ...approved, problem: { stage: 'operator', codes: [] } })
    const { items } = listIn(sorted([reopened, order('lost', 1, approved)]), 'approval_taken_back')
    expect(items.map(({ orderNumber }) => orderNumber)).toStrictEqual(['lost', 'reopened'])
  })

  it('READ-07: names the follow-ups that are open', () => {
    const openFollowUps = ['cancel_in_np_console', 'reset_receipt_status'] as const
    expect(itemOf(aCancelledOrder({ openFollowUps })).openFollowUps).toStrictEqual(openFollowUps)
  })

  it('keeps so many items, and counts all', () => {
    const orders = Array.from({ length: 50 }, (_, at) => order(`A${at}`, at))
    const list = listIn(sorted(orders, soon, { itemsPerList: 3 }), 'correct_now')
    expect(list.items.map(({ orderNumber }) => orderNumber)).toStrictEqual(['A49', 'A48', 'A47'])
    expect(list.count).toBe(50)
    expect(sorted(orders, soon, { itemsPerList: 0 }).lists.flatMap(({ items }) => items)).toStrictEqual([])
  })

  it('names every list, in their order, and says how many orders would be on it too', () => {
    const { lists, total } = sorted([anUnsupportedShipment(), anUnsupportedShipment()])
    expect(lists.map(({ list }) => list)).toStrictEqual(WORK_LISTS)
    expect(total).toBe(2)
    expect(lists.map(({ alsoCount }) => alsoCount)).toStrictEqual([0, 0, 0, 2, 0, 0, 0, 0, 0])
  })

  it('counts by status, apart from closed orders, with the age of the oldest', () => {
    const { statusCounts, oldestAgeMs, closedCount } = sorted([order('A', 7), order('B', 3), aCancelledOrder()])
    expect(Object.keys(statusCounts)).toStrictEqual([...PAYMENT_STATUSES])
    expect(statusCounts).toMatchObject({ needs_attention: 2, screening_approved: 0 })
    expect(oldestAgeMs).toMatchObject({ needs_attention: 420_000, screening_approved: null })
    expect(closedCount).toBe(1)
  })

  it('READ-24: reports what is no order by place and path, never by value', () => {
    const unread = [null, order('A', 1), { ...order('secret', 1), statusSince: 'secret' }] as unknown as Order[]
    const report = sorted(unread)
    expect(report).toMatchObject({ total: 3, unreadCount: 2 })
    expect(report.unread).toStrictEqual([
      { position: 0, path: 'order' },
      { position: 2, path: 'order.statusSince' },
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

  it.each([
    ['answers otherwise', () => 'hostile'],
    [
      'can’t be looked at',
      () => {
        throw new Error('no')
      },
    ],
  ])('READ-24: an order whose closing %s after a while is sorted by what it said first', (_, later) => {
    let looks = 0
    const at = () => {
      looks += 1
      return looks > 1 ? later() : since
    }
    const closed = Object.defineProperty({ reason: 'cancelled' }, 'at', { get: at }) as Order['closed']
    const report = sorted([aCancelledOrder({ closed }), aCancelledOrder()])
    expect(report).toMatchObject({ total: 2, unreadCount: 0, closedCount: 2 })
    expect(listIn(report, 'follow_ups_open').oldestAgeMs).toBe(60_000)
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
