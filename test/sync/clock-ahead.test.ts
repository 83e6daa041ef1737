import { describe, expect, it } from 'vitest'
import {
  type Clock,
  DEFAULT_SCHEDULE,
  type SyncSchedule,
  type SyncStore,
  syncEntryOf,
  versionOf,
} from '../../src/sync/index.js'
import { NP_ID } from '../support/an-event.js'
import { anOrder, since } from '../support/an-order.js'
import { DETAILS } from '../transport/some-details.js'
import { type AShop, aShop, aShopThatTookIn } from './support/a-shop.js'
import { fault } from './support/fake-np.js'
import { midwayAtNp } from './support/midway.js'
import { withIdOfItsOwn } from './support/with-id-of-its-own.js'

const P = 'P1'
const HOUR = 3_600_000
const ahead = (shop: AShop, hours: number): Clock => ({ ...shop.clock, now: () => shop.clock.now() + hours * HOUR })

describe('LINK-06: a clock that was ahead for a moment', () => {
  it.each(['screening_preparing', 'shipment_report_preparing', 'screening_in_progress'] as const)(
    'silences no order that it put off: %s',
    async (status) => {
      const shop = await aShop(anOrder({ in: status, orderNumber: P }))
      await shop.np.transport.requestScreening([
        {
          orderNumber: P,
          service: 'np_atobarai',
          npTransactionId: null,
          details: DETAILS,
        },
      ])
      shop.np.mishap(P, { did: false, fault: fault('maintenance') })
      await shop.driver({ clock: ahead(shop, 30 * 24) }).tick()
      shop.later(10)
      const { counts } = await shop.driver().tick()
      expect(counts.approved + counts.reported).toBe(1)
    },
  )

  it.each([
    [1, 0],
    [6, 0],
    // Less than a lease and what an update needs: nobody can tell that it was ahead.
    [0.4, 24],
  ])('of %d hours keeps no order waiting longer than its own status does: %d minutes', async (hours, minutes) => {
    const shop = await aShop(anOrder({ in: 'shipment_report_preparing', orderNumber: P }))
    shop.np.mishap(P, { did: false, fault: fault('offline') })
    await shop.driver({ clock: ahead(shop, hours) }).tick()
    let waited = 0
    for (; (await shop.driver().tick()).counts.reported === 0; waited += 1) shop.later(1)
    expect(waited - 1).toBeLessThanOrEqual(minutes)
  })

  it('is found out by a driver that goes on, within a lease', async () => {
    const shop = await aShop(anOrder({ in: 'shipment_report_preparing', orderNumber: P }))
    let off = 0
    const clock: Clock = { ...shop.clock, now: () => shop.clock.now() + off }
    const driver = shop.driver({ clock })
    await driver.tick()
    const other = anOrder({ in: 'shipment_report_preparing', orderNumber: 'P2' })
    await shop.store.save(syncEntryOf(withIdOfItsOwn(other, 1)), null)
    shop.np.mishap('P2', { did: false, fault: fault('offline') })
    off = 6 * HOUR
    await driver.tick()
    off = 0
    expect((await driver.tick()).counts.reported, 'it was set back by more than a lease').toBe(1)
  })

  it.each([25, 60, 300, 7 * 60])(
    'LINK-06: by which a person found an update at NP, %d minutes from now, has it asked for ten minutes later, and not at once',
    async (minutes) => {
      const shop = await aShop(anOrder({ in: 'screening_in_progress', orderNumber: P }))
      const entry = await shop.entry(P)
      const { now } = shop.clock
      const statusSince = new Date(now() + minutes * 60_000).toISOString()
      const found = {
        order: { ...entry.order, statusSince },
        sync: { ...entry.sync, updateSentAtMs: now() - 12 * 60_000 },
      }
      await shop.store.save(found, versionOf(entry))
      await shop.driver().tick()
      expect(shop.np.calls()).toBe(0)
      shop.later(9)
      await shop.driver().tick()
      expect(shop.np.calls()).toBe(0)
      shop.later(minutes)
      await shop.driver().tick()
      expect(shop.np.calls()).toBe(1)
    },
  )

  it('is looked for in the first tick, and once in a lease: what waits long in its status is asked for no more often', async () => {
    const shop = await aShop()
    const asked: number[] = []
    const store: SyncStore = {
      ...shop.store,
      due: async (query) => {
        asked.push((query.beyondMs - query.byMs) / 60_000)
        return shop.store.due(query)
      },
    }
    const driver = shop.driver({ store })
    for (const minutes of [0, 5, 4, 1, 9]) {
      shop.later(minutes)
      await driver.tick()
    }
    expect(asked).toStrictEqual([30, 370, 370, 30, 370])
  })

  it('is seen to page by page, beside what is due in the course of things', async () => {
    const put = ['P1', 'P2', 'P3'].map((orderNumber) => anOrder({ in: 'shipment_report_preparing', orderNumber }))
    const shop = await aShop(...put)
    for (const { orderNumber } of put) shop.np.mishap(orderNumber, { did: false, fault: fault('offline') })
    await shop.driver({ clock: ahead(shop, 30 * 24), limits: { reportBatch: 1 } }).tick()
    const last = withIdOfItsOwn(anOrder({ in: 'shipment_report_preparing', orderNumber: 'P9' }), put.length)
    await shop.store.save(syncEntryOf(last), null)
    const asked: number[] = []
    const store: SyncStore = {
      ...shop.store,
      due: async (query) => {
        const page = await shop.store.due(query)
        asked.push(page.length)
        return page
      },
    }
    expect((await shop.driver({ store, limits: { pageSize: 2 } }).tick()).counts.reported).toBe(4)
    expect(asked).toStrictEqual([2, 2, 0])
  })

  it('keeps no registration from a person whose driver was stopped', async () => {
    const shop = await aShop(anOrder({ in: 'screening_preparing', orderNumber: P }))
    await midwayAtNp(shop, () => shop.driver({ clock: ahead(shop, 30 * 24) }).tick())
    expect((await shop.driver().tick()).attention).toMatchObject([{ orderNumber: P, reason: 'screening_unknown' }])
    expect(shop.np.calls()).toBe(1)
  })

  it('takes no claim from a driver whose clock is a lease ahead', async () => {
    const shop = await aShop(anOrder({ in: 'screening_preparing', orderNumber: P }))
    const other = await midwayAtNp(shop, () => shop.driver({ clock: ahead(shop, 1 / 6) }).tick())
    expect(await shop.driver().tick()).toMatchObject({ counts: { handed_over: 0 }, attention: [] })
    expect((await other()).counts.approved).toBe(1)
  })
})

