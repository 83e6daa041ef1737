import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CARRIERS,
  DELIVERY_CHANNELS,
  DELIVERY_STATUSES,
  decide,
  FOLLOW_UP_KINDS,
  isInstant,
  NP_SERVICES,
  ORDER_EVENT_TYPES,
  type Order,
  type OrderEvent,
  type OrderEventOf,
  type OrderEventType,
  PAYMENT_METHODS,
  PAYMENT_STATUSES,
  RECEIPT_STATUSES,
} from '../../src/index.js'
import { readEvent } from '../../src/order/event/read-event.js'
import { orderFault } from '../../src/order/order-fault.js'
import { restoreKept, storeKept } from '../../src/schema/index.js'
import { createNpSimulator, createVirtualClock } from '../../src/simulator/index.js'
import { FAULT_KINDS } from '../../src/simulator/options/fault-kind.js'
import { entryFault } from '../../src/sync/entry/entry-fault.js'
import { ATTENTION_REASONS, type SyncEntry } from '../../src/sync/index.js'
import {
  arbitraryEvent,
  arbitraryFaultRates,
  arbitraryHistory,
  arbitraryInstant,
  arbitraryKeptOrder,
  arbitraryOrder,
  arbitrarySyncEntry,
  arbitraryTransportFault,
  arbitraryUnknownOutcome,
} from '../../src/testing/arbitraries/index.js'
import { explainTransportFault, explainUnknownOutcome } from '../../src/transport/index.js'
import { UNKNOWN_REASON_TEXTS } from '../../src/transport/wording/unknown-outcome-texts.js'

const SEED = { seed: 20260401, numRuns: 500 }
const MANY = { seed: 20260401, numRuns: 1_000 }
const CREDENTIALS = { merchantCode: 'made-up', spCode: 'made-up', terminalId: '0000000001' }

/** Whether something and all that is in it are objects as JSON gives them. */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  const isOne = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype
  return isOne && Object.values(value).every(isPlain)
}

