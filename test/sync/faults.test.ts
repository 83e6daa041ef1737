import { describe, expect, it } from 'vitest'
import { Err, type NpTransport, Ok } from '../../src/index.js'
import { createSyncDriver, DEFAULT_SCHEDULE, type SyncStore } from '../../src/sync/index.js'
import { anOrder } from '../support/an-order.js'
import { DETAILS } from '../transport/some-details.js'
import { aShop } from './support/a-shop.js'

const P = 'P202604010000000001'
const preparing = (orderNumber = P) => anOrder({ in: 'screening_preparing', orderNumber })
const SECRET = 'postgres://shop:阿修羅@db'

/** A store of which one method goes wrong, so many times. */
const broken = (store: SyncStore, method: keyof SyncStore, how: () => unknown, times = Number.POSITIVE_INFINITY) => {
  let left = times
  return new Proxy(store, {
    get(target, name, receiver) {
      if (name !== method || left <= 0) return Reflect.get(target, name, receiver)
      left -= 1
      return how
    },
  })
}
const throws = () => {
  throw new Error(SECRET)
}
const rejects = () => Promise.reject(new Error(SECRET))

describe('a store that fails', () => {
  const METHODS = ['load', 'due', 'attention', 'save'] as const
  const WAYS = [
    ['throws', throws],
    ['rejects', rejects],
  ] as const

  it.each(METHODS.flatMap((method) => WAYS.map(([way, how]) => [method, way, how] as const)))(
    'is a value in the report: %s %s',
    async (method, _, how) => {
      const shop = await aShop(preparing())
      const thrown: unknown[] = []
      const driver = shop.driver({ store: broken(shop.store, method, how), onThrown: (each) => thrown.push(each) })
      for (const report of [await driver.tick(), await driver.syncOne(P)]) {
        expect(JSON.stringify(report)).not.toContain(SECRET)
      }
      const { faults } = method === 'load' ? await driver.syncOne(P) : await driver.tick()
      expect(faults[0]).toMatchObject({ code: 'store', doing: method })
      expect(thrown[0]).toMatchObject({ message: SECRET })
      if (method === 'save') expect(shop.np.calls(), 'nothing is sent that could not be claimed').toBe(0)
    },
  )

  it.each([
    ['null', async () => null],
    ['no list', async () => ({ length: 3 })],
    ['a word that is none', async () => 'done'],
    ['entries that are none', async () => [null, 7, { order: {} }, { order: preparing(), sync: null }]],
    ['a list that throws', async () => new Proxy([], { get: throws })],
  ])('READ-24: gives %s', async (_, how) => {
    for (const method of METHODS) {
      const shop = await aShop(preparing())
      const driver = shop.driver({ store: broken(shop.store, method, how) })
      await driver.tick()
      await driver.syncOne(P)
    }
  })

  it('is given time to note an answer of NP, and is asked again', async () => {
    const shop = await aShop(preparing())
    let [saves, failures] = [0, 0]
    const store: SyncStore = {
      ...shop.store,
      save: (entry, expected) => {
        saves += 1
        if (saves === 1 || failures === 3) return shop.store.save(entry, expected)
        failures += 1
        throw new Error(SECRET)
      },
    }
    const report = await shop.driver({ store }).tick()
    expect(report.counts.approved).toBe(1)
    expect(report.faultCount).toBe(3)
  })

  it('READ-20: leaves an answer that can not be noted to a person, and is not sent again', async () => {
    const shop = await aShop(preparing())
    let saves = 0
    const store: SyncStore = {
      ...shop.store,
      save: (entry, expected) => (saves++ === 0 ? shop.store.save(entry, expected) : rejects()),
    }
    expect((await shop.driver({ store }).tick()).counts.not_saved).toBe(1)
    shop.later(10)
    expect((await shop.driver().tick()).attention).toMatchObject([{ reason: 'screening_unknown' }])
    expect(shop.np.calls('screening')).toBe(1)
  })

  it('does not keep a driver for ever by giving the same page again and again', async () => {
    const shop = await aShop(preparing())
    const entry = await shop.entry(P)
    const store = { ...shop.store, due: async () => [entry], attention: async () => [entry] }
    expect(await shop.driver({ store, limits: { pageSize: 1 } }).tick()).toMatchObject({ ended: 'store_failed' })
  })

  it('READ-24: says of which order it has something malformed', async () => {
    const shop = await aShop(preparing())
    const { order, sync } = await shop.entry(P)
    const store: SyncStore = { ...shop.store, due: async () => [{ order, sync: { ...sync, claims: -1 } }] }
    expect((await shop.driver({ store }).tick()).faults).toStrictEqual([{ code: 'store_malformed', orderNumber: P }])
    expect(shop.np.calls()).toBe(0)
  })
})

