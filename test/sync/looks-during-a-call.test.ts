import { describe, expect, it } from 'vitest'
import type { Order, OrderEvent, OrderEventOf, PaymentStatus } from '../../src/index.js'
import { DEFAULT_SCHEDULE, recordEvent, type SyncEntry, versionOf } from '../../src/sync/index.js'
import { NP_ID } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { type AShop, aShop } from './support/a-shop.js'
import { preparing, toReport } from './support/due-orders.js'
import { fault } from './support/fake-np.js'
import { midwayAtNp } from './support/midway.js'

const P = 'P1'
const LEASE = DEFAULT_SCHEDULE.leaseMs / 60_000

const nowOf = ({ clock }: AShop) => new Date(clock.now()).toISOString()
const absent = (shop: AShop): OrderEvent => ({ type: 'screening.failed', codes: [], at: nowOf(shop) })
const unreported = (shop: AShop): OrderEvent => ({ type: 'shipment.failed', codes: [], at: nowOf(shop) })
const nothingToCancel = (shop: AShop): OrderEventOf<'followUp.done'> => ({
  type: 'followUp.done',
  kind: 'cancel_in_np_console',
  at: nowOf(shop),
})
const cancelled = (shop: AShop): OrderEvent => ({ type: 'order.cancelled', deleted: false, at: nowOf(shop) })

const isRefused = async (shop: AShop, event: OrderEvent, code: 'under_way' | 'outdated') => {
  const before = await shop.entry(P)
  expect(await recordEvent(shop.store, P, event)).toMatchObject({ ok: false, val: { code } })
  expect(await shop.entry(P), 'nothing is saved').toStrictEqual(before)
}
const isRecorded = async (shop: AShop, event: OrderEvent) =>
  expect(await recordEvent(shop.store, P, event)).toMatchObject({ ok: true, val: { changed: true } })

/** A call of which NP takes what it asks, and says nothing; a minute passes before a look, and another after it. */
async function unanswered(order: Order, look: (shop: AShop) => Promise<OrderEvent>) {
  const shop = await aShop(order)
  shop.np.mishap(P, { did: true, says: 'timed_out' })
  const answer = await midwayAtNp(shop, () => shop.driver().tick())
  shop.later(1)
  const told = await look(shop)
  await isRefused(shop, told, 'under_way')
  shop.later(1)
  await answer()
  return { shop, told }
}

/** The record as it was put in by hand, or by a store that kept no more of a call. */
async function withoutItsEnd(shop: AShop) {
  const { order, sync } = await shop.entry(P)
  const next: SyncEntry = { order, sync: { ...sync, underWayUntilMs: null, revision: sync.revision + 1 } }
  expect(await shop.store.save(next, { version: order.version, revision: sync.revision })).toBe('saved')
}