describe('LINK-06: drivers whose clocks differ', () => {
  const MINUTE = 60_000
  /** How many minutes after an update that one driver sent another first asks for its result. */
  async function firstAsked(schedule: SyncSchedule, aheadMinutes: number): Promise<number> {
    const npTransaction = { state: 'live', id: NP_ID } as const
    const shop = await aShop(anOrder({ in: 'screening_preparing', orderNumber: P, everApproved: true, npTransaction }))
    shop.np.decides(P, { as: 'pending' })
    await shop.np.transport.requestScreening([
      { orderNumber: P, service: 'np_atobarai', npTransactionId: null, details: DETAILS },
    ])
    await shop.driver({ schedule }).tick()
    const other = shop.driver({ schedule, clock: ahead(shop, aheadMinutes / 60) })
    for (let minute = 0; minute < 120; minute += 1) {
      await other.tick()
      if (shop.np.calls('poll') > 0) return minute
      shop.later(1)
    }
    return Number.NaN
  }

  it.each([
    [0, 10],
    [4, 6],
    [-4, 14],
    // Farther ahead than anything of a schedule: nobody can tell when that was, so it counts from now.
    [-8 * 60, 10],
    [-30 * 24 * 60, 10],
  ])(
    '%i minutes ahead of the one that sent an update, a driver asks for its result after %i',
    async (minutes, after) => {
      expect(await firstAsked(DEFAULT_SCHEDULE, minutes)).toBe(after)
    },
  )

  it('say that nothing was sent where an update is dated farther ahead than a schedule, and when it is asked about', async () => {
    const order = anOrder({ in: 'screening_in_progress', orderNumber: P })
    const shop = await aShop()
    const now = shop.clock.now()
    const entry = syncEntryOf(order)
    await shop.store.save({ order, sync: { ...entry.sync, updateSentAtMs: now + 8 * HOUR } }, null)
    expect(await shop.driver().syncOne(P)).toMatchObject({ counts: { not_sent: 1 }, wakeAtMs: now + 10 * MINUTE })
    expect((await shop.entry(P)).sync).toMatchObject({ updateSentAtMs: now, dueAtMs: now + 10 * MINUTE, attempts: 0 })
    expect((await shop.driver().syncOne(P)).counts.not_sent).toBe(0)
    shop.later(10)
    await shop.driver().tick()
    expect(shop.np.calls('poll')).toBe(1)
  })

  it.each([1, 10, 400])(
    'LINK-06: ask ten minutes from now where an order that was taken in is dated %i days ahead',
    async (days) => {
      const statusSince = new Date(Date.parse(since) + days * 24 * HOUR).toISOString()
      const shop = await aShopThatTookIn(anOrder({ in: 'screening_in_progress', orderNumber: P, statusSince }))
      const { wakeAtMs } = await shop.driver().tick()
      expect(wakeAtMs).toBe(shop.clock.now() + 10 * MINUTE)
      shop.later(9)
      await shop.driver().syncOne(P)
      expect(shop.np.calls('poll')).toBe(0)
      shop.later(1)
      await shop.driver().tick()
      expect(shop.np.calls('poll')).toBe(1)
    },
  )

  it('ask late enough where afterUpdateMs is longer by as much as they differ', async () => {
    const schedule = { ...DEFAULT_SCHEDULE, afterUpdateMs: (10 + 15) * MINUTE }
    expect(await firstAsked(schedule, 15)).toBe(10)
  })

  it('READ-20: leave a call alone that began in the last moment, unless they differ by half a lease less the call', async () => {
    const CALL = 0.5
    for (const [minutes, handedOver] of [
      [4.4, 0],
      [4.6, 1],
    ] as const) {
      const shop = await aShop(anOrder({ in: 'screening_preparing', orderNumber: P }))
      const slow: SyncStore = {
        ...shop.store,
        async save(entry, expected) {
          const outcome = await shop.store.save(entry, expected)
          if (entry.sync.call === 'open') shop.later(5 - 1 / 60_000)
          return outcome
        },
      }
      const answer = await midwayAtNp(shop, () => shop.driver({ store: slow }).tick())
      shop.later(CALL)
      const other = await shop.driver({ clock: ahead(shop, minutes / 60) }).tick()
      expect(other.counts.handed_over).toBe(handedOver)
      expect((await answer()).counts.approved).toBe(1)
      expect(shop.np.registrations(P)).toBe(1)
    }
  })
})
