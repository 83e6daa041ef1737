import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { createVirtualClock } from '../../src/clock/virtual-clock.js'
import { isAutomatic, Ok, type Order } from '../../src/index.js'
import { createMemoryStore, createSyncDriver, type SyncDriverOptions, syncEntryOf } from '../../src/sync/index.js'
import { CountingController } from '../clock/counting-controller.js'
import { anOrder, since } from '../support/an-order.js'
import { DETAILS } from '../transport/some-details.js'
import { mortal } from './campaign/mortal.js'
import { createFakeNp, type FakeNp } from './support/fake-np.js'
import { withIdOfItsOwn } from './support/with-id-of-its-own.js'

const REGISTER = 'P-register'
const POLL = 'P-poll'
const REPORT = 'P-report'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** One order for each of the driver's errands, and everything it works with. */
async function aWorld() {
  const clock = createVirtualClock(Date.parse(since) + 3_600_000)
  const store = createMemoryStore()
  const np = createFakeNp()
  // NP knows the order that is polled from before.
  await np.transport.requestScreening([
    { orderNumber: POLL, service: 'np_atobarai', npTransactionId: null, details: DETAILS },
  ])
  const orders = [
    anOrder({ in: 'screening_in_progress', orderNumber: POLL }),
    anOrder({ in: 'screening_preparing', orderNumber: REGISTER }),
    anOrder({ in: 'shipment_report_preparing', orderNumber: REPORT }),
  ]
  for (const [index, order] of orders.entries()) await store.save(syncEntryOf(withIdOfItsOwn(order, index)), null)
  const options: SyncDriverOptions = { store, transport: np.transport, details: async () => Ok(DETAILS), clock }
  return { clock, store, np, options }
}

type World = Awaited<ReturnType<typeof aWorld>>

const orderIn = async ({ store }: World, orderNumber: string): Promise<Order> => {
  const entry = await store.load(orderNumber)
  if (entry === null) throw new Error(`${orderNumber} is lost`)
  return entry.order
}

/** After whatever befell a first driver, another one goes on; nothing is lost, done twice or kept from a person. */
async function goesOn(world: World, np: FakeNp) {
  const driver = createSyncDriver(world.options)
  let last = await driver.tick()
  for (let round = 0; round < 6; round += 1) {
    world.clock.advance(11 * 60_000)
    last = await driver.tick()
  }
  expect(np.registrations(REGISTER)).toBeLessThanOrEqual(1)
  expect(np.reports(REPORT)).toBe(1)
  expect(await orderIn(world, REPORT)).toMatchObject({ paymentStatus: 'shipment_report_completed' })
  expect(await orderIn(world, POLL)).toMatchObject({ paymentStatus: 'screening_approved' })
  const registered = await orderIn(world, REGISTER)
  const told = last.attention.map(({ orderNumber, reason }) => [orderNumber, reason])
  if (isAutomatic(registered.paymentStatus)) expect(told).toStrictEqual([[REGISTER, 'screening_unknown']])
  else {
    expect(registered.paymentStatus).toBe('screening_approved')
    expect(np.registrations(REGISTER)).toBe(1)
    expect(told).toStrictEqual([])
  }
}

/** How many awaits a whole tick has. */
async function awaitsOfATick(): Promise<number> {
  const world = await aWorld()
  let count = 0
  const { options } = mortal(world.options, () => {
    count += 1
    return false
  })
  await createSyncDriver(options).tick()
  return count
}

describe('a driver that is killed', () => {
  it('leaves nothing half done, at whichever of its awaits it was', async () => {
    const awaits = await awaitsOfATick()
    expect(awaits).toBeGreaterThan(20)
    for (let fatal = 0; fatal < awaits; fatal += 1) {
      const world = await aWorld()
      let count = 0
      const { options, died } = mortal(world.options, () => count++ === fatal)
      await Promise.race([createSyncDriver(options).tick(), died])
      await goesOn(world, world.np)
    }
  })
})

