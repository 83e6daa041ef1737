import { describe, expect, it } from 'vitest'
import { adoptOrder, decide, Ok, type Order, type OrderEvent, type PaymentStatus } from '../../src/index.js'
import type { SyncDriver } from '../../src/sync/index.js'
import { NP_ID } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { type AShop, aShop, aShopThatTookIn } from './support/a-shop.js'
import { midway } from './support/midway.js'
import { LAG_MINUTES, type NpThatLags, npThatLags } from './support/np-that-lags.js'

const P = 'P1'
const ID = 'MY000000001'

/** An order that NP held, then approved after all (READ-15), unheard by the shop, and that was then corrected. */
interface Corrected {
  readonly shop: AShop
  readonly np: NpThatLags
  readonly driver: SyncDriver
  readonly person: (told: Told) => Promise<void>
}

/** What a person records, at the time of the shop. */
type Told = (at: string) => OrderEvent

const opened: Told = (at) => ({ type: 'correction.opened', at })
const edited: Told = (at) => ({ type: 'order.edited', fields: ['amount'], at })
const found: Told = (at) => ({ type: 'screening.accepted', npTransactionId: ID, at })
const doubted: Told = (at) => ({ type: 'sync.doubted', reason: 'other', at })
const overridden: Told = (at) => ({ type: 'status.overridden', to: 'needs_attention', reason: '表示を直す', at })
const confirmed =
  (status: PaymentStatus): Told =>
  (at) => ({ type: 'sync.confirmed', status, at })
const recorder = (shop: AShop) => (told: Told) => shop.person(P, told(new Date(shop.clock.now()).toISOString()))

async function corrected(
  ...[says, isLate]: [says: 'pending' | 'held' | 'nothing', isLate?: boolean]
): Promise<Corrected> {
  const shop = await aShop(anOrder({ in: 'screening_preparing', orderNumber: P }))
  const np = npThatLags(shop, says, isLate)
  const driver = shop.driver({ transport: np.transport })
  const person = recorder(shop)
  await driver.tick()
  expect(await shop.order(P)).toMatchObject({ paymentStatus: 'screening_on_hold', everApproved: false })
  await person(opened)
  await person(edited)
  return { shop, np, driver, person }
}

/** What the driver makes of the order within so many minutes, asked each minute in both ways. */
async function inMinutes({ shop, driver }: Corrected, minutes: number): Promise<PaymentStatus> {
  for (let minute = 0; minute < minutes; minute += 1) {
    await driver.syncOne(P)
    await driver.tick()
    shop.later(1)
  }
  await driver.tick()
  return (await shop.order(P)).paymentStatus
}

