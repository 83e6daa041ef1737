import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  explainAnswer,
  type Finding,
  planCorrection,
  shippingGate,
  startTriage,
  type TriageItem,
  type TriageReport,
  triage,
  WORK_LISTS,
} from '../../src/back-office/index.js'
import { acceptedEvents, checkShipment, isFinal, type Order } from '../../src/index.js'
import { SLIP } from '../support/an-event.js'
import { someOrder } from './arbitraries.js'

const RUN = { seed: 20260602, numRuns: 1_200 }
const now = fc.constantFrom(
  '2026-04-01T11:30:00+09:00',
  '2026-04-09T00:00:00Z',
  '2027-01-01T00:00:00Z',
  '1999-06-01T00:00:00Z',
)

const strange = fc.constantFrom(
  null,
  undefined,
  7,
  'P1',
  [],
  {},
  { orderNumber: 'P1' },
) as fc.Arbitrary<unknown> as fc.Arbitrary<Order>
const someOrders = fc.array(fc.oneof({ weight: 9, arbitrary: someOrder }, { weight: 1, arbitrary: strange }), {
  maxLength: 40,
})

const sorted = (orders: readonly Order[], at: string, itemsPerList = 1_000): TriageReport => {
  const outcome = triage(orders, at, { itemsPerList })
  return outcome.ok ? outcome.val : expect.fail(outcome.val.code)
}
const itemsOf = ({ lists }: TriageReport): readonly TriageItem[] => lists.flatMap(({ items }) => items)
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)

/** LINK-06: by more than an hour, which clocks that differ don't explain. */
const isDatedAhead = ({ closed, paymentStatus, statusSince }: Order, at: string): boolean =>
  closed === null && !isFinal(paymentStatus) && Date.parse(statusSince) > Date.parse(at) + 60 * 60_000

const lawOfOne = (name: string, holds: (order: Order, item: TriageItem, at: string) => void): void => {
  it(`${name} (seed ${RUN.seed})`, () => {
    fc.assert(
      fc.property(someOrder, now, (order, at) => {
        const [item] = itemsOf(sorted([order], at))
        holds(order, item ?? expect.fail('the order is on no list'), at)
      }),
      RUN,
    )
  })
}

const lawOfMany = (name: string, holds: (orders: readonly Order[], at: string) => void): void => {
  it(`${name} (seed ${RUN.seed})`, () => {
    fc.assert(fc.property(someOrders, now, holds), { seed: RUN.seed, numRuns: 250 })
  })
}

describe('triage of many orders', () => {
  lawOfMany('puts every order on exactly one list, and the counts add up', (orders, at) => {
    const report = sorted(orders, at)
    const counted = sum(report.lists.map(({ count }) => count))
    expect(report.total).toBe(orders.length)
    expect(counted + report.unreadCount).toBe(report.total)
    expect(sum(Object.values(report.statusCounts)) + report.closedCount).toBe(counted)
    const readable = orders.filter(
      (order, at) => !report.unread.some(({ position }) => position === at) && order !== null,
    )
    const names = (numbers: readonly { readonly orderNumber: string }[]) =>
      numbers.map(({ orderNumber }) => orderNumber).sort()
    expect(names(itemsOf(report))).toStrictEqual(names(readable))
    for (const { list, count, alsoCount, urgencyCounts, reasonCounts, items, oldestAgeMs } of report.lists) {
      expect(items).toHaveLength(count)
      expect(items.every((item) => item.list === list)).toBe(true)
      expect(sum(Object.values(urgencyCounts))).toBe(count)
      expect(sum(Object.values(reasonCounts))).toBe(count)
      for (const [code, many] of Object.entries(reasonCounts)) {
        expect(items.filter(({ findings: [reason] }) => reason?.code === code)).toHaveLength(many)
      }
      expect(itemsOf(report).filter((item) => item.also.includes(list))).toHaveLength(alsoCount)
      expect(oldestAgeMs).toBe(count === 0 ? null : Math.max(...items.map(({ ageMs }) => ageMs)))
    }
  })

  lawOfMany('keeps the first of each list when it keeps few, and counts the same', (orders, at) => {
    const whole = sorted(orders, at)
    const few = sorted(orders, at, 2)
    const key = ({ urgency, ageMs, orderNumber }: TriageItem) => [urgency, ageMs, orderNumber]
    for (const [place, { items, unread, ...counts }] of few.lists.map(
      (list, place) => [place, { ...list, unread: 0 }] as const,
    )) {
      const { items: all, ...wholeCounts } = whole.lists[place] ?? expect.fail('a list is missing')
      expect(items.map(key)).toStrictEqual(all.slice(0, 2).map(key))
      expect(counts).toStrictEqual(wholeCounts)
    }
    expect({ ...few, lists: 0, unread: 0 }).toStrictEqual({ ...whole, lists: 0, unread: 0 })
  })

  lawOfMany('is the same however the orders come, at once, one by one or backwards', (orders, at) => {
    const started = startTriage(at)
    if (!started.ok) return expect.fail(started.val.code)
    for (const order of orders) started.val.add(order)
    expect(started.val.report()).toStrictEqual(sorted(orders, at))
    const counts = ({ lists, statusCounts, closedCount, unreadCount }: TriageReport) => [
      lists.map(({ items: _, ...rest }) => rest),
      statusCounts,
      closedCount,
      unreadCount,
    ]
    expect(counts(sorted([...orders].reverse(), at))).toStrictEqual(counts(sorted(orders, at)))
  })
})

