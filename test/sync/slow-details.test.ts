import { describe, expect, it } from 'vitest'
import { createVirtualClock } from '../../src/clock/virtual-clock.js'
import { Ok } from '../../src/index.js'
import { type SyncDriverOptions, type SyncReport, type SyncStore, syncEntryOf } from '../../src/sync/index.js'
import type { OrderDetails } from '../../src/transport/index.js'
import { CountingController } from '../clock/counting-controller.js'
import { DETAILS } from '../transport/some-details.js'
import { type AShop, aShop } from './support/a-shop.js'
import { preparing, toReport } from './support/due-orders.js'

const SECOND = 1_000
const numbers = (letter: string, count: number) => Array.from({ length: count }, (_, index) => `${letter}${index}`)
const never = () => new Promise<never>(() => {})
const lasted = ({ startedAt, endedAt }: SyncReport) => Date.parse(endedAt) - Date.parse(startedAt)

/** Details that take so many seconds, and whose they were. */
function slow({ clock }: AShop, seconds: number) {
  const asked: string[] = []
  const details = async (orderNumber: string): Promise<Ok<OrderDetails>> => {
    asked.push(orderNumber)
    await clock.wait(seconds * SECOND)
    return Ok(DETAILS)
  }
  return { asked, details }
}

describe('details that never come', () => {
  const hanging = async (told: Partial<SyncDriverOptions> = {}) => {
    const shop = await aShop(preparing('P0'))
    return { shop, driver: shop.driver({ details: never, ...told }) }
  }

  it('are given up after half a minute, and said to be too slow', async () => {
    const { driver, shop } = await hanging()
    const report = await driver.tick()
    expect(lasted(report)).toBe(30 * SECOND)
    expect(report).toMatchObject({
      ended: 'done',
      counts: { details_missing: 1 },
      faults: [{ code: 'details_timed_out', orderNumber: 'P0' }],
      attentionCounts: { details_missing: 0 },
    })
    expect([shop.np.calls(), await shop.order('P0')]).toStrictEqual([0, preparing('P0')])
  })

  it('are given up when they are told to be', async () => {
    const { driver } = await hanging({ limits: { detailsMs: 5 * SECOND } })
    expect(lasted(await driver.tick())).toBe(5 * SECOND)
  })

  it('are a matter for a person when they have been missing three times', async () => {
    const { driver, shop } = await hanging()
    for (const details_missing of [0, 0, 1]) {
      expect(await driver.tick()).toMatchObject({ attentionCounts: { details_missing } })
      shop.later(5)
    }
  })

  it('learn that nobody waits for them any longer, and leave nobody who listens', async () => {
    const controller = new CountingController()
    const signals: AbortSignal[] = []
    const details = (_: string, signal: AbortSignal) => {
      signals.push(signal)
      return never()
    }
    const { driver } = await hanging({ details, signal: controller.signal })
    await driver.tick()
    expect(signals.map(({ aborted }) => aborted)).toStrictEqual([true])
    expect(controller.listeners).toBe(0)
  })

  it('are waited for no longer than until the driver is to stop, and that is no failure of theirs', async () => {
    const controller = new CountingController()
    const { driver, shop } = await hanging({ signal: controller.signal })
    const ticking = driver.tick()
    await shop.clock.wait(SECOND)
    controller.abort()
    const report = await ticking
    expect(report).toMatchObject({ ended: 'stopped', faults: [], counts: { details_missing: 0 } })
    expect([lasted(report), controller.listeners]).toStrictEqual([SECOND, 0])
  })

  it('keep no other order from NP for ever', async () => {
    const shop = await aShop(...numbers('P', 4).map(preparing))
    const details = async (orderNumber: string) => (orderNumber === 'P0' ? never() : Ok(DETAILS))
    const driver = shop.driver({ details })
    await driver.tick()
    expect(shop.np.calls()).toBe(0)
    expect((await driver.tick()).counts).toMatchObject({ approved: 3, details_missing: 0 })
  })

  it.each([
    [1, 1],
    // Of two, the second is found in the second tick, and the third is the turn of both.
    [2, 3],
  ])('keep none for longer where their failure can not be saved: of %d orders, %d ticks', async (ill, ticks) => {
    const shop = await aShop(...numbers('P', 4).map(preparing))
    const hangs = (orderNumber: string) => numbers('P', ill).includes(orderNumber)
    const details = async (orderNumber: string) => (hangs(orderNumber) ? never() : Ok(DETAILS))
    const save: SyncStore['save'] = async (entry, expected) => {
      if (hangs(entry.order.orderNumber)) throw new Error('away')
      return shop.store.save(entry, expected)
    }
    const driver = shop.driver({ details, store: { ...shop.store, save } })
    for (let tick = 0; tick < ticks; tick += 1) expect((await driver.tick()).counts.approved).toBe(0)
    expect((await driver.tick()).counts.approved).toBe(4 - ill)
  })
})

