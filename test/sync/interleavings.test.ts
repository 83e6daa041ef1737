import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createVirtualClock } from '../../src/clock/virtual-clock.js'
import { Ok, type OrderEvent } from '../../src/index.js'
import { createMemoryStore, createSyncDriver, recordEvent, type SyncStore, syncEntryOf } from '../../src/sync/index.js'
import { at } from '../support/an-event.js'
import { anOrder, since } from '../support/an-order.js'
import { DETAILS } from '../transport/some-details.js'
import { createFakeNp, type Mishap } from './support/fake-np.js'

const NUMBERS = ['P1', 'P2', 'P3', 'P4']

/** What befalls an order at NP, a half of the time nothing. */
const mishap: fc.Arbitrary<Mishap | null> = fc.oneof(
  fc.constant(null),
  fc.record({ did: fc.boolean(), says: fc.constantFrom('timed_out', 'missing', 'server_error') }),
)

const act: fc.Arbitrary<OrderEvent> = fc.constantFrom<OrderEvent[]>(
  { type: 'order.cancelled', deleted: false, at },
  { type: 'sync.doubted', reason: 'other', at },
  { type: 'correction.opened', at },
  { type: 'order.edited', fields: ['items'], at },
  { type: 'delivery.completed', channel: 'order_detail', carrier: 'クロネコヤマト', slipNumber: '123456789013', at },
)

it('law: however two drivers and a person come to one another, no order is sent twice and no act is undone', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(mishap, { minLength: 4, maxLength: 4 }),
      fc.array(fc.tuple(fc.constantFrom(...NUMBERS), act), { maxLength: 6 }),
      async (scheduler, mishaps, acts) => {
        const memory = createMemoryStore()
        const np = createFakeNp()
        const clock = createVirtualClock(Date.parse(since) + 3_600_000)
        for (const [index, orderNumber] of NUMBERS.entries()) {
          const status = index < 2 ? 'screening_preparing' : 'shipment_report_preparing'
          await memory.save(syncEntryOf(anOrder({ in: status, orderNumber })), null)
          const befalls = mishaps[index] ?? null
          if (befalls !== null) np.mishap(orderNumber, befalls)
        }
        // Every call of the store and of NP comes about when the scheduler says so.
        const store: SyncStore = {
          load: scheduler.scheduleFunction(memory.load),
          due: scheduler.scheduleFunction(memory.due),
          attention: scheduler.scheduleFunction(memory.attention),
          save: scheduler.scheduleFunction(memory.save),
        }
        np.onCall = scheduler.scheduleFunction(async () => {})
        const driver = () =>
          createSyncDriver({
            store,
            transport: np.transport,
            details: scheduler.scheduleFunction(async () => Ok(DETAILS)),
            clock,
          })
        const closed = new Set<string>()
        const person = async () => {
          for (const [orderNumber, event] of acts) {
            const recorded = await recordEvent(store, orderNumber, event)
            if (recorded.ok && recorded.val.order.closed !== null) closed.add(orderNumber)
          }
        }
        await scheduler.waitFor(Promise.all([driver().tick(), driver().tick(), person()]))
        clock.advance(11 * 60_000)
        await scheduler.waitFor(Promise.all([driver().tick(), driver().tick()]))
        for (const orderNumber of NUMBERS) {
          expect(np.registrations(orderNumber)).toBeLessThanOrEqual(1)
          expect(np.reports(orderNumber)).toBeLessThanOrEqual(1)
          const order = (await memory.load(orderNumber))?.order
          if (closed.has(orderNumber)) expect(order?.closed).not.toBeNull()
          if (order?.everApproved === true && orderNumber < 'P3') expect(np.registrations(orderNumber)).toBe(1)
        }
      },
    ),
    { seed: 20260401, numRuns: 200 },
  )
})

it('law: READ-20: whenever a person says that NP refused it, and edits the order, none is registered twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 12 }), async (scheduler, tries) => {
      const memory = createMemoryStore()
      const np = createFakeNp()
      const clock = createVirtualClock(Date.parse(since) + 3_600_000)
      await memory.save(syncEntryOf(anOrder({ in: 'screening_preparing', orderNumber: 'P1' })), null)
      const store: SyncStore = {
        load: scheduler.scheduleFunction(memory.load),
        due: scheduler.scheduleFunction(memory.due),
        attention: scheduler.scheduleFunction(memory.attention),
        save: scheduler.scheduleFunction(memory.save),
      }
      np.onCall = scheduler.scheduleFunction(async () => {})
      const driver = () => createSyncDriver({ store, transport: np.transport, details: async () => Ok(DETAILS), clock })
      const ticks = async () => {
        const each = driver()
        for (let tick = 0; tick < 4; tick += 1) await each.tick()
      }
      const person = async () => {
        for (let time = 0; time < tries; time += 1) {
          await recordEvent(store, 'P1', { type: 'screening.failed', codes: [], at })
          await recordEvent(store, 'P1', { type: 'order.edited', fields: ['amount'], at })
        }
      }
      await scheduler.waitFor(Promise.all([ticks(), ticks(), person()]))
      const order = (await memory.load('P1'))?.order
      expect(np.registrations('P1')).toBe(order?.paymentStatus === 'screening_approved' ? 1 : 0)
      expect(order?.syncTrust).toBe('linked')
    }),
    { seed: 20260401, numRuns: 200 },
  )
})
