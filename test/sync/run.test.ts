import { describe, expect, it } from 'vitest'
import type { Clock } from '../../src/clock/clock.js'
import { Err, Ok } from '../../src/index.js'
import { DEFAULT_SCHEDULE, type SyncDriverOptions, type SyncSchedule, type SyncStore } from '../../src/sync/index.js'
import type { NpTransport } from '../../src/transport/index.js'
import { NP_ID } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { DETAILS } from '../transport/some-details.js'
import { type AShop, aShop } from './support/a-shop.js'
import { preparing } from './support/due-orders.js'
import { fault } from './support/fake-np.js'

const SECOND = 1_000
const P = 'P202604010000000001'

/**
 * The pauses that `run` makes, in seconds, until it has made so many. Details come at once, so that nobody waits for
 * them.
 */
async function pausesOf(shop: AShop, most: number, told: Partial<SyncDriverOptions> = {}): Promise<number[]> {
  const controller = new AbortController()
  const pauses: number[] = []
  const clock: Clock = {
    now: shop.clock.now,
    async wait(milliseconds, signal) {
      if (signal !== controller.signal) return new Promise(() => {})
      pauses.push(milliseconds / SECOND)
      shop.clock.advance(milliseconds)
      if (pauses.length === most) controller.abort()
    },
  }
  await shop.driver({ clock, signal: controller.signal, ...told }).run()
  return pauses
}

const seldom = (screening_in_progress: SyncSchedule['statuses']['screening_in_progress']): SyncSchedule => ({
  ...DEFAULT_SCHEDULE,
  lookEveryMs: 600 * SECOND,
  statuses: { ...DEFAULT_SCHEDULE.statuses, screening_in_progress },
})

/** A clock whose wait ends as the platform's promised timers do: rejected, once it is aborted or whenever it says. */
function rejecting(shop: AShop, controller: AbortController, isAborted: boolean): Clock {
  return {
    now: shop.clock.now,
    async wait() {
      if (isAborted) controller.abort()
      throw new Error('The operation was aborted')
    },
  }
}

describe('a clock that rejects, though none should', () => {
  it('is stopped like any other, once the signal is aborted', async () => {
    const shop = await aShop(preparing(P))
    const controller = new AbortController()
    const clock = rejecting(shop, controller, true)
    const details = async () => Ok(DETAILS)
    await expect(shop.driver({ clock, details, signal: controller.signal }).run()).resolves.toBeUndefined()
  })

  it('doesn’t make it tick without a pause: what it threw is passed on', async () => {
    const shop = await aShop()
    const controller = new AbortController()
    const clock = rejecting(shop, controller, false)
    await expect(shop.driver({ clock, signal: controller.signal }).run()).rejects.toThrow('The operation was aborted')
  })

  it('nor does it where there is no signal', async () => {
    const shop = await aShop()
    const clock = rejecting(shop, new AbortController(), false)
    await expect(shop.driver({ clock }).run()).rejects.toThrow('The operation was aborted')
  })

  it('READ-20: keeps no answer from being saved by the next try', async () => {
    const shop = await aShop(preparing(P))
    let fails = 2
    const store: SyncStore = {
      ...shop.store,
      save: async (entry, expected) => {
        if (entry.sync.call === 'none' && fails-- > 0) throw new Error('away')
        return shop.store.save(entry, expected)
      },
    }
    const clock = rejecting(shop, new AbortController(), false)
    // The details come before the clock that gives them up could be heard of.
    expect(
      (await shop.driver({ store, clock, details: () => Promise.resolve(Ok(DETAILS)) }).tick()).counts,
    ).toMatchObject({
      approved: 1,
      not_saved: 0,
    })
  })
})