describe('READ-20: a look into NP’s console that was made before a call was over', () => {
  const update = () =>
    anOrder({ in: 'screening_preparing', orderNumber: P, npTransaction: { state: 'live', id: NP_ID } })

  it.each<[string, Order, (shop: AShop) => OrderEvent]>([
    ['a registration', preparing(), absent],
    ['an update', update(), absent],
    ['a 出荷報告', toReport(), unreported],
  ])('does not say that NP took nothing, however late it is told: of %s', async (_, order, look) => {
    const { shop, told } = await unanswered(order, async (each) => look(each))
    await isRefused(shop, told, 'outdated')
    shop.later(1)
    await isRefused(shop, told, 'outdated')
    await isRecorded(shop, look(shop))
    expect((await shop.order(P)).paymentStatus).toBe('needs_attention')
  })

  it('has the order registered no second time by an edit', async () => {
    const { shop, told } = await unanswered(preparing(), async (each) => absent(each))
    await recordEvent(shop.store, P, told)
    shop.later(1)
    await recordEvent(shop.store, P, { type: 'order.edited', fields: ['amount'], at: nowOf(shop) })
    const { attention } = await shop.driver().tick()
    expect(shop.np.registrations(P)).toBe(1)
    expect(attention).toMatchObject([{ orderNumber: P, reason: 'screening_unknown' }])
  })

  it('says all the same that NP has it: what was found is there', async () => {
    const { shop, told } = await unanswered(preparing(), async (each) => ({
      type: 'screening.accepted',
      npTransactionId: 'NP000000001',
      at: nowOf(each),
    }))
    await isRecorded(shop, told)
  })

  it('counts by the moment at which it was left to a person, and a minute more, by which clocks may differ', async () => {
    const { shop } = await unanswered(preparing(), async (each) => absent(each))
    shop.later(1 - 1 / 60)
    await isRefused(shop, absent(shop), 'outdated')
    shop.later(1 / 60)
    await isRecorded(shop, absent(shop))
  })

  it('has the order registered no second time where the driver’s clock is 50 seconds behind the person’s', async () => {
    const shop = await aShop(preparing())
    const behind = { ...shop.clock, now: () => shop.clock.now() - 50_000 }
    shop.np.mishap(P, { did: true, says: 'timed_out' })
    const answer = await midwayAtNp(shop, () => shop.driver({ clock: behind }).tick())
    shop.later(10 / 60)
    const told = absent(shop)
    shop.later(20 / 60)
    await answer()
    await isRefused(shop, told, 'outdated')
  })

  it('counts by the lease where its driver was stopped, whenever the next one leaves it to a person', async () => {
    const shop = await aShop(preparing())
    await midwayAtNp(shop, () => shop.driver().tick())
    shop.later(LEASE + 1 - 1 / 60)
    const early = absent(shop)
    await isRefused(shop, early, 'under_way')
    shop.later(1 / 60)
    const late = absent(shop)
    await isRefused(shop, late, 'under_way')
    shop.later(60)
    expect((await shop.driver().tick()).counts.handed_over).toBe(1)
    await isRefused(shop, early, 'outdated')
    await isRecorded(shop, late)
  })

  it('counts at once where surely nothing was sent', async () => {
    const shop = await aShop(preparing())
    shop.np.mishap(P, { did: false, fault: fault('offline') })
    await shop.driver().tick()
    expect((await shop.entry(P)).sync.underWayUntilMs).toBeNull()
    await isRecorded(shop, absent(shop))
  })

  it('counts from a minute after a call that surely never left, of an order that was confirmed meanwhile', async () => {
    const shop = await aShop(preparing())
    shop.np.mishap(P, { did: false, fault: fault('offline') })
    const answer = await midwayAtNp(shop, () => shop.driver().tick())
    await confirmedIn(shop, 'screening_waiting')
    expect((await answer()).counts.handed_over).toBe(1)
    await isRefused(shop, absent(shop), 'outdated')
    shop.later(1)
    await isRecorded(shop, absent(shop))
  })

  it.each<[string, () => Order, (shop: AShop) => Promise<unknown>]>([
    [
      'a 審査依頼',
      preparing,
      async (shop) => {
        shop.later(1)
        await isRecorded(shop, absent(shop))
        await isRecorded(shop, { type: 'order.edited', fields: ['amount'], at: nowOf(shop) })
      },
    ],
    ['a 出荷報告', toReport, async () => {}],
  ])('still counts by the earlier call where surely nothing was sent of a later one: %s', async (_, order, again) => {
    const shop = await aShop(order())
    shop.np.mishap(P, { did: true, says: 'timed_out' })
    await shop.driver().tick()
    const over = shop.clock.now()
    await again(shop)
    shop.later(60)
    shop.np.mishap(P, { did: false, fault: fault('offline') })
    expect((await shop.driver().tick()).counts.not_sent).toBe(1)
    expect((await shop.entry(P)).sync).toMatchObject({ callCount: 2, underWayUntilMs: over })
  })

  it.each<[string, Order, (shop: AShop) => OrderEvent]>([
    ['a registration', preparing(), absent],
    ['a 出荷報告, which is due again', toReport(), unreported],
  ])('is taken where the record knows the end of no call: of %s', async (_, order, look) => {
    const { shop, told } = await unanswered(order, async (each) => look(each))
    await withoutItsEnd(shop)
    await isRecorded(shop, told)
  })
})

