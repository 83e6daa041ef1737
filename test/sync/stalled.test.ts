import { describe, expect, it } from 'vitest'
import type {} from '../../src/index.js'
import { DEFAULT_SCHEDULE, planSync, type SyncReport, type SyncStore } from '../../src/sync/index.js'
import { anOrder } from '../support/an-order.js'
import { type AShop, aShop } from './support/a-shop.js'
import { inProgress, preparing, toReport } from './support/due-orders.js'
import { fault } from './support/fake-np.js'
import { type CallFailure, transportFailing } from './support/transport-failing.js'
import { withIdOfItsOwn } from './support/with-id-of-its-own.js'

const numbers = (count: number) => Array.from({ length: count }, (_, index) => `P${String(index).padStart(4, '0')}`)

/** Ticks every five minutes while NP is away, and what the last one says. */
async function away(shop: AShop, way: CallFailure, minutes: number): Promise<SyncReport> {
  const { transport } = transportFailing(shop.np.transport, () => true, way)
  const driver = shop.driver({ transport, limits: { pageSize: 20 } })
  let report = await driver.tick()
  for (let minute = 5; minute <= minutes; minute += 5) {
    shop.later(5)
    report = await driver.tick()
  }
  return report
}

/** The orders that have stalled, but for those that are listed for something else. */
const stalledIn = ({ store, clock }: AShop) =>
  planSync(store.entries(), clock.now()).stalled.map(({ order }) => order.orderNumber)

describe('LINK-06: orders that don’t come to their turn for too long', () => {
  it.each([
    ['審査依頼', preparing, 'maintenance', 120],
    ['審査依頼', preparing, 'credentials_refused', 120],
    ['審査依頼', preparing, 'offline', 120],
    ['審査依頼', preparing, 'timed_out', 120],
    ['審査結果の照会', inProgress, 'maintenance', 25 * 60],
    ['出荷報告', toReport, 'maintenance', 240],
  ] as const)('are listed for a person, on whatever page: %s (%#)', async (_, anOrderOf, way, minutes) => {
    const shop = await aShop(...numbers(90).map((number, index) => withIdOfItsOwn(anOrderOf(number), index)))
    const report = await away(shop, way === 'timed_out' ? way : fault(way), minutes)
    const listed = report.attention.filter(({ reason }) => reason === 'stalled').map(({ orderNumber }) => orderNumber)
    expect(new Set(listed)).toStrictEqual(new Set(stalledIn(shop)))
    expect(report.attentionCounts.stalled).toBeGreaterThan(20)
  })

  it('are listed, too, where the details of others leave them no time', async () => {
    const shop = await aShop(...numbers(5).map(preparing))
    const report = await shop.driver({ details: () => new Promise(() => {}) }).tick()
    expect(report.ended).toBe('details_slow')
    expect(report.attention.map(({ orderNumber }) => orderNumber)).toStrictEqual(numbers(5))
  })

  it('READ-03: hide nothing else that a person has to see, however many there are', async () => {
    const suspect = { ...inProgress('Z1'), syncTrust: 'suspect' } as const
    const shop = await aShop(...numbers(9).map(preparing), suspect)
    const { transport } = transportFailing(shop.np.transport, () => true, fault('maintenance'))
    const driver = shop.driver({ transport, limits: { listAtMost: 5 } })
    await driver.tick()
    shop.later(120)
    await driver.tick()
    const { attention, attentionCounts } = await driver.tick()
    expect(attentionCounts.stalled).toBeGreaterThan(5)
    expect(attention).toHaveLength(5)
    expect(attention[0]).toMatchObject({ orderNumber: 'Z1', reason: 'sync_suspect' })
  })

  it('are noted once, as they were, and go out as ever when NP is back', async () => {
    const shop = await aShop(...numbers(9).map(preparing))
    let saves = 0
    const store: SyncStore = {
      ...shop.store,
      save: async (entry, expected) => {
        saves += 1
        return shop.store.save(entry, expected)
      },
    }
    const closed = transportFailing(shop.np.transport, () => true, fault('maintenance')).transport
    const driver = shop.driver({ store, transport: closed })
    await driver.tick()
    const once = saves
    await shop.driver({ store, transport: closed }).tick()
    // Its own claim, what came of it, and nothing else.
    expect(saves - once).toBe(2)
    expect((await shop.entry('P0008')).sync).toMatchObject({ callCount: 0, call: 'none', attempts: 0, dueAtMs: 0 })
    shop.later(10)
    const report = await shop.driver().tick()
    expect(report).toMatchObject({ counts: { approved: 9 }, attention: [] })
  })

  it('are noted as many in a tick as its report lists, and no more once a save fails', async () => {
    const shop = await aShop(...numbers(30).map(preparing))
    const closed = transportFailing(shop.np.transport, () => true, fault('maintenance')).transport
    await shop.driver({ transport: closed, limits: { listAtMost: 4 } }).tick()
    const noted = () => [...shop.store.entries()].filter(({ sync }) => sync.attention === 'stalled').length
    expect(noted()).toBe(4)
    const failing: SyncStore = {
      ...shop.store,
      save: async (entry, expected) => {
        if (entry.sync.callCount === 0) throw new Error('away')
        return shop.store.save(entry, expected)
      },
    }
    const { faults } = await shop.driver({ store: failing, transport: closed }).tick()
    // One of the four was claimed then.
    expect([noted(), faults.filter(({ code }) => code === 'store').length]).toStrictEqual([3, 1])
  })

  it('are none where NP still has its time after an update', async () => {
    const told = { orderNumber: 'P1', statusSince: '2026-04-01T09:59:00+09:00' } as const
    const shop = await aShop(anOrder({ in: 'screening_in_progress', ...told }), preparing('P2'))
    const entry = await shop.entry('P1')
    const next = { ...entry, sync: { ...entry.sync, revision: 1, updateSentAtMs: shop.clock.now() - 60_000 } }
    await shop.store.save(next, { version: entry.order.version, revision: 0 })
    const { statuses } = DEFAULT_SCHEDULE
    const hasty = { ...statuses, screening_in_progress: { ...statuses.screening_in_progress, stalledAfterMs: 1 } }
    const closed = transportFailing(shop.np.transport, () => true, fault('maintenance')).transport
    await shop.driver({ transport: closed, schedule: { ...DEFAULT_SCHEDULE, statuses: hasty } }).tick()
    expect((await shop.entry('P1')).sync).toMatchObject({ about: null, attention: null })
  })
})