describe('run', () => {
  it('waits until something is due again, but not longer than until the next look', async () => {
    const shop = await aShop(preparing(P))
    shop.np.decides(P, { as: 'pending' })
    const schedule = seldom({ firstMs: 100 * SECOND, factor: 3, mostMs: 1_000 * SECOND, stalledAfterMs: 'never' })
    expect(await pausesOf(shop, 4, { schedule })).toStrictEqual([100, 300, 600, 600])
  })

  it('waits until the next look where nothing is due', async () => {
    const schedule = { ...DEFAULT_SCHEDULE, lookEveryMs: 45 * SECOND }
    expect(await pausesOf(await aShop(), 2, { schedule })).toStrictEqual([45, 45])
  })

  it('goes by the schedule as it was when the driver was made', async () => {
    const shop = await aShop(preparing(P))
    shop.np.decides(P, { as: 'pending' })
    const pace = { firstMs: 100 * SECOND, factor: 3, mostMs: 1_000 * SECOND, stalledAfterMs: 'never' } as const
    const schedule = { ...seldom(pace), statuses: { ...seldom(pace).statuses, screening_in_progress: pace } }
    const pauses = pausesOf(shop, 3, { schedule })
    Object.assign(schedule, { lookEveryMs: 1, leaseMs: 1 })
    Object.assign(pace, { firstMs: 1, mostMs: 1 })
    expect(await pauses).toStrictEqual([100, 300, 600])
  })

  it('waits a second at least, however soon something is due again', async () => {
    const shop = await aShop(preparing(P))
    shop.np.decides(P, { as: 'pending' })
    const schedule = seldom({ firstMs: 1, factor: 1, mostMs: 1, stalledAfterMs: 'never' })
    expect(await pausesOf(shop, 2, { schedule })).toStrictEqual([1, 1])
  })

  it('waits longer and longer while NP is closed, and begins anew once it was open', async () => {
    const shop = await aShop(anOrder({ in: 'screening_in_progress' }))
    const opening = [false, false, true, false, false]
    const transport: NpTransport = {
      ...shop.np.transport,
      pollScreening: async () =>
        opening.shift() === true
          ? Ok([{ orderNumber: P, outcome: 'pending', npTransactionId: NP_ID }])
          : Err(fault('maintenance')),
    }
    const schedule: SyncSchedule = {
      ...seldom({ firstMs: 50 * SECOND, factor: 1, mostMs: 50 * SECOND, stalledAfterMs: 'never' }),
      whileClosed: { firstMs: 70 * SECOND, factor: 2, mostMs: 5_000 * SECOND },
    }
    expect(await pausesOf(shop, 5, { transport, schedule })).toStrictEqual([70, 140, 50, 70, 140])
  })

  it('needs neither a signal nor a listener, and tells nobody of a listener that is not there', async () => {
    const shop = await aShop(preparing(P))
    const thrown: unknown[] = []
    let waited: () => void = () => {}
    const waits = new Promise<'waits'>((resolve) => {
      waited = () => resolve('waits')
    })
    const clock: Clock = {
      now: shop.clock.now,
      wait: (_, signal) => {
        if (signal === undefined) waited()
        return new Promise(() => {})
      },
    }
    const driver = shop.driver({ clock, onThrown: (each) => thrown.push(each) })
    expect(await Promise.race([driver.run(), waits])).toBe('waits')
    expect(thrown).toStrictEqual([])
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'screening_approved' })
  })

  it('gives each report to its listener, whose failure stops nothing', async () => {
    const shop = await aShop(preparing(P))
    const controller = new AbortController()
    const thrown: unknown[] = []
    const ended: string[] = []
    const driver = shop.driver({ signal: controller.signal, onThrown: (each) => thrown.push(each) })
    await driver.run((report) => {
      ended.push(report.ended)
      if (ended.length === 2) controller.abort()
      throw new Error('a listener of one’s own')
    })
    expect(ended).toStrictEqual(['done', 'done'])
    expect(thrown).toHaveLength(2)
  })
})

describe('onProgress', () => {
  it('is told of each order that was seen to, and how many there were', async () => {
    const shop = await aShop(...['P1', 'P2', 'P3'].map(preparing))
    shop.np.decides('P2', { as: 'rejected', codes: ['NG001'] })
    const told: unknown[] = []
    await shop.driver({ onProgress: (progress) => told.push(progress), limits: { concurrency: 1 } }).tick()
    expect(told).toStrictEqual([
      { orderNumber: 'P1', outcome: 'approved', done: 1 },
      { orderNumber: 'P2', outcome: 'rejected', done: 2 },
      { orderNumber: 'P3', outcome: 'approved', done: 3 },
    ])
  })
})
