import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Order, PaymentStatus } from '../../src/index.js'
import { WATCHED_STATUSES } from '../../src/status/watched-status.js'
import {
  DEFAULT_SCHEDULE,
  dueAtMsOf,
  planSync,
  type SyncEntry,
  type SyncRecord,
  syncEntryOf,
} from '../../src/sync/index.js'
import { backoffOf } from '../../src/sync/schedule/backoff.js'
import { arbitraryOrder, arbitrarySyncEntry } from '../../src/testing/arbitraries/index.js'
import { aCancelledOrder, anOrder, aSuspectOrder, since } from '../support/an-order.js'
import { ALL_STATUSES, labelled } from '../support/statuses.js'
import { neverUpdated } from './support/a-shop.js'

const SEED = 20260401
const now = Date.parse(since) + 60_000
const listsOf = ({ screen, poll, report, handOver }: ReturnType<typeof planSync>) => ({
  screen,
  poll,
  report,
  handOver,
})
const all = (plan: ReturnType<typeof planSync>) => Object.values(listsOf(plan)).flat()

/** Where an order that nobody has seen to belongs, by FLOW, READ-15 and READ-20, typed by hand. */
const FRESH = {
  screening_preparing: 'screen',
  screening_waiting: 'handOver',
  screening_in_progress: 'poll',
  screening_on_hold: 'poll',
  screening_rejected: null,
  screening_approved: null,
  shipment_report_preparing: 'report',
  shipment_report_in_progress: 'report',
  shipment_report_completed: null,
  needs_attention: null,
} as const

/** How many minutes ahead nothing can be due in a status, typed by hand: its longest wait, or what an update needs. */
const HORIZONS: Readonly<Partial<Record<PaymentStatus, number>>> = {
  screening_preparing: 30,
  screening_waiting: 30,
  screening_in_progress: 30,
  screening_on_hold: 370,
  shipment_report_preparing: 30,
  shipment_report_in_progress: 40,
}
const horizonOf = ({ paymentStatus }: Order) => (HORIZONS[paymentStatus] ?? Number.NaN) * 60_000

/** Whether NP has its time after an update, typed by hand: ten minutes, from when NP can have taken it (LINK-06). */
function waitsForNp({ order, sync }: SyncEntry, time: number): boolean {
  const isAsked = order.paymentStatus === 'screening_in_progress' || order.paymentStatus === 'screening_on_hold'
  if (!isAsked || sync.updateSentAtMs === 'never') return false
  const isSeen = sync.about?.status === order.paymentStatus && sync.about.since === order.statusSince
  const shown = isSeen && sync.updateSentAtMs !== null ? 0 : Date.parse(order.statusSince)
  const leased = !isSeen && sync.call === 'open' ? (sync.dueAtMs ?? 0) : 0
  return [sync.updateSentAtMs ?? 0, shown, leased].some(
    (from) => from + 600_000 > time && from + 600_000 < time + horizonOf(order),
  )
}