describe('details that are slow', () => {
  it.each([
    [1, 30],
    [20, 2],
    [29, 2],
    [30, 1],
  ])('of %d s each are asked for %d times in a tick, and no more', async (seconds, times) => {
    const shop = await aShop(...numbers('P', 40).map(preparing))
    const { asked, details } = slow(shop, seconds)
    const report = await shop.driver({ details, limits: { concurrency: 1 } }).tick()
    expect(asked).toHaveLength(times)
    expect([report.ended, report.wakeAtMs]).toStrictEqual(['details_slow', shop.clock.now()])
  })

  it('count together, however many are under way at once', async () => {
    const shop = await aShop(...numbers('P', 40).map(preparing))
    const { asked, details } = slow(shop, 10)
    await shop.driver({ details, limits: { concurrency: 4 } }).tick()
    // The first goes alone, then four at once: after the first of those one more may begin, after the second none.
    expect(asked).toHaveLength(6)
  })

  it('SHIP-09: keep no 出荷報告 waiting that is due behind them', async () => {
    const shop = await aShop(...numbers('P', 40).map(preparing), toReport('R'))
    const { details } = slow(shop, 20)
    const report = await shop.driver({ details, limits: { pageSize: 10 } }).tick()
    expect([report.counts.reported, shop.np.reports('R')]).toStrictEqual([1, 1])
    expect(lasted(report)).toBeLessThanOrEqual(60 * SECOND)
  })

  it('are asked for once of each order, tick after tick, until NP has them all', async () => {
    const all = numbers('P', 9)
    const shop = await aShop(...all.map(preparing))
    const { asked, details } = slow(shop, 20)
    const driver = shop.driver({ details })
    const ends: SyncReport['ended'][] = []
    do ends.push((await driver.tick()).ended)
    while (ends.at(-1) === 'details_slow' && ends.length < 9)
    expect(ends).toStrictEqual(['details_slow', 'done'])
    expect([...asked].sort()).toStrictEqual(all)
    for (const orderNumber of all)
      expect(await shop.order(orderNumber)).toMatchObject({ paymentStatus: 'screening_approved' })
  })

  it('have their own turn again once every order had its', async () => {
    const shop = await aShop(preparing('P0'))
    const asked: string[] = []
    const details = async (orderNumber: string) => {
      asked.push(orderNumber)
      return asked.length === 1 ? never() : Ok(DETAILS)
    }
    const save: SyncStore['save'] = async (entry, expected) => {
      if (asked.length === 1) throw new Error('away')
      return shop.store.save(entry, expected)
    }
    const driver = shop.driver({ details, store: { ...shop.store, save }, limits: { concurrency: 1 } })
    await driver.tick()
    await shop.store.save(syncEntryOf(preparing('P1')), null)
    await driver.tick()
    expect(asked).toStrictEqual(['P0', 'P0', 'P1'])
  })

  it('have their turn in every second tick where new orders leave no time for them', async () => {
    const shop = await aShop(preparing('P'), preparing('Q'))
    const asked: string[] = []
    const details = async (orderNumber: string) => {
      asked.push(orderNumber)
      if (asked.length === 1) return never()
      await shop.clock.wait(20 * SECOND)
      return Ok(DETAILS)
    }
    const driver = shop.driver({ details, limits: { concurrency: 1 } })
    const ticks: string[][] = []
    for (const letter of 'ABCD') {
      const before = asked.length
      await driver.tick()
      ticks.push(asked.slice(before))
      shop.later(5)
      for (const orderNumber of numbers(letter, 3)) await shop.store.save(syncEntryOf(preparing(orderNumber)), null)
    }
    expect(ticks).toStrictEqual([['P'], ['A0', 'A1'], ['P', 'A2'], ['B0', 'B1']])
    expect(await shop.order('P')).toMatchObject({ paymentStatus: 'screening_approved' })
  })

  it('begin anew with each tick', async () => {
    const shop = await aShop(...numbers('P', 2).map(preparing))
    const { asked, details } = slow(shop, 30)
    const driver = shop.driver({ details })
    await driver.tick()
    await driver.tick()
    expect(asked).toStrictEqual(['P0', 'P1'])
  })

  it('let run go on at once', async () => {
    const shop = await aShop(...numbers('P', 3).map(preparing))
    const { details } = slow(shop, 30)
    const controller = new CountingController()
    const starts: number[] = []
    await shop.driver({ details, signal: controller.signal }).run(({ startedAt }) => {
      starts.push(Date.parse(startedAt))
      if (starts.length === 3) controller.abort()
    })
    const [first = 0] = starts
    expect(starts.map((start) => start - first)).toStrictEqual([0, 31 * SECOND, 62 * SECOND])
  })

  it('count as no time where the clock was set back meanwhile', async () => {
    let behind = 0
    const clock = createVirtualClock('2026-04-01T12:00:00+09:00')
    const set = { now: () => clock.now() - behind, wait: clock.wait }
    const shop = await aShop(...numbers('P', 4).map(preparing))
    const asked: string[] = []
    const details = async (orderNumber: string) => {
      asked.push(orderNumber)
      if (orderNumber === 'P0') behind = 3_600 * SECOND
      else await clock.wait(10 * SECOND)
      return Ok(DETAILS)
    }
    await shop.driver({ clock: set, details, limits: { concurrency: 1 } }).tick()
    expect(asked).toStrictEqual(['P0', 'P1', 'P2', 'P3'])
  })
})