describe('the arbitraries', () => {
  it.each([[[]], [['審査OK']], ['screening_approved'], [null]])(
    'give orders in no status but those: %j',
    (statuses) => {
      const wanted = new TypeError('statuses has to be a list of at least one 決済ステータス.')
      expect(() => arbitraryOrder(statuses as never)).toThrow(wanted)
    },
  )

  it.each([Number.NaN, -1, 1.5, null, '3'])('give no history of at most %j events', (maxLength) => {
    const wanted = new TypeError('maxLength has to be a whole number of at least 0.')
    expect(() => arbitraryHistory({ maxLength: maxLength as never })).toThrow(wanted)
  })

  it('READ-24: give well-formed orders, events and entries', () => {
    const all = fc.tuple(arbitraryOrder(), arbitraryEvent(), arbitrarySyncEntry())
    fc.assert(
      fc.property(all, ([order, event, entry]) => {
        expect([orderFault(order), entryFault(entry)]).toStrictEqual([null, null])
        expect(readEvent(event)).toStrictEqual(event)
      }),
      SEED,
    )
  })

  it('READ-23: give instants of two years, to the millisecond, with any offset', () => {
    const instants = fc.sample(arbitraryInstant(), MANY)
    expect(instants.every(isInstant)).toBe(true)
    expect(new Set(instants.map((each) => each.slice(23)))).toStrictEqual(new Set(['Z', '+09:00', '-05:00']))
    expect(new Set(instants.map((each) => each.slice(0, 4)))).toStrictEqual(new Set(['2026', '2027']))
  })

  it('READ-09: give orders as they are kept, of which goods left wherever the order says so, and elsewhere in half', () => {
    const all = fc.sample(arbitraryKeptOrder(), MANY)
    for (const kept of all) expect(restoreKept(storeKept(kept)).unwrap()).toStrictEqual(kept)
    const isGone = ({ deliveryStatus, paymentStatus }: Order) =>
      deliveryStatus === 'shipped' || paymentStatus.startsWith('shipment_report')
    expect(all.filter(({ order, goodsHaveLeft }) => isGone(order) && !goodsHaveLeft)).toStrictEqual([])
    const others = all.filter(({ order }) => !isGone(order))
    const left = others.filter(({ goodsHaveLeft }) => goodsHaveLeft).length
    expect(Math.abs(left / others.length - 0.5)).toBeLessThan(0.1)
    expect(new Set(all.map(({ lastSeenAt }) => lastSeenAt === null))).toStrictEqual(new Set([true, false]))
    expect(new Set(all.map(({ approvalDenied }) => approvalDenied))).toStrictEqual(new Set([true, false]))
    expect(new Set(all.map(({ reportDenied }) => reportDenied))).toStrictEqual(new Set([true, false]))
    const held = fc.sample(arbitraryKeptOrder(arbitraryOrder(['screening_on_hold'])), 20)
    expect(held.every(({ order }) => order.paymentStatus === 'screening_on_hold')).toBe(true)
  })

  it('meet every status and every event, and only those that were asked for', () => {
    const statuses = fc.sample(arbitraryOrder(), SEED).map(({ paymentStatus }) => paymentStatus)
    expect(new Set(statuses)).toStrictEqual(new Set(PAYMENT_STATUSES))
    const types = fc.sample(arbitraryEvent(), SEED).map(({ type }) => type)
    expect(new Set(types)).toStrictEqual(new Set(ORDER_EVENT_TYPES))
    for (const type of ORDER_EVENT_TYPES)
      expect(fc.sample(arbitraryEvent(type), 3).every((each) => each.type === type)).toBe(true)
    const held = fc.sample(arbitraryOrder(['screening_on_hold']), 20)
    expect(held.every(({ paymentStatus }) => paymentStatus === 'screening_on_hold')).toBe(true)
  })

  it('meet every value that a field can have, plain objects all, as JSON gives them', () => {
    const orders = fc.sample(arbitraryOrder(), MANY)
    const of = (pick: (order: Order) => unknown) => new Set(orders.map(pick))
    expect(of((order) => order.service)).toStrictEqual(new Set(NP_SERVICES))
    expect(of((order) => order.deliveryStatus)).toStrictEqual(new Set(DELIVERY_STATUSES))
    expect(of((order) => order.receiptStatus)).toStrictEqual(new Set(RECEIPT_STATUSES))
    expect(of((order) => order.npTransaction.state)).toStrictEqual(
      new Set(['none', 'requested', 'live', 'rejected', 'cancelled', 'unknown']),
    )
    expect(of((order) => order.everApproved)).toStrictEqual(new Set([true, false, null]))
    expect(of((order) => order.problem?.stage)).toStrictEqual(new Set([undefined, 'screening', 'shipment', 'operator']))
    expect(of((order) => order.syncTrust)).toStrictEqual(new Set(['linked', 'suspect']))
    expect(of((order) => order.closed?.reason)).toStrictEqual(
      new Set([undefined, 'payment_method_changed', 'cancelled', 'deleted']),
    )
    expect(of((order) => order.paymentMethod.id)).toStrictEqual(new Set(['np_atobarai', 'bank_transfer']))
    expect(new Set(orders.flatMap((order) => order.openFollowUps))).toStrictEqual(new Set(FOLLOW_UP_KINDS))
    expect(of((order) => order.openFollowUps.length)).toStrictEqual(new Set([0, 1, 2, 3]))
    expect(of((order) => order.shipment?.carrier)).toStrictEqual(new Set([undefined, ...Object.keys(CARRIERS)]))
    expect(of((order) => /^[0-9]{12}$/.test(order.shipment?.slipNumber ?? ''))).toStrictEqual(new Set([true, false]))
    expect(of((order) => order.npTransaction.id === null)).toStrictEqual(new Set([true, false]))
    expect(of((order) => order.invoicePrintedAt === null)).toStrictEqual(new Set([true, false]))
    expect(of((order) => order.statusSince.slice(23))).toStrictEqual(new Set(['Z', '+09:00', '-05:00']))
    expect(of((order) => order.statusSince.slice(0, 4))).toStrictEqual(new Set(['2026', '2027']))
    expect(new Set(orders.flatMap((order) => order.problem?.codes ?? []))).toStrictEqual(
      new Set(['RE009', 'RE014', 'RE026', 'NG001', 'E0100060', 'E0100114', 'X-unknown', '不明']),
    )
    expect(of((order) => order.orderNumber).size).toBeGreaterThan(MANY.numRuns / 2)
    expect(orders.every((order) => /^P\d{18}$/.test(order.orderNumber))).toBe(true)
    expect(orders.every((order) => isPlain(order))).toBe(true)
  })

  it.each<[string, (order: Order) => unknown, number]>([
    ['a shipment', (order) => order.shipment, 0.5],
    ['a printed invoice', (order) => order.invoicePrintedAt, 0.5],
    ['a problem', (order) => order.problem, 0.5],
    ['an NP取引ID', (order) => order.npTransaction.id, 0.7],
    ['an end', (order) => order.closed, 0.1],
  ])('give so many of the orders %s', (_, pick, share) => {
    const orders = fc.sample(arbitraryOrder(), MANY)
    const having = orders.filter((order) => pick(order) !== null).length / orders.length
    expect(Math.abs(having - share)).toBeLessThan(0.1)
  })

  it('READ-19: note slip numbers as they are stored: some well-known ones, or twelve digits', () => {
    const shipment = arbitraryOrder().filter((order) => order.shipment !== null)
    fc.assert(
      fc.property(shipment, (order) => /^(4000-0000-1015|AB12|[1-9][0-9]{11})$/.test(order.shipment?.slipNumber ?? '')),
      MANY,
    )
  })

  it.each<[string, number, number, (entry: SyncEntry) => number]>([
    ['fees of at most a thousand yen', 0, 1_000, ({ order }) => order.paymentFee],
    ['orders changed up to fifty times', 1, 50, ({ order }) => order.version],
    ['up to fifty revisions', 0, 50, ({ sync }) => sync.revision],
    ['up to five calls', 0, 5, ({ sync }) => sync.callCount],
    ['up to twenty attempts', 0, 20, ({ sync }) => sync.attempts],
    [
      'calls due in any year until 2028',
      0,
      Date.parse('2028-01-01T00:00:00Z'),
      ({ sync }) => sync.dueAtMs ?? Date.parse('2026-01-01T00:00:00Z'),
    ],
  ])('give numbers as small as they are in practice: %s', (_, least, most, pick) => {
    const numbers = fc.sample(arbitrarySyncEntry(), MANY).map(pick)
    const range = most - least
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(least)
    expect(Math.min(...numbers)).toBeLessThan(least + range / 10)
    expect(Math.max(...numbers)).toBeLessThanOrEqual(most)
    expect(Math.max(...numbers)).toBeGreaterThan(most - range / 10)
  })

  it('meet everything that can be told of an event', () => {
    const of = <T extends OrderEventType>(type: T, pick: (event: OrderEventOf<T>) => unknown) =>
      new Set(
        fc
          .sample(arbitraryEvent(type), MANY)
          .filter((event): event is OrderEventOf<T> & OrderEvent => event.type === type)
          .map(pick),
      )
    expect(of('screening.accepted', (event) => event.npTransactionId).size).toBe(3)
    for (const type of ['screening.held', 'screening.rejected', 'screening.failed', 'shipment.failed'] as const) {
      expect(of(type, (event) => event.codes.length)).toStrictEqual(new Set([0, 1, 2, 3]))
    }
    expect(of('order.edited', (event) => event.fields.length)).toStrictEqual(new Set([1, 2, 3, 4, 5, 6]))
    expect(of('delivery.completed', (event) => event.channel)).toStrictEqual(new Set(DELIVERY_CHANNELS))
    const carriers = of('delivery.completed', (event) => event.carrier)
    const labels = Object.values(CARRIERS).map(({ label }) => label)
    expect(carriers).toStrictEqual(new Set([...labels, 'クロネコDM便', 'USPS', '日本郵便', 'ｸﾛﾈｺﾔﾏﾄ', '', null]))
    const slips = of('delivery.completed', (event) => event.slipNumber)
    for (const slip of [
      '123456789013',
      '4000-0000-1015',
      'AB12',
      '１２３４５６７８９０１３',
      '1, 2',
      'キャンセル',
      '',
      null,
    ]) {
      expect(slips).toContain(slip)
    }
    expect(of('paymentMethod.changed', (event) => event.to.id)).toStrictEqual(new Set(Object.keys(PAYMENT_METHODS)))
    expect(of('order.cancelled', (event) => event.deleted)).toStrictEqual(new Set([true, false]))
    expect(of('status.overridden', (event) => event.to)).toStrictEqual(new Set(PAYMENT_STATUSES))
    expect(of('status.overridden', (event) => event.reason.trim() === '')).toStrictEqual(new Set([false]))
    expect(of('followUp.done', (event) => event.kind)).toStrictEqual(new Set(FOLLOW_UP_KINDS))
    expect(of('sync.doubted', (event) => event.reason)).toStrictEqual(new Set(['np_console_edited', 'other']))
    expect(of('sync.confirmed', (event) => event.status)).toStrictEqual(new Set(PAYMENT_STATUSES))
    for (const type of ORDER_EVENT_TYPES) expect(fc.sample(arbitraryEvent(type), 5).every(isPlain)).toBe(true)
  })

  it('meet everything that can be noted of an order', () => {
    const entries = fc.sample(arbitrarySyncEntry(), MANY)
    const of = (pick: (entry: SyncEntry) => unknown) => new Set(entries.map(pick))
    expect(of(({ sync }) => sync.call)).toStrictEqual(new Set(['none', 'open', 'unanswered']))
    expect(of(({ sync }) => sync.attention)).toStrictEqual(new Set([null, ...ATTENTION_REASONS]))
    expect(of(({ sync }) => sync.together === null)).toStrictEqual(new Set([true, false]))
    expect(of(({ sync }) => sync.dueAtMs === null)).toStrictEqual(new Set([true, false]))
    expect(of(({ sync }) => sync.unansweredRegistration)).toStrictEqual(new Set([true, false]))
    expect(of(({ sync: { unansweredReport: sent } }) => sent && (sent.shipment?.carrier ?? 'several'))).toStrictEqual(
      new Set([null, 'several', ...Object.keys(CARRIERS)]),
    )
    const about = entries.map(({ order, sync }) => {
      if (sync.about === null) return 'nothing'
      return sync.about.status === order.paymentStatus && sync.about.since === order.statusSince ? 'this' : 'another'
    })
    expect(new Set(about)).toStrictEqual(new Set(['nothing', 'this', 'another']))
    const half = about.filter((each) => each === 'this').length / about.length
    expect(Math.abs(half - 0.5)).toBeLessThan(0.1)
    expect(entries.every(isPlain)).toBe(true)
    const held = fc.sample(arbitrarySyncEntry(arbitraryOrder(['screening_on_hold'])), 20)
    expect(held.every(({ order }) => order.paymentStatus === 'screening_on_hold')).toBe(true)
  })

  it('meet every fault, every reason why something is unknown, and every kind of fault of a simulated NP', () => {
    const faults = fc.sample(arbitraryTransportFault(), MANY)
    expect(new Set(faults.map(({ code }) => code))).toStrictEqual(
      new Set([
        'credentials_refused',
        'maintenance',
        'offline',
        'not_understood',
        'request_refused',
        'aborted',
        'malformed',
      ]),
    )
    expect(new Set(faults.map(({ acted }) => acted))).toStrictEqual(new Set(['no', 'unknown']))
    expect(new Set(faults.map(({ status }) => status))).toStrictEqual(new Set([null, 200, 400, 401, 500, 503]))
    expect(new Set(faults.map(({ npCodes }) => npCodes.join()))).toStrictEqual(
      new Set(['', 'EPRO0101', 'X-unknown', 'EPRO0101,X-unknown']),
    )
    const unknown = fc.sample(arbitraryUnknownOutcome('P7'), MANY)
    expect(new Set(unknown.map(({ reason }) => reason))).toStrictEqual(new Set(Object.keys(UNKNOWN_REASON_TEXTS)))
    expect(unknown.every(({ orderNumber, outcome }) => orderNumber === 'P7' && outcome === 'unknown')).toBe(true)
    const rates = fc.sample(arbitraryFaultRates(), MANY)
    expect(new Set(rates.flatMap((each) => Object.keys(each)))).toStrictEqual(new Set(FAULT_KINDS))
    const likely = rates.map((each) => Object.values(each).map((rate) => rate ?? Number.NaN))
    const sums = likely.map((each) => each.reduce((sum, rate) => sum + rate, 0))
    expect(Math.max(...sums)).toBeLessThanOrEqual(0.5 + 1e-9)
    expect(Math.max(...sums)).toBeGreaterThan(0.2)
    expect(Math.max(...likely.flat())).toBeGreaterThan(0.4 / FAULT_KINDS.length)
    expect([...faults, ...unknown].every(isPlain)).toBe(true)
  })

  it('carry histories through every status, to closed and to suspect orders; four of five events change something', () => {
    const histories = fc.sample(arbitraryHistory(), SEED)
    const seen = new Set<string>()
    let [steps, changes, refusals] = [0, 0, 0]
    for (const { start, events, end } of histories) {
      let order = start
      for (const event of events) {
        const decision = decide(order, event)
        steps += 1
        if (decision.ok && decision.val.changed) changes += 1
        if (decision.ok) order = decision.val.order
        else refusals += 1
        for (const trait of [order.paymentStatus, order.syncTrust, order.closed?.reason ?? 'open']) seen.add(trait)
      }
      expect(order).toStrictEqual(end)
    }
    expect(
      [...PAYMENT_STATUSES, 'suspect', 'cancelled', 'deleted', 'payment_method_changed'].filter(
        (each) => !seen.has(each),
      ),
    ).toStrictEqual([])
    expect(changes / steps).toBeGreaterThan(0.8)
    expect(refusals).toBeGreaterThan(0)
    expect(changes + refusals).toBeLessThan(steps)
  })

  it('let most orders of a history be linked for long: it has seven events on the average, up to more than twenty', () => {
    const lengths = fc.sample(arbitraryHistory(), SEED).map(({ events }) => events.length)
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeGreaterThan(6)
    expect(Math.max(...lengths)).toBeGreaterThan(20)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(30)
  })

  it('begin a history with an order of either service, with a fee of at most a thousand yen', () => {
    const starts = fc.sample(arbitraryHistory({ maxLength: 0 }), MANY).map(({ start }) => start)
    expect(new Set(starts.map(({ service }) => service))).toStrictEqual(new Set(NP_SERVICES))
    const fees = starts.map(({ paymentFee }) => paymentFee)
    expect(Math.max(...fees)).toBeGreaterThan(900)
    expect(Math.max(...fees)).toBeLessThanOrEqual(1_000)
    expect(starts.every((start) => isPlain(start))).toBe(true)
  })

  it('give histories no longer than asked for, and shrink them', () => {
    expect(fc.sample(arbitraryHistory({ maxLength: 3 }), SEED).every(({ events }) => events.length <= 3)).toBe(true)
    const { counterexample } = fc.check(
      fc.property(arbitraryHistory(), ({ end }) => end.paymentStatus !== 'screening_in_progress'),
      SEED,
    )
    expect(counterexample?.[0].events.map(({ type }) => type)).toStrictEqual([
      'screening.requested',
      'screening.accepted',
    ])
  })

  it('give faults that are worded, and rates that a simulator takes', () => {
    const faults = fc.tuple(arbitraryTransportFault(), arbitraryUnknownOutcome('P1'), arbitraryFaultRates())
    fc.assert(
      fc.property(faults, ([fault, unknown, rates]) => {
        expect(explainTransportFault(fault, 'en')).toMatch(/^[A-Z].*\./)
        expect(explainUnknownOutcome(unknown, 'screening', 'en')).toMatch(/^[A-Z].*\./)
        createNpSimulator({ clock: createVirtualClock(0), credentials: CREDENTIALS, faults: rates })
      }),
      SEED,
    )
  })
})