describe('planSync', () => {
  it.each(labelled(...ALL_STATUSES))('says what there is to do for an order in %s', (_, status) => {
    const entry = neverUpdated(anOrder({ in: status }))
    const plan = planSync([entry], now)
    const wanted = FRESH[status]
    expect(all(plan)).toStrictEqual(wanted === null ? [] : [entry])
    if (wanted !== null) expect(plan[wanted]).toStrictEqual([entry])
  })

  it('READ-03, READ-07: leaves suspect and closed orders alone', () => {
    const entries = [aSuspectOrder({ in: 'screening_preparing' }), aCancelledOrder({ in: 'screening_in_progress' })]
    expect(planSync(entries.map(syncEntryOf), now)).toStrictEqual({
      screen: [],
      poll: [],
      report: [],
      handOver: [],
      stalled: [],
      wakeAtMs: null,
    })
  })

  it('LINK-06: has nothing of the link wait longer than ten minutes by default, and something told of all that does', () => {
    const { statuses } = DEFAULT_SCHEDULE
    for (const status of [
      'screening_preparing',
      'screening_waiting',
      'screening_in_progress',
      'shipment_report_preparing',
    ] as const) {
      expect(statuses[status].mostMs).toBeLessThanOrEqual(600_000)
      expect(statuses[status].stalledAfterMs).not.toBe('never')
    }
  })

  it('tells what has stalled, due or not', () => {
    const order = anOrder({ in: 'screening_in_progress' })
    const about = { status: order.paymentStatus, since: order.statusSince }
    const later = { order, sync: { ...syncEntryOf(order).sync, about, dueAtMs: now + 24 * 3_600_000 + 60_000 } }
    const plan = planSync([later], now + 24 * 3_600_000)
    expect([plan.stalled, plan.poll]).toStrictEqual([[later], []])
    expect(planSync([later], now).stalled).toStrictEqual([])
  })

  it('LINK-06: tells what is dated farther ahead than may lie back: for how long it has been so nobody knows', () => {
    const since = now + 24 * 3_600_000
    const statusSince = new Date(since).toISOString()
    const ahead = syncEntryOf(anOrder({ in: 'screening_in_progress', statusSince }))
    expect(planSync([ahead], now - 1).stalled).toStrictEqual([ahead])
    expect(planSync([ahead], now).stalled).toStrictEqual([])
    expect(planSync([ahead], since).stalled).toStrictEqual([])
  })

  it('LINK-06: takes what is due later than the schedule can have put it for due: a clock was ahead', () => {
    const order = anOrder({ in: 'shipment_report_in_progress' })
    const about = { status: order.paymentStatus, since: order.statusSince }
    const put = (minutes: number) => ({
      order,
      sync: { ...syncEntryOf(order).sync, about, dueAtMs: now + minutes * 60_000 },
    })
    expect(planSync([put(40)], now).report).toHaveLength(1)
    expect(planSync([put(39)], now)).toMatchObject({ report: [], wakeAtMs: now + 39 * 60_000 })
    const slow = { ...DEFAULT_SCHEDULE, leaseMs: 12 * 60 * 60_000 }
    // A lease may still be to run, and the time after an update from its end: so far ahead nothing is wrong yet.
    expect(planSync([put(1_450), put(1_449)], now, slow).report).toStrictEqual([put(1_450)])
    const wary = { ...DEFAULT_SCHEDULE, afterUpdateMs: 12 * 60 * 60_000 }
    expect(planSync([put(740), put(739)], now, wary).report).toStrictEqual([put(740)])
  })

  it.each(labelled(...WATCHED_STATUSES))('LINK-06: of each status by its own longest wait: %s', (_, status) => {
    const order = anOrder({ in: status })
    const about = { status, since: order.statusSince }
    const put = (dueAtMs: number) => ({ order, sync: { ...neverUpdated(order).sync, about, dueAtMs } })
    expect(all(planSync([put(now + horizonOf(order))], now))).toHaveLength(1)
    const wakeAtMs = now + horizonOf(order) - 1
    expect(planSync([put(wakeAtMs)], now)).toStrictEqual({ ...planSync([], now), wakeAtMs })
  })

  describe('LINK-06: the time that NP has after an update', () => {
    const MINUTE = 60_000
    const ago = (minutes: number) => new Date(now - minutes * MINUTE).toISOString()
    /** An order that got into 審査中 past the driver so many minutes ago, with what is noted of it. */
    const found = (minutes: number, told: Partial<SyncRecord> = {}, order: Partial<Order> = {}): SyncEntry => {
      const shown = anOrder({ in: 'screening_in_progress', everApproved: false, statusSince: ago(minutes), ...order })
      const about = { status: 'screening_waiting', since: ago(60) } as const
      return { order: shown, sync: { ...syncEntryOf(shown).sync, about, updateSentAtMs: now - 60 * MINUTE, ...told } }
    }
    const isAsked = (entry: SyncEntry) => planSync([entry], now).poll.length > 0

    it('is counted from when a person found it: NP may have taken it late', () => {
      expect([9, 10].map((minutes) => isAsked(found(minutes)))).toStrictEqual([false, true])
      expect(planSync([found(9)], now).wakeAtMs).toBe(now + MINUTE)
    })

    it('is counted from the claim or the answer, where that is later by the driver’s clock', () => {
      expect(isAsked(found(60, { updateSentAtMs: now - 9 * MINUTE }))).toBe(false)
      expect(isAsked(found(60, { updateSentAtMs: now - 10 * MINUTE }))).toBe(true)
    })

    it('is counted from the end of the lease, where nobody saw the call end', () => {
      const open = (minutes: number) => found(60, { call: 'open', dueAtMs: now - minutes * MINUTE })
      expect([9, 10].map((minutes) => isAsked(open(minutes)))).toStrictEqual([false, true])
      expect(isAsked(found(60, { call: 'none', dueAtMs: now - 9 * MINUTE })), 'a try has no lease').toBe(true)
    })

    it('is left to every order that is asked about, whether or not it was 審査OK before', () => {
      for (const paymentStatus of ['screening_in_progress', 'screening_on_hold'] as const) {
        for (const everApproved of [false, true, null]) {
          expect(isAsked(found(0, {}, { paymentStatus, everApproved })), paymentStatus).toBe(false)
        }
      }
    })

    it('is nothing for a registration, which has nothing before it, nor for what is to be sent', () => {
      expect(isAsked(found(0, { updateSentAtMs: 'never' }))).toBe(true)
      expect(planSync([found(0, {}, { paymentStatus: 'screening_preparing' })], now).screen).toHaveLength(1)
      expect(planSync([found(0, {}, { paymentStatus: 'shipment_report_preparing' })], now).report).toHaveLength(1)
    })

    it('is over once NP was asked: a later hold, or a look at once, begins no new one', () => {
      const { order, sync } = found(0)
      const about = { status: order.paymentStatus, since: order.statusSince }
      expect(isAsked({ order, sync: { ...sync, about, dueAtMs: now } })).toBe(true)
    })

    it('is counted from the status, even once it was seen, where nobody knows when the last update was', () => {
      const { order, sync } = found(9, { updateSentAtMs: null })
      const about = { status: order.paymentStatus, since: order.statusSince }
      expect(isAsked({ order, sync })).toBe(false)
      expect(isAsked({ order, sync: { ...sync, about, dueAtMs: now } })).toBe(false)
      expect(isAsked({ order: { ...order, statusSince: ago(10) }, sync })).toBe(true)
    })

    it('is not for a time that nobody can read, or by a clock that was ahead; another one holds all the same', () => {
      for (const statusSince of ['yesterday', ago(-24 * 60)]) {
        expect(isAsked(found(0, {}, { statusSince })), statusSince).toBe(true)
        expect(isAsked(found(0, { updateSentAtMs: now }, { statusSince })), statusSince).toBe(false)
      }
      expect(isAsked(found(60, { updateSentAtMs: now + 24 * 60 * MINUTE }))).toBe(true)
    })
  })

  it('law: each entry that is due is in exactly one list, no other is in any, and the order of entries is kept', () => {
    fc.assert(
      fc.property(
        fc.array(arbitrarySyncEntry(), { maxLength: 30 }),
        // In the first ten minutes of 1970 a record without the time of an update may keep its order waiting till then.
        fc.integer({ min: 600_000, max: 2e12 }),
        (entries, time) => {
          const plan = planSync(entries, time)
          const due = entries.filter((entry) => {
            const dueAtMs = dueAtMsOf(entry)
            const isDue = dueAtMs !== null && (dueAtMs <= time || dueAtMs >= time + horizonOf(entry.order))
            return isDue && !waitsForNp(entry, time)
          })
          expect(new Set(all(plan))).toStrictEqual(new Set(due))
          expect(all(plan)).toHaveLength(due.length)
          for (const list of Object.values(listsOf(plan))) {
            expect(list).toStrictEqual(entries.filter((entry) => list.includes(entry)))
          }
        },
      ),
      { seed: SEED, numRuns: 300 },
    )
  })

  it('law: READ-20: sends nothing of 審査待ち again but what a record says never left', () => {
    const waiting = arbitrarySyncEntry(arbitraryOrder(['screening_waiting']))
    fc.assert(
      fc.property(waiting, fc.integer({ min: 0, max: 4e12 }), (entry, time) => {
        const { screen } = planSync([entry], time)
        if (screen.length > 0)
          expect(entry.sync).toMatchObject({ call: 'none', about: { status: 'screening_waiting' } })
      }),
      { seed: SEED, numRuns: 300 },
    )
  })

  it('law: nothing is due before wakeAtMs, and something is at wakeAtMs', () => {
    fc.assert(
      fc.property(
        fc.array(arbitrarySyncEntry(), { maxLength: 30 }),
        fc.integer({ min: 0, max: 2e12 }),
        (entries, time) => {
          const plan = planSync(entries, time)
          const rest = entries.filter((entry) => !all(plan).includes(entry))
          if (plan.wakeAtMs === null) {
            expect(all(planSync(rest, Number.MAX_SAFE_INTEGER))).toHaveLength(0)
            return
          }
          expect(plan.wakeAtMs).toBeGreaterThan(time)
          expect(all(planSync(rest, plan.wakeAtMs - 1))).toHaveLength(0)
          expect(all(planSync(rest, plan.wakeAtMs)).length).toBeGreaterThan(0)
        },
      ),
      { seed: SEED, numRuns: 300 },
    )
  })

  it('READ-24: never throws at what is no entry', () => {
    const hostile = [
      null,
      undefined,
      7,
      {},
      { order: null, sync: null },
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('no')
          },
        },
      ),
    ]
    // @ts-expect-error what only plain JavaScript can do
    expect(all(planSync(hostile, now))).toStrictEqual([])
  })
})