describe('a transport that breaks the promises of the port', () => {
  const answering = (transport: NpTransport, answer: unknown): NpTransport => ({
    ...transport,
    requestScreening: async (requests, signal) => {
      await transport.requestScreening(requests, signal)
      return typeof answer === 'function' ? answer() : answer
    },
  })

  it.each([
    ['throws', throws],
    ['rejects', rejects],
    ['gives nothing', undefined],
    ['gives null', Ok(null)],
    ['leaves the order out', Ok([])],
    ['gives null for the order', Ok([null])],
    ['gives a getter that throws', Ok([Object.defineProperty({}, 'orderNumber', { get: throws })])],
    ['answers twice', Ok([1, 2].map((n) => ({ orderNumber: P, outcome: 'pending', npTransactionId: `N${n}` })))],
    ['names another outcome', Ok([{ orderNumber: P, outcome: 'ok' }])],
    ['approves without an id', Ok([{ orderNumber: P, outcome: 'settled', result: 'approved' }])],
    ['names another result', Ok([{ orderNumber: P, outcome: 'settled', result: 'fine', npTransactionId: 'N1' }])],
    ['refuses without codes', Ok([{ orderNumber: P, outcome: 'refused' }])],
    ['gives a fault that is none', Err(null)],
    ['gives a fault without a word on whether NP acted', Err({ code: 'maintenance', npCodes: [] })],
  ])('READ-20: leaves the outcome unknown: it %s', async (_, answer) => {
    const shop = await aShop(preparing())
    const report = await shop.driver({ transport: answering(shop.np.transport, answer) }).tick()
    expect(report.counts.unknown).toBe(1)
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'screening_waiting' })
    expect(report.attention).toMatchObject([{ reason: 'screening_unknown' }])
    expect(JSON.stringify(report)).not.toContain(SECRET)
  })

  it('takes nothing that is said of an order that was not asked about', async () => {
    const shop = await aShop(preparing(), anOrder({ in: 'screening_in_progress', orderNumber: 'P2' }))
    const answer = Ok(
      ['P2', P].map((orderNumber) => ({ orderNumber, outcome: 'settled', result: 'approved', npTransactionId: 'N1' })),
    )
    shop.np.decides('P2', { as: 'pending' })
    const transport = { ...answering(shop.np.transport, answer), pollScreening: async () => Ok([]) }
    await shop.driver({ transport }).tick()
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'screening_approved' })
    expect(await shop.order('P2')).toMatchObject({ paymentStatus: 'screening_in_progress' })
  })

  it('is matched by number where answers come in another order', async () => {
    const orders = ['P1', 'P2', 'P3'].map(preparing)
    const shop = await aShop(...orders)
    shop.np.decides('P2', { as: 'rejected', codes: ['NG001'] })
    const transport: NpTransport = {
      ...shop.np.transport,
      requestScreening: async (requests, signal) => {
        const answers = await shop.np.transport.requestScreening(requests, signal)
        return answers.ok ? Ok([...answers.val].reverse()) : answers
      },
    }
    await shop.driver({ transport, limits: { screeningBatch: 3 } }).tick()
    const statuses = await Promise.all(['P1', 'P2', 'P3'].map(async (n) => (await shop.order(n)).paymentStatus))
    expect(statuses).toStrictEqual(['screening_approved', 'screening_rejected', 'screening_approved'])
  })
})

describe('callbacks that throw', () => {
  it('change nothing', async () => {
    const shop = await aShop(preparing())
    const driver = shop.driver({ onProgress: throws, onThrown: throws })
    expect((await driver.tick()).counts.approved).toBe(1)
  })
})

describe('a driver that can not be meant', () => {
  const options = { transport: {}, details: async () => Ok(DETAILS), clock: { now: () => 0, wait: async () => {} } }
  const { statuses } = DEFAULT_SCHEDULE
  it.each([
    { limits: { pageSize: 0 } },
    { limits: { concurrency: 1.5 } },
    { limits: { listAtMost: Number.NaN } },
    { schedule: { ...DEFAULT_SCHEDULE, leaseMs: 0 } },
    { schedule: { ...DEFAULT_SCHEDULE, lookEveryMs: Number.POSITIVE_INFINITY } },
    { schedule: { ...DEFAULT_SCHEDULE, whileClosed: { firstMs: -1, factor: 2, mostMs: 1 } } },
    {
      schedule: {
        ...DEFAULT_SCHEDULE,
        statuses: { ...statuses, screening_waiting: { ...statuses.screening_waiting, factor: 0.5 } },
      },
    },
    {
      schedule: {
        ...DEFAULT_SCHEDULE,
        statuses: { ...statuses, screening_on_hold: { ...statuses.screening_on_hold, firstMs: 0 } },
      },
    },
  ])('is a TypeError: %j', async (told) => {
    const shop = await aShop()
    expect(() => createSyncDriver({ ...options, store: shop.store, transport: shop.np.transport, ...told })).toThrow(
      TypeError,
    )
  })
})

describe('an order that is not there', () => {
  it('is a fault of syncOne', async () => {
    const shop = await aShop()
    expect((await shop.driver().syncOne('P9')).faults).toStrictEqual([{ code: 'not_found', orderNumber: 'P9' }])
  })
})