describe('LINK-06, READ-15: NP’s approval of what was there before a correction is never applied after it', () => {
  it.each(['pending', 'held'] as const)('where NP answers the update: %s', async (says) => {
    const order = await corrected(says)
    await order.driver.tick()
    expect(await inMinutes(order, 40)).toBe('screening_rejected')
  })

  it('where NP says nothing to the update, and a person finds it', async () => {
    const order = await corrected('nothing')
    await order.driver.tick()
    order.shop.later(1)
    await order.person(found)
    expect(await inMinutes(order, 12)).toBe('screening_rejected')
  })

  it('where NP takes the update late, and a person finds it then', async () => {
    const order = await corrected('nothing', true)
    await order.driver.tick()
    order.shop.later(12)
    order.np.takesLate()
    await order.person(found)
    expect(await inMinutes(order, 12)).toBe('screening_rejected')
  })

  it.each(['screening_in_progress', 'screening_on_hold'] as const)(
    'where a person overrides the display after the answer, and confirms %s',
    async (status) => {
      const order = await corrected('pending')
      await order.driver.tick()
      order.shop.later(1)
      await order.person(overridden)
      await order.person(confirmed(status))
      expect(await inMinutes(order, 40)).toBe('screening_rejected')
    },
  )

  it('where a person doubts and confirms an order that NP takes late', async () => {
    const order = await corrected('nothing', true)
    await order.driver.tick()
    order.shop.later(30)
    order.np.takesLate()
    await order.person(doubted)
    await order.person(confirmed('screening_in_progress'))
    expect(await inMinutes(order, 12)).toBe('screening_rejected')
  })

  it('where a person confirms it while the update is under way, and NP takes that last of all', async () => {
    const order = await corrected('nothing', true)
    const { requestScreening } = order.np.transport
    const answer = await midway((held) =>
      order.shop
        .driver({
          transport: {
            ...order.np.transport,
            requestScreening: async (requests) => {
              await held()
              order.np.takesLate()
              return requestScreening(requests)
            },
          },
        })
        .tick(),
    )
    await order.person(doubted)
    await order.person(confirmed('screening_in_progress'))
    order.shop.later(4)
    await answer()
    expect(await inMinutes(order, 25)).toBe('screening_rejected')
  })

  it.each(['screening_on_hold', 'screening_in_progress'] as const)(
    'where it was changed in NP’s console, of an order that no update was ever sent of, and a person confirms %s',
    async (status) => {
      const shop = await aShop(anOrder({ in: 'screening_preparing', orderNumber: P }))
      const np = npThatLags(shop, 'held')
      const driver = shop.driver({ transport: np.transport })
      const person = recorder(shop)
      await driver.tick()
      expect((await shop.entry(P)).sync.updateSentAtMs).toBe('never')
      shop.later(300)
      np.takesLate()
      await person(doubted)
      await person(confirmed(status))
      expect(await inMinutes({ shop, np, driver, person }, 12)).toBe('screening_rejected')
    },
  )

  it('where a person confirms what it shows, long after the last update', async () => {
    const order = await corrected('held')
    await order.driver.tick()
    const sent = order.shop.clock.now()
    expect((await order.shop.entry(P)).sync.updateSentAtMs).toBe(sent)
    order.shop.later(300)
    order.np.takesLate()
    await order.person(doubted)
    await order.person(confirmed('screening_on_hold'))
    expect(await inMinutes(order, 12)).toBe('screening_rejected')
  })

  it('READ-21: where a person confirms 審査待ち, and finds it then', async () => {
    const shop = await aShop(anOrder({ in: 'screening_preparing', orderNumber: P }))
    const np = npThatLags(shop, 'held')
    const driver = shop.driver({ transport: np.transport })
    const person = recorder(shop)
    np.takesLate()
    await person(doubted)
    await person(confirmed('screening_waiting'))
    await person(found)
    expect(await inMinutes({ shop, np, driver, person }, 12)).toBe('screening_rejected')
  })

  it.each(['unanswered', 'under way, its driver stopped'] as const)(
    'READ-21: where a driver comes between that and the one who finds it, of a registration that is %s',
    async (what) => {
      const shop = await aShop(anOrder({ in: 'screening_preparing', orderNumber: P }))
      const np = npThatLags(shop, 'held')
      const never = new Promise<never>(() => {})
      const requestScreening: typeof np.transport.requestScreening = async (requests) =>
        what === 'unanswered'
          ? Ok(requests.map(({ orderNumber }) => ({ orderNumber, outcome: 'unknown', reason: 'timed_out' })))
          : never
      void shop.driver({ transport: { ...np.transport, requestScreening } }).tick()
      await new Promise((resolve) => setImmediate(resolve))
      const driver = shop.driver({ transport: np.transport })
      const person = recorder(shop)
      shop.later(9)
      np.takesLate()
      await person(doubted)
      await person(confirmed('screening_waiting'))
      shop.later(1)
      await driver.tick()
      await person(found)
      expect(await inMinutes({ shop, np, driver, person }, 12)).toBe('screening_rejected')
    },
  )

  it('READ-21: also where the order was linked, so that the confirmation changes nothing of it', async () => {
    const shop = await aShop(anOrder({ in: 'screening_preparing', orderNumber: P }))
    const np = npThatLags(shop, 'held')
    const driver = shop.driver({ transport: np.transport })
    const person = recorder(shop)
    await driver.tick()
    shop.later(300)
    np.takesLate()
    const before = await shop.entry(P)
    await person(confirmed('screening_on_hold'))
    const { order, sync } = await shop.entry(P)
    expect(order).toStrictEqual(before.order)
    expect(sync.revision).toBe(before.sync.revision + 1)
    expect(await inMinutes({ shop, np, driver, person }, 12)).toBe('screening_rejected')
  })

  it('where its driver was stopped, and the one that comes after it leaves the order to a person', async () => {
    const order = await corrected('nothing')
    const never = new Promise<never>(() => {})
    void order.shop.driver({ transport: { ...order.np.transport, requestScreening: () => never } }).tick()
    await new Promise((resolve) => setImmediate(resolve))
    order.shop.later(10)
    expect((await order.driver.tick()).attention).toMatchObject([{ reason: 'screening_unknown' }])
    order.np.takesLate()
    await order.person(found)
    expect(await inMinutes(order, 12)).toBe('screening_rejected')
  })

  it('and of an update that somebody else sent, once it was left to a person', async () => {
    const npTransaction = { state: 'live', id: ID } as const
    const shop = await aShop(anOrder({ in: 'screening_waiting', orderNumber: P, npTransaction }))
    const np = npThatLags(shop, 'nothing')
    const driver = shop.driver({ transport: np.transport })
    await driver.tick()
    np.takesLate()
    const person = recorder(shop)
    await person(found)
    expect(await inMinutes({ shop, np, driver, person }, 12)).toBe('screening_rejected')
  })
})