describe('triage of one order', () => {
  lawOfOne('names one next step that is possible now, or a look and what comes after it', (order, { next, inTurn }) => {
    expect(next).toHaveLength(inTurn ? 2 : 1)
    const isGone = order.closed !== null
    if (inTurn) expect(next[0]?.step).toBe(isGone ? 'find_goods' : 'check_np_console')
    for (const { event } of next) if (event !== null) expect(acceptedEvents(order)).toContain(event)
  })

  lawOfOne(
    'gives a finding for its list and for every other, which are in their order',
    (_, { list, also, findings }) => {
      expect(findings).toHaveLength(1 + also.length)
      const places = [list, ...also].map((each) => WORK_LISTS.indexOf(each))
      expect(places).toStrictEqual([...places].sort((one, other) => one - other))
      expect(new Set(places).size).toBe(places.length)
    },
  )

  lawOfOne(
    'READ-07: has a closed order on 残作業あり or 完了 and nowhere else',
    ({ closed, openFollowUps }, { list, also }) => {
      if (closed === null) return
      expect([list, ...also]).toStrictEqual([openFollowUps.length > 0 ? 'follow_ups_open' : 'done'])
    },
  )

  lawOfOne(
    'READ-03, READ-05, LINK-06: has what can’t be believed on 同期ずれの疑い, and only that',
    (order, { list, also }, at) => {
      const { closed, syncTrust, openFollowUps } = order
      const isInDoubt = closed === null && (syncTrust === 'suspect' || openFollowUps.includes('check_np_console'))
      const isDoubtful = isInDoubt || isDatedAhead(order, at)
      expect(list === 'sync_suspect').toBe(isDoubtful)
      expect(also).not.toContain('sync_suspect')
    },
  )

  lawOfOne('READ-03, READ-05, READ-16: says what the gate says too exactly as the gate says it', (order, item, at) => {
    const shared = ['sync_suspect', 'console_check_open', 'shipped_without_approval']
    const named = (findings: readonly Finding[]) => findings.filter(({ code }) => shared.includes(code))
    const byGate = named(shippingGate(order).findings)
    const isAhead = isDatedAhead(order, at) && order.syncTrust === 'linked'
    // Of an order that is dated ahead that is said, and not that NP is to be looked up.
    const expected = isAhead ? byGate.filter(({ code }) => code !== 'console_check_open') : byGate
    expect(new Set(named(item.findings))).toStrictEqual(new Set(expected))
  })

  lawOfOne('SHIP-01: says that an order is ready exactly when the gate lets it out', (order, { findings }, at) => {
    if (isDatedAhead(order, at)) return
    // A gate has no clock: it doesn't know how old an approval or an invoice is.
    const ready = ['to_be_shipped', 'approval_ageing', 'invoice_ageing', 'invoice_too_old']
    const isReady = findings.some(({ code }) => ready.includes(code))
    expect(isReady).toBe(shippingGate(order).verdict === 'ship')
    if (isReady) {
      const stands = checkShipment(order, { channel: 'order_detail', carrier: 'yamato', slipNumber: SLIP })
      expect(stands).toStrictEqual([])
    }
  })

  lawOfOne(
    'SHIP-08: says that an invoice is to be printed exactly when nothing else holds the order',
    (order, item, at) => {
      if (isDatedAhead(order, at)) return
      const { verdict, findings } = shippingGate(order)
      const lacksInvoiceOnly =
        verdict === 'hold' && findings.length === 1 && findings[0]?.code === 'invoice_not_printed'
      expect(item.findings.some(({ code }) => code === 'invoice_not_printed')).toBe(lacksInvoiceOnly)
    },
  )

  lawOfOne('READ-05, READ-16: never lets goods that NP doesn’t know of pass as done or waiting', (order, { list }) => {
    const isKnown = ['shipment_report_preparing', 'shipment_report_in_progress', 'shipment_report_completed']
    if (order.closed !== null || order.deliveryStatus === 'not_shipped' || isKnown.includes(order.paymentStatus)) return
    expect(['sync_suspect', 'shipped_not_reported', 'correct_now']).toContain(list)
  })

  lawOfOne(
    'says done only when nothing is left: closed or 出荷報告完了, and no follow-up open',
    (order, { list, urgency }) => {
      const isOver = order.closed !== null || order.paymentStatus === 'shipment_report_completed'
      const isInDoubt = order.closed === null && order.syncTrust === 'suspect'
      expect(list === 'done').toBe(isOver && order.openFollowUps.length === 0 && !isInDoubt)
      if (list === 'done' || list === 'waiting_for_np') expect(urgency).toBe('none')
      else expect(urgency).not.toBe('none')
    },
  )

  lawOfOne('tells an operator what planCorrection tells', (order, { list, next, findings }) => {
    const plan = planCorrection(order)
    if (list !== 'correct_now' || !plan.ok) return
    expect(findings[0]?.code).toMatch(/^(hold_to_correct|rejection_to_settle|attention_needed)$/)
    expect(next).toStrictEqual(plan.val.next)
  })

  lawOfOne('is worded in both languages', (_, item) => {
    for (const locale of ['ja', 'en'] as const) {
      const text = explainAnswer(item, locale)
      expect(text).not.toMatch(/\b[a-z]+_[a-z_]+\b/)
      expect(text.match(/送り直さない|send (?:them|the goods) again/g)?.length ?? 0).toBeLessThan(2)
    }
  })
})
