import { describe, expect, it } from 'vitest'
import { DEFAULT_SCHEDULE, type SyncStore, syncEntryOf } from '../../src/sync/index.js'
import { at, NP_ID } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { DETAILS } from '../transport/some-details.js'
import { type AShop, aShop } from './support/a-shop.js'
import { inProgress, preparing, toReport } from './support/due-orders.js'
import { midwayAtNp } from './support/midway.js'

const P = 'P1'
const MINUTE = 60_000
/** For how long NP isn't asked for the result of an update; no lease here is as long. */
const AFTER_UPDATE = 12
const KINDS = [
  ['審査依頼', preparing],
  ['出荷報告', toReport],
] as const

describe.each([7, 30])('with a lease of %i minutes, and twelve after an update', (lease) => {
  const schedule = { ...DEFAULT_SCHEDULE, leaseMs: lease * MINUTE, afterUpdateMs: AFTER_UPDATE * MINUTE }
  const tick = (shop: AShop, store: SyncStore = shop.store) => shop.driver({ schedule, store }).tick()
  const half = lease / 2

  /** A store that says only so many minutes later that a claim is saved. */
  const slowToSave = (shop: AShop, minutes: number): SyncStore => ({
    ...shop.store,
    async save(entry, expected) {
      const outcome = await shop.store.save(entry, expected)
      if (entry.sync.call === 'open') shop.later(minutes)
      return outcome
    },
  })

  describe.each(KINDS)('READ-20: a claim for a call: %s', (_, of) => {
    it('is kept until the lease is over', async () => {
      const shop = await aShop(of())
      const claimedAt = shop.clock.now()
      await midwayAtNp(shop, () => tick(shop))
      expect((await shop.entry(P)).sync).toMatchObject({ call: 'open', dueAtMs: claimedAt + lease * MINUTE })
    })

    it('leads to a call in the first half of the lease, and to none in the second', async () => {
      for (const [minutes, calls] of [
        [half - 0.01, 1],
        [half, 0],
      ] as const) {
        const shop = await aShop(of())
        await tick(shop, slowToSave(shop, minutes))
        expect(shop.np.calls(), `${minutes} minutes`).toBe(calls)
      }
    })

    it('keeps the order from another driver, whose answer may come in the last moment', async () => {
      const shop = await aShop(of())
      const answer = await midwayAtNp(shop, () => tick(shop))
      shop.later(lease - 0.01)
      const { counts } = await tick(shop)
      expect(counts).toMatchObject({ handed_over: 0, reported: 0 })
      const { approved, reported } = (await answer()).counts
      expect(approved + reported).toBe(1)
      expect(shop.np.calls()).toBe(1)
    })
  })

  it('READ-20: a registration is left to a person once the lease is over, and its late answer is taken', async () => {
    const shop = await aShop(preparing())
    const answer = await midwayAtNp(shop, () => tick(shop))
    shop.later(lease)
    expect((await tick(shop)).counts.handed_over).toBe(1)
    expect((await answer()).counts.approved).toBe(1)
    expect(shop.np.registrations(P)).toBe(1)
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'screening_approved', syncTrust: 'linked' })
  })

  it('READ-15: a report is sent again once the lease is over, and its late answer is the answer to both', async () => {
    const shop = await aShop(toReport())
    const answer = await midwayAtNp(shop, () => tick(shop))
    shop.later(lease)
    const again = await midwayAtNp(shop, () => tick(shop))
    expect((await answer()).counts.reported).toBe(1)
    await again()
    expect(shop.np.reports(P)).toBe(1)
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'shipment_report_completed', syncTrust: 'linked' })
  })

  describe('LINK-06: the result of an update', () => {
    const corrected = () =>
      anOrder({ in: 'screening_preparing', orderNumber: P, npTransaction: { state: 'live', id: NP_ID } })

    /** A shop in which that order is at NP, which takes its time over an update. */
    async function aShopThatCorrects(): Promise<AShop> {
      const shop = await aShop(corrected())
      await shop.np.transport.requestScreening([
        { orderNumber: P, service: 'np_atobarai', npTransactionId: null, details: DETAILS },
      ])
      shop.np.decides(P, { as: 'pending' })
      return shop
    }

    /** After how many minutes NP is first asked, with a driver that looks each minute, in both ways. */
    async function firstAsked(shop: AShop): Promise<number> {
      const driver = shop.driver({ schedule })
      for (let minute = 0; minute < 60; minute += 1) {
        await driver.syncOne(P)
        await driver.tick()
        if (shop.np.calls('poll') > 0) return minute
        shop.later(1)
      }
      return Number.NaN
    }

    it('is asked for twelve minutes after NP’s answer', async () => {
      const shop = await aShopThatCorrects()
      expect((await tick(shop)).wakeAtMs).toBe(shop.clock.now() + AFTER_UPDATE * MINUTE)
      expect(await firstAsked(shop)).toBe(AFTER_UPDATE)
    })

    it('is asked for twelve minutes after a person found it', async () => {
      const shop = await aShopThatCorrects()
      shop.np.mishap(P, { did: true, says: 'timed_out' })
      await tick(shop)
      shop.later(3)
      const foundAt = new Date(shop.clock.now()).toISOString()
      await shop.person(P, { type: 'screening.accepted', npTransactionId: NP_ID, at: foundAt })
      expect(await firstAsked(shop)).toBe(AFTER_UPDATE)
    })

    it('is asked for twelve minutes after the lease of a call that nobody saw end', async () => {
      const shop = await aShopThatCorrects()
      await midwayAtNp(shop, () => tick(shop))
      await shop.pastRecordEvent(P, { type: 'screening.accepted', npTransactionId: NP_ID, at })
      expect(await firstAsked(shop)).toBe(lease + AFTER_UPDATE)
    })

    it('is asked for twelve minutes from now where a clock that was ahead dated it', async () => {
      const shop = await aShop()
      const { sync } = syncEntryOf(inProgress())
      const updateSentAtMs = shop.clock.now() + 8 * 60 * MINUTE
      await shop.store.save({ order: inProgress(), sync: { ...sync, updateSentAtMs } }, null)
      expect((await shop.driver({ schedule }).syncOne(P)).wakeAtMs).toBe(shop.clock.now() + AFTER_UPDATE * MINUTE)
      expect(await firstAsked(shop)).toBe(AFTER_UPDATE)
    })
  })
})
