import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backoffOf } from '../../src/sync/backoff/backoff.js'
import { DEFAULT_SCHEDULE, dueAtOf, planSync, syncEntryOf } from '../../src/sync/index.js'
import { arbitraryOrder, arbitrarySyncEntry } from '../../src/testing/arbitraries/index.js'
import { aCancelledOrder, anOrder, aSuspectOrder, since } from '../support/an-order.js'
import { ALL_STATUSES, labelled } from '../support/statuses.js'

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

describe('planSync', () => {
  it.each(labelled(...ALL_STATUSES))('says what there is to do for an order in %s', (_, status) => {
    const entry = syncEntryOf(anOrder({ in: status }))
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
      wakeAt: null,
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
      expect(statuses[status].stalledAfterMs).not.toBeNull()
    }
  })

  it('tells what has stalled, due or not', () => {
    const order = anOrder({ in: 'screening_in_progress' })
    const about = { status: order.paymentStatus, since: order.statusSince }
    const later = { order, sync: { ...syncEntryOf(order).sync, about, dueAt: now + 25 * 3_600_000 } }
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
      sync: { ...syncEntryOf(order).sync, about, dueAt: now + minutes * 60_000 },
    })
    expect(planSync([put(370)], now).report).toHaveLength(1)
    expect(planSync([put(369)], now)).toMatchObject({ report: [], wakeAt: now + 369 * 60_000 })
    const slow = { ...DEFAULT_SCHEDULE, leaseMs: 12 * 60 * 60_000 }
    expect(planSync([put(1_440), put(1_439)], now, slow).report).toStrictEqual([put(1_440)])
    const wary = { ...DEFAULT_SCHEDULE, afterUpdateMs: 12 * 60 * 60_000 }
    expect(planSync([put(730), put(729)], now, wary).report).toStrictEqual([put(730)])
  })

  it('LINK-06: has an update that a person found at NP wait for its time, but not for a time that nobody can read', () => {
    const order = anOrder({ in: 'screening_in_progress', everApproved: true })
    const found = (sent: string) => {
      const about = { status: 'screening_waiting', since: sent } as const
      return { order, sync: { ...syncEntryOf(order).sync, about } }
    }
    const sent = (minutes: number) => new Date(now - minutes * 60_000).toISOString()
    expect(planSync([found(sent(10))], now).poll).toHaveLength(1)
    expect(planSync([found(sent(9))], now)).toMatchObject({ poll: [], wakeAt: now + 60_000 })
    expect(planSync([found('yesterday')], now).poll, 'no time').toHaveLength(1)
    expect(planSync([found(sent(-24 * 60))], now).poll, 'sent by a clock that was ahead').toHaveLength(1)
    const adopted = { ...found(sent(0)), order: { ...order, everApproved: null } }
    expect(planSync([adopted], now).poll, 'nobody knows whether it was approved').toHaveLength(0)
    const anew = { ...found(sent(0)), order: anOrder({ in: 'screening_preparing', everApproved: true }) }
    expect(planSync([anew], now).screen, 'said not to be there, and to be sent anew').toHaveLength(1)
  })

  it('law: each entry that is due is in exactly one list, no other is in any, and the order of entries is kept', () => {
    fc.assert(
      fc.property(
        fc.array(arbitrarySyncEntry(), { maxLength: 30 }),
        fc.integer({ min: 0, max: 2e12 }),
        (entries, time) => {
          const plan = planSync(entries, time)
          // The longest wait of the schedule is six hours, a lease ten minutes.
          const due = entries.filter((entry) => {
            const dueAt = dueAtOf(entry)
            return dueAt !== null && (dueAt <= time || dueAt >= time + 370 * 60_000)
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

  it('law: nothing is due before wakeAt, and something is at wakeAt', () => {
    fc.assert(
      fc.property(
        fc.array(arbitrarySyncEntry(), { maxLength: 30 }),
        fc.integer({ min: 0, max: 2e12 }),
        (entries, time) => {
          const plan = planSync(entries, time)
          const rest = entries.filter((entry) => !all(plan).includes(entry))
          if (plan.wakeAt === null) {
            expect(all(planSync(rest, Number.MAX_SAFE_INTEGER))).toHaveLength(0)
            return
          }
          expect(plan.wakeAt).toBeGreaterThan(time)
          expect(all(planSync(rest, plan.wakeAt - 1))).toHaveLength(0)
          expect(all(planSync(rest, plan.wakeAt)).length).toBeGreaterThan(0)
        },
      ),
      { seed: SEED, numRuns: 300 },
    )
  })

  it('has nothing due at a time that is none', () => {
    const entries = [syncEntryOf(anOrder({ in: 'screening_preparing' }))]
    expect(planSync(entries, Number.NaN)).toMatchObject({ screen: [], wakeAt: 0 })
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
