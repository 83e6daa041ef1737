import { createVirtualClock, type VirtualClock } from '../../../src/clock/virtual-clock.js'
import type { Order, OrderEvent } from '../../../src/index.js'
import { decide, Ok } from '../../../src/index.js'
import {
  createMemoryStore,
  createSyncDriver,
  type MemoryStore,
  recordEvent,
  type SyncDriver,
  type SyncDriverOptions,
  type SyncEntry,
  syncEntryOf,
  versionOf,
} from '../../../src/sync/index.js'
import { since } from '../../support/an-order.js'
import { DETAILS } from '../../transport/some-details.js'
import { createFakeNp, type FakeNp } from './fake-np.js'
import { withIdOfItsOwn } from './with-id-of-its-own.js'

/** A shop with a store, an NP and a clock, and any number of drivers on them. */
export interface AShop {
  readonly store: MemoryStore
  readonly np: FakeNp
  readonly clock: VirtualClock
  driver(told?: Partial<SyncDriverOptions>): SyncDriver
  entry(orderNumber: string): Promise<SyncEntry>
  order(orderNumber: string): Promise<Order>
  /** What a person does, or finds out. */
  person(orderNumber: string, event: OrderEvent): Promise<void>
  /** The same past `recordEvent`: somebody's own code, which knows nothing of calls that are under way. */
  pastRecordEvent(orderNumber: string, ...events: readonly OrderEvent[]): Promise<void>
  /** Lets time pass. */
  later(minutes: number): void
}

/**
 * A shop with orders in its store, an hour after anything happened to them: a driver registered them, and sent no
 * update of any since.
 */
export async function aShop(...orders: readonly Order[]): Promise<AShop> {
  return aShopWith(neverUpdated, orders)
}

/** A shop with orders that no driver has seen yet, as they were taken in. */
export async function aShopThatTookIn(...orders: readonly Order[]): Promise<AShop> {
  return aShopWith(syncEntryOf, orders)
}

/** The entry of an order of which it is known that no update of it was sent since its registration. */
export function neverUpdated(order: Order): SyncEntry {
  const { sync } = syncEntryOf(order)
  return { order, sync: { ...sync, updateSentAtMs: 'never' } }
}

async function aShopWith(entryOf: (order: Order) => SyncEntry, orders: readonly Order[]): Promise<AShop> {
  const clock = createVirtualClock(Date.parse(since) + 3_600_000)
  const store = createMemoryStore()
  const np = createFakeNp()
  for (const [index, order] of orders.entries()) await store.save(entryOf(withIdOfItsOwn(order, index)), null)
  const entry = async (orderNumber: string) => {
    const found = await store.load(orderNumber)
    if (found === null) throw new Error(`There is no ${orderNumber}.`)
    return found
  }
  return {
    store,
    np,
    clock,
    driver: (told = {}) =>
      createSyncDriver({ store, transport: np.transport, details: async () => Ok(DETAILS), clock, ...told }),
    entry,
    order: async (orderNumber) => (await entry(orderNumber)).order,
    async person(orderNumber, event) {
      const recorded = await recordEvent(store, orderNumber, event)
      if (!recorded.ok) throw new Error(JSON.stringify(recorded.val))
    },
    async pastRecordEvent(orderNumber, ...events) {
      for (const event of events) {
        const { order, sync } = await entry(orderNumber)
        const decision = decide(order, event)
        if (!decision.ok) throw new Error(JSON.stringify(decision.val))
        await store.save({ order: decision.val.order, sync }, versionOf({ order, sync }))
      }
    },
    later: (minutes) => clock.advance(minutes * 60_000),
  }
}