/** What makes `statusSince` of an order in 審査待ち another: it was shown otherwise for a moment, and confirmed. */
const DATED_ANEW: Readonly<Record<string, (shop: AShop) => Promise<void>>> = {
  'set to 要確認': async (shop) => {
    await shop.person(P, { type: 'status.overridden', to: 'needs_attention', reason: '確認中', at: nowOf(shop) })
    shop.later(0.1)
    await shop.person(P, { type: 'sync.confirmed', status: 'screening_waiting', at: nowOf(shop) })
  },
  'confirmed in 要確認 by mistake': async (shop) => {
    await confirmedIn(shop, 'needs_attention')
    shop.later(0.1)
    await confirmedIn(shop, 'screening_waiting')
  },
  'tried meanwhile in 審査中': async (shop) => {
    await confirmedIn(shop, 'screening_in_progress')
    await shop.driver().tick()
    shop.later(0.1)
    await confirmedIn(shop, 'screening_waiting')
  },
}

async function confirmedIn(shop: AShop, status: PaymentStatus) {
  await shop.person(P, { type: 'sync.doubted', reason: 'other', at: nowOf(shop) })
  await shop.person(P, { type: 'sync.confirmed', status, at: nowOf(shop) })
}

describe('READ-20: 審査待ち that was dated anew while the registration was under way', () => {
  const HOUR = 3_600_000

  /** Left to a person by another driver, within the lease of the one whose call is still out. */
  async function handedOver(how: (shop: AShop) => Promise<void>, aheadMs = 0) {
    const shop = await aShop(preparing())
    const ahead = { ...shop.clock, now: () => shop.clock.now() + aheadMs }
    const claimedAt = ahead.now()
    shop.np.mishap(P, { did: true, says: 'timed_out' })
    const answer = await midwayAtNp(shop, () => shop.driver({ clock: ahead }).tick())
    shop.later(0.5)
    await how(shop)
    shop.later(0.2)
    expect((await shop.driver().tick()).counts.handed_over).toBe(1)
    return { shop, answer, claimedAt }
  }

  it.each(Object.entries(DATED_ANEW))(
    'is not said to have come to nothing before the lease is over: %s',
    async (_, how) => {
      const { shop, claimedAt } = await handedOver(how)
      shop.later(0.2)
      await isRefused(shop, absent(shop), 'outdated')
      shop.later(LEASE)
      const overAt = claimedAt + (LEASE + 1) * 60_000
      await isRefused(shop, { ...absent(shop), at: new Date(overAt - 1_000).toISOString() }, 'outdated')
      await isRecorded(shop, { ...absent(shop), at: new Date(overAt).toISOString() })
    },
  )

  it('is a person’s from a minute after its call is over, which its own driver notes', async () => {
    const { shop, answer } = await handedOver(DATED_ANEW['set to 要確認'] ?? expect.fail())
    expect((await answer()).counts.unknown).toBe(1)
    shop.later(1)
    await isRecorded(shop, absent(shop))
  })

  it('is not said to have come to nothing either where the clock of its driver is a minute ahead', async () => {
    const { shop } = await handedOver(async (each) => DATED_ANEW['set to 要確認']?.(each), 60_000)
    shop.later(1)
    await isRefused(shop, absent(shop), 'outdated')
  })

  it('is kept from a person for no longer than a lease and a minute by a clock that was ahead', async () => {
    const { shop } = await handedOver(async (each) => DATED_ANEW['set to 要確認']?.(each), 10 * HOUR)
    shop.later(1)
    await isRecorded(shop, absent(shop))
  })

  it('is not said to have come to nothing where the record knows no more of its call than its lease', async () => {
    const { shop } = await handedOver(async (each) => {
      await withoutItsEnd(each)
      await DATED_ANEW['set to 要確認']?.(each)
    })
    shop.later(0.2)
    await isRefused(shop, absent(shop), 'outdated')
  })
})