describe('a driver that is told to stop', () => {
  it('leaves nothing half done, at whichever of its awaits it was, and begins nothing new', async () => {
    const awaits = await awaitsOfATick()
    for (let last = 0; last < awaits; last += 1) {
      const world = await aWorld()
      const controller = new CountingController()
      let count = 0
      let begun = world.np.calls()
      let begunThen = 0
      const { options } = mortal({ ...world.options, signal: controller.signal }, () => {
        if (count++ === last) {
          controller.abort()
          begunThen = begun
        }
        return false
      })
      const { store, transport } = options
      // A claim says that a call is under way, so it goes on to that call. A poll needs none: it is the call itself.
      const report = await createSyncDriver({
        ...options,
        store: {
          ...store,
          save: (entry, expected) => {
            if (entry.sync.call === 'open') begun += 1
            return store.save(entry, expected)
          },
        },
        transport: {
          ...transport,
          pollScreening: (refs, signal) => {
            begun += 1
            return transport.pollScreening(refs, signal)
          },
        },
      }).tick()
      expect(report.ended).toBe('stopped')
      expect(world.np.calls(), `what was begun at await ${last}, and no more`).toBe(begunThen)
      expect(controller.listeners).toBe(0)
      await goesOn(world, world.np)
    }
  })

  it('answers at once when it was told before, and asks nothing of anybody', async () => {
    const world = await aWorld()
    const signal = AbortSignal.abort()
    const touched: string[] = []
    const { options } = mortal({ ...world.options, signal }, (place) => touched.push(place) === 0)
    const driver = createSyncDriver(options)
    expect(await driver.tick()).toMatchObject({ ended: 'stopped' })
    await driver.run()
    expect(touched).toStrictEqual([])
  })
})

describe('run', () => {
  it('ticks and waits until it is told to stop, and leaves no listener', async () => {
    const world = await aWorld()
    const controller = new CountingController()
    const driver = createSyncDriver({ ...world.options, signal: controller.signal })
    const times: number[] = []
    await driver.run(() => {
      times.push(world.clock.now())
      if (times.length === 5) controller.abort()
    })
    expect(times).toHaveLength(5)
    expect(times.every((time, index) => index === 0 || time > (times[index - 1] ?? 0))).toBe(true)
    expect(controller.listeners).toBe(0)
  })

  it('waits longer and longer while NP is closed', async () => {
    const world = await aWorld()
    const controller = new AbortController()
    const closed = async () => ({
      ok: false,
      err: true,
      val: { code: 'maintenance', acted: 'no', status: 503, npCodes: [] },
    })
    const driver = createSyncDriver({
      ...world.options,
      signal: controller.signal,
      // @ts-expect-error a Result of another copy of ts-results
      transport: { requestScreening: closed, pollScreening: closed, reportShipments: closed },
    })
    const times: number[] = []
    await driver.run(() => {
      times.push(world.clock.now())
      if (times.length === 4) controller.abort()
    })
    const pauses = times.slice(1).map((time, index) => (time - (times[index] ?? 0)) / 1_000)
    expect(pauses).toStrictEqual([30, 60, 120])
  })
})

describe('1,000 ticks', () => {
  it('leave no listener, no timer and no memory behind', async () => {
    const world = await aWorld()
    const controller = new CountingController()
    let waits = 0
    const clock = {
      now: world.clock.now,
      wait: async (milliseconds: number, signal?: AbortSignal) => {
        waits += 1
        await world.clock.wait(milliseconds, signal)
        waits -= 1
      },
    }
    const driver = createSyncDriver({ ...world.options, clock, signal: controller.signal })
    world.np.decides(POLL, { as: 'pending' })
    const held = async (ticks: number) => {
      for (let tick = 0; tick < ticks; tick += 1) {
        world.clock.advance(60_000)
        await driver.tick()
      }
      collectGarbage()
      return process.memoryUsage().heapUsed
    }
    await held(200)
    const growths: number[] = []
    for (let round = 0; round < 3; round += 1) {
      const before = await held(0)
      growths.push((await held(1_000)) - before)
    }
    expect([controller.listeners, waits]).toStrictEqual([0, 0])
    // A report kept for each tick would be more than a megabyte in every round, what else the process does isn't.
    expect(Math.min(...growths)).toBeLessThan(500_000)
  })

  it('called while one is running give the report of that one', async () => {
    const world = await aWorld()
    const driver = createSyncDriver(world.options)
    const [one, other] = await Promise.all([driver.tick(), driver.tick()])
    expect(one).toBe(other)
  })
})