describe('backoffOf', () => {
  const pace = fc.record({
    firstMs: fc.integer({ min: 0, max: 100_000 }),
    factor: fc.double({ min: 1, max: 50, noNaN: true }),
    mostMs: fc.integer({ min: 1, max: 10_000_000 }),
  })

  it('law: never falls, never passes the most, is always a number, and next() is one more try', () => {
    fc.assert(
      fc.property(pace, fc.nat({ max: 100_000 }), (each, attempts) => {
        const here = backoffOf(each, attempts)
        const next = here.next()
        expect(Number.isFinite(here.delayMs) && Number.isFinite(next.delayMs)).toBe(true)
        expect(next.delayMs).toBeGreaterThanOrEqual(here.delayMs)
        expect(next.delayMs).toBeLessThanOrEqual(each.mostMs)
        expect(next.delayMs).toBe(backoffOf(each, attempts + 1).delayMs)
      }),
      { seed: SEED, numRuns: 500 },
    )
  })

  it('stays at 0 where the first delay is 0, however often it was tried', () => {
    expect(backoffOf({ firstMs: 0, factor: 50, mostMs: 5_000 }, 100_000).delayMs).toBe(0)
  })

  it('begins with the first delay, and passes the most by nothing', () => {
    const delays = [0, 1, 2, 3].map((attempts) => backoffOf({ firstMs: 100, factor: 3, mostMs: 500 }, attempts).delayMs)
    expect(delays).toStrictEqual([100, 300, 500, 500])
    expect(backoffOf({ firstMs: 900, factor: 3, mostMs: 500 }).delayMs).toBe(500)
  })

  it('is a value: asked again it says the same', () => {
    const backoff = backoffOf({ firstMs: 1_000, factor: 2, mostMs: 5_000 })
    expect([backoff.next().delayMs, backoff.next().delayMs, backoff.delayMs]).toStrictEqual([2_000, 2_000, 1_000])
    expect(backoff.next().next().next().next().delayMs).toBe(5_000)
  })
})

describe('planSync of what a program got wrong', () => {
  const entry = syncEntryOf(anOrder({ in: 'screening_preparing' }))

  it.each([Number.NaN, Number.POSITIVE_INFINITY, '2026-04-01T10:00:00+09:00', undefined])(
    'says so, instead of that nothing is due: now is %s',
    (now) => {
      expect(() => planSync([entry], now as never)).toThrow(
        new TypeError('nowMs has to be a number of milliseconds since 1970.'),
      )
    },
  )

  it.each([
    ['leaseMs', { leaseMs: 0 }],
    ['whileClosed.factor', { whileClosed: { ...DEFAULT_SCHEDULE.whileClosed, factor: 0.5 } }],
    ['statuses.screening_preparing.firstMs', { statuses: { screening_preparing: { firstMs: 0 } } }],
    ['lease', { lease: 5 }],
  ])('as the driver does: schedule.%s', (name, told) => {
    const schedule = { ...DEFAULT_SCHEDULE, ...told } as never
    expect(() => planSync([entry], Date.parse(since), schedule)).toThrow(`schedule.${name}`)
  })
})