describe('CANC-01, READ-08: a cancel in NP’s console that was looked for before the registration was over', () => {
  it.each<[string, (shop: AShop) => void]>([
    ['approved it', () => {}],
    ['has not decided', ({ np }) => np.decides(P, { as: 'pending' })],
    ['did not say', ({ np }) => np.mishap(P, { did: true, says: 'timed_out' })],
  ])('is not done, however late it is told: NP %s', async (_, told) => {
    const shop = await aShop(preparing())
    told(shop)
    const answer = await midwayAtNp(shop, () => shop.driver().tick())
    await shop.person(P, cancelled(shop))
    shop.later(1)
    const done = nothingToCancel(shop)
    await isRefused(shop, done, 'under_way')
    shop.later(1)
    expect((await answer()).counts.too_late).toBe(1)
    await isRefused(shop, done, 'outdated')
    expect((await shop.order(P)).openFollowUps).toStrictEqual(['cancel_in_np_console'])
    shop.later(1 - 1 / 60)
    await isRefused(shop, nothingToCancel(shop), 'outdated')
    shop.later(1 / 60)
    await isRecorded(shop, nothingToCancel(shop))
  })

  it('is not done before the call is over, whatever a person confirmed meanwhile', async () => {
    const shop = await aShop(preparing())
    await midwayAtNp(shop, () => shop.driver().tick())
    await shop.person(P, { type: 'sync.doubted', reason: 'other', at: nowOf(shop) })
    await shop.person(P, { type: 'sync.confirmed', status: 'screening_in_progress', at: nowOf(shop) })
    await shop.person(P, cancelled(shop))
    await isRefused(shop, nothingToCancel(shop), 'under_way')
  })

  it('is done without a wait for the lease of a clock that was ahead, once the order was left to a person', async () => {
    const shop = await aShop(preparing())
    const ahead = { ...shop.clock, now: () => shop.clock.now() + 10 * 3_600_000 }
    await midwayAtNp(shop, () => shop.driver({ clock: ahead }).tick())
    expect((await shop.driver().tick()).counts.handed_over).toBe(1)
    await shop.person(P, cancelled(shop))
    shop.later(1)
    await isRecorded(shop, nothingToCancel(shop))
  })

  it.each<[string, boolean]>([
    ['noted the end of its call', true],
    ['was stopped', false],
  ])('is done once the record is mended where the clock of a driver was ahead that %s', async (_, ends) => {
    const shop = await aShop(preparing())
    const ahead = { ...shop.clock, now: () => shop.clock.now() + 365 * 24 * 3_600_000 }
    shop.np.mishap(P, { did: true, says: 'timed_out' })
    const answer = await midwayAtNp(shop, () => shop.driver({ clock: ahead }).tick())
    await shop.person(P, cancelled(shop))
    if (ends) await answer()
    shop.later(60)
    await isRefused(shop, nothingToCancel(shop), ends ? 'outdated' : 'under_way')
    const { order, sync } = await shop.entry(P)
    const mended = { ...sync, call: 'unanswered', underWayUntilMs: null, revision: sync.revision + 1 } as const
    expect(await shop.store.save({ order, sync: mended }, versionOf({ order, sync }))).toBe('saved')
    await isRecorded(shop, nothingToCancel(shop))
  })

  it('is done after the lease where the record knows no more of its call, and no sooner', async () => {
    const shop = await aShop(preparing())
    await midwayAtNp(shop, () => shop.driver().tick())
    await shop.person(P, cancelled(shop))
    await withoutItsEnd(shop)
    shop.later(LEASE + 1 - 1 / 60)
    await isRefused(shop, nothingToCancel(shop), 'under_way')
    shop.later(1 / 60)
    await isRecorded(shop, nothingToCancel(shop))
  })
})