describe('LINK-06, READ-26: an order that was taken in, of which nobody knows whether it was just updated', () => {
  const shop = { linkMode: 'automatic', connect: 'pro', spCode: 'registered' } as const
  const read = '2026-04-01T09:59:00+09:00'
  const adopted = (paymentStatus: PaymentStatus, npTransactionId: string | null = ID): Order =>
    adoptOrder(
      {
        orderNumber: P,
        service: 'np_atobarai',
        source: 'storefront',
        multipleDestinations: false,
        preorder: false,
        paymentFee: 330,
        paymentStatus,
        deliveryStatus: 'not_shipped',
        receiptStatus: 'not_received',
        npTransactionId,
        at: read,
      },
      shop,
    ).unwrap()
  /** An NP that took an update of the order, and goes on showing its approval of what was there before. */
  async function updatedBefore(order: Order): Promise<Corrected> {
    const shop = await aShopThatTookIn(order)
    const np = npThatLags(shop, 'nothing')
    np.takesLate()
    return { shop, np, driver: shop.driver({ transport: np.transport }), person: recorder(shop) }
  }

  it.each(['screening_in_progress', 'screening_on_hold'] as const)(
    'is not asked about until NP has had its time, in %s',
    async (status) => {
      expect(await inMinutes(await updatedBefore(adopted(status)), 12)).toBe('screening_rejected')
    },
  )

  it('is not either once a person found it at NP, before it was stored or after', async () => {
    const at = '2026-04-01T09:59:30+09:00'
    const before = decide(adopted('screening_waiting'), found(at)).unwrap().order
    expect(await inMinutes(await updatedBefore(before), 12)).toBe('screening_rejected')
    for (const id of [ID, null]) {
      const after = await updatedBefore(adopted('screening_waiting', id))
      expect((await after.driver.tick()).attention).toMatchObject([{ reason: 'screening_unknown' }])
      await after.person(found)
      expect(await inMinutes(after, 12), String(id)).toBe('screening_rejected')
    }
  })

  it('has waited where it was read long enough ago', async () => {
    const shop = await aShopThatTookIn({
      ...adopted('screening_in_progress'),
      statusSince: '2026-04-01T09:50:00+09:00',
    })
    expect((await shop.driver({ transport: npThatLags(shop, 'nothing').transport }).tick()).counts.approved).toBe(1)
  })
})

describe('LINK-06: when the result of an update is asked for', () => {
  it('ten minutes after it was found, and the report says when', async () => {
    const order = await corrected('nothing')
    await order.driver.tick()
    order.shop.later(2)
    await order.person(found)
    const { counts, wakeAtMs } = await order.driver.tick()
    expect(Object.values(counts).every((count) => count === 0)).toBe(true)
    expect(wakeAtMs).toBe(order.shop.clock.now() + 10 * 60_000)
    expect(LAG_MINUTES).toBeLessThan(10)
  })

  it('ten minutes after it was answered, however long the call took, also where somebody asks for that order', async () => {
    const { shop, np } = await corrected('pending')
    const requestScreening: typeof np.transport.requestScreening = (requests) => {
      shop.later(5)
      return np.transport.requestScreening(requests)
    }
    const driver = shop.driver({ transport: { ...np.transport, requestScreening } })
    const { wakeAtMs } = await driver.tick()
    expect(wakeAtMs).toBe(shop.clock.now() + 10 * 60_000)
    shop.later(6)
    const { counts } = await driver.syncOne(P)
    expect(Object.values(counts).every((count) => count === 0)).toBe(true)
  })

  it('at once, where it is none: a registration that a person found has nothing before it', async () => {
    const shop = await aShop(anOrder({ in: 'screening_preparing', orderNumber: P }))
    shop.np.mishap(P, { did: true, says: 'timed_out' })
    await shop.driver().tick()
    await shop.person(P, { type: 'screening.accepted', npTransactionId: NP_ID, at: '2026-04-01T10:00:00+09:00' })
    expect((await shop.driver().tick()).counts.approved).toBe(1)
  })

  it('at once, where it was registered anew since: READ-20 has NP’s rejection end what was there before', async () => {
    const shop = await aShop(anOrder({ in: 'screening_preparing', orderNumber: P }))
    const entry = await shop.entry(P)
    const updateSentAtMs = shop.clock.now()
    const next = { ...entry, sync: { ...entry.sync, revision: 1, updateSentAtMs } }
    await shop.store.save(next, { version: entry.order.version, revision: 0 })
    shop.np.decides(P, { as: 'pending' })
    await shop.driver().tick()
    expect((await shop.entry(P)).sync.updateSentAtMs).toBe('never')
    shop.np.decides(P, { as: 'approved' })
    expect((await shop.driver().syncOne(P)).counts.approved).toBe(1)
  })
})
