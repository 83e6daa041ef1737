import { describe, expect, it } from 'vitest'
import { Err, Ok } from '../../src/index.js'
import { entryFault } from '../../src/sync/entry/entry-fault.js'
import { createSyncDriver, DEFAULT_LIMITS, DEFAULT_SCHEDULE, type SyncStore } from '../../src/sync/index.js'
import type { NpTransport } from '../../src/transport/index.js'
import { NP_ID } from '../support/an-event.js'
import { anOrder, aSuspectOrder } from '../support/an-order.js'
import { DETAILS } from '../transport/some-details.js'
import { aShop } from './support/a-shop.js'
import { preparing } from './support/due-orders.js'

const P = 'P202604010000000001'
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
      const shop = await aShop(preparing(P))
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
    ['entries that are none', async () => [null, 7, { order: {} }, { order: preparing(P), sync: null }]],
    ['a list that throws', async () => new Proxy([], { get: throws })],
  ])('READ-20, READ-24: gives %s: it is told, and nothing is sent without a claim', async (given, how) => {
    for (const method of METHODS) {
      const shop = await aShop(preparing(P))
      const before = await shop.entry(P)
      const claims: string[] = []
      shop.np.onCall = async () => {
        claims.push((await shop.entry(P)).sync.call)
      }
      const driver = shop.driver({ store: broken(shop.store, method, how) })
      const reports = [await driver.tick(), await driver.syncOne(P)]
      const told = new Set(reports.flatMap(({ faults }) => faults.map(({ code }) => code)))
      // To load nothing is an answer: there is no such order.
      const faults = method === 'load' && given === 'null' ? ['not_found'] : ['store', 'store_malformed']
      expect(told.size, `${method} is told`).toBe(1)
      expect(faults).toEqual(expect.arrayContaining([...told]))
      if (method === 'save') expect(await shop.entry(P), 'the store is as it was').toBe(before)
      expect(claims, method).toStrictEqual(method === 'save' ? [] : ['open'])
    }
  })

  it('is given time to note an answer of NP, and is asked again', async () => {
    const shop = await aShop(preparing(P))
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
    const shop = await aShop(preparing(P))
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
    const shop = await aShop(preparing(P))
    const entry = await shop.entry(P)
    const store = { ...shop.store, due: async () => [entry], attention: async () => [entry] }
    expect(await shop.driver({ store, limits: { pageSize: 1 } }).tick()).toMatchObject({ ended: 'store_failed' })
  })

  it('READ-24: holds up no order behind something malformed at the end of a page', async () => {
    const shop = await aShop(preparing('P1'), preparing('P2'))
    const [first, second] = [await shop.entry('P1'), await shop.entry('P2')]
    const broken = JSON.parse('{ "order": null }')
    const store: SyncStore = {
      ...shop.store,
      due: async ({ after }) => (after === null ? [first, broken] : after.orderNumber === 'P1' ? [broken, second] : []),
    }
    const report = await shop.driver({ store, limits: { pageSize: 2 } }).tick()
    expect(report).toMatchObject({ ended: 'done', counts: { approved: 2 } })
  })

  it('READ-24: holds up no order behind pages of nothing but malformed entries, due or for a person', async () => {
    const shop = await aShop(
      preparing('P1'),
      preparing('P2'),
      preparing('P3'),
      aSuspectOrder({ in: 'screening_in_progress', orderNumber: 'P4' }),
    )
    const broken = Array.from({ length: 9 }, () => JSON.parse('{ "order": null }'))
    const damaged: SyncStore = {
      ...shop.store,
      due: async (query) =>
        [...(query.after === null ? broken : []), ...(await shop.store.due(query))].slice(0, query.limit),
      attention: async (query) =>
        [...(query.after === null ? broken : []), ...(await shop.store.attention(query))].slice(0, query.limit),
    }
    const report = await shop.driver({ store: damaged, limits: { pageSize: 2 } }).tick()
    expect(report).toMatchObject({ ended: 'done', counts: { approved: 3 } })
    expect(report.attention).toMatchObject([{ orderNumber: 'P4' }])
    expect(report.faults).toContainEqual({ code: 'store_malformed', orderNumber: null })
  })

  it('READ-24: goes on behind what it can read, where the end of a page is malformed again and again', async () => {
    const shop = await aShop(preparing('P1'), preparing('P2'))
    const [first, second] = [await shop.entry('P1'), await shop.entry('P2')]
    const broken = JSON.parse('{ "order": null }')
    const rows = [first, broken, broken, broken, second, broken]
    const asked: number[] = []
    const store: SyncStore = {
      ...shop.store,
      due: async ({ after, limit }) => {
        asked.push(limit)
        const from = after === null ? 0 : rows.findIndex((each) => each?.order?.orderNumber === after.orderNumber) + 1
        return rows.slice(from, from + limit)
      },
    }
    const report = await shop.driver({ store, limits: { pageSize: 2 } }).tick()
    expect(report).toMatchObject({ ended: 'done', counts: { approved: 2 } })
    expect(asked).toStrictEqual([2, 2, 4, 2])
  })

  it('READ-24: does not keep a driver for ever by giving nothing but malformed entries', async () => {
    const shop = await aShop(preparing(P))
    let most = 0
    const junk = async ({ limit }: { readonly limit: number }) => {
      most = Math.max(most, limit)
      return Array.from({ length: limit }, () => JSON.parse('null'))
    }
    const driver = shop.driver({ store: { ...shop.store, due: junk, attention: junk }, limits: { pageSize: 1 } })
    expect(await driver.tick()).toMatchObject({ ended: 'store_failed' })
    expect(most).toBe(1_024)
  })

  it('READ-24: says the same where one order is asked for, and does nothing with it', async () => {
    const shop = await aShop(anOrder({ in: 'screening_preparing', orderNumber: P }))
    const { order, sync } = await shop.entry(P)
    const load = async () => ({ order: { ...order, version: -1 }, sync })
    const report = await shop.driver({ store: { ...shop.store, load } }).syncOne(P)
    expect(new Set(report.faults.map(({ code }) => code))).toStrictEqual(new Set(['store_malformed']))
    expect([report.ended, shop.np.calls()]).toStrictEqual(['store_failed', 0])
  })

  it('READ-24: says of which order it has something malformed', async () => {
    const shop = await aShop(preparing(P))
    const { order, sync } = await shop.entry(P)
    const store: SyncStore = { ...shop.store, due: async () => [{ order, sync: { ...sync, callCount: -1 } }] }
    expect((await shop.driver({ store }).tick()).faults).toStrictEqual([{ code: 'store_malformed', orderNumber: P }])
    expect(shop.np.calls()).toBe(0)
  })

  it('tells of an entry that is of another order than the one it asked for', async () => {
    const shop = await aShop(preparing(P), preparing('P2'))
    const store: SyncStore = { ...shop.store, load: () => shop.store.load('P2') }
    const report = await shop.driver({ store }).syncOne(P)
    expect(report).toMatchObject({ ended: 'store_failed', faultCount: 1 })
    expect(report.faults).toStrictEqual([{ code: 'store', doing: 'load', orderNumber: P }])
    expect(shop.np.calls()).toBe(0)
  })

  it.each([
    ['nothing', null],
    ['a number', 7],
    ['an order that is none', { order: 'P1' }],
    ['a number for the 注文番号', { order: { orderNumber: 7 } }],
    ['an empty 注文番号', { order: { orderNumber: '' } }],
    ['what throws', new Proxy({}, { get: throws })],
  ])('READ-24: says that it has something malformed of which not even that can be read: %s', async (_, given) => {
    const shop = await aShop(preparing(P))
    // @ts-expect-error what only plain JavaScript can do
    const store: SyncStore = { ...shop.store, due: async () => [given, await shop.entry(P)] }
    const report = await shop.driver({ store }).tick()
    expect(report.faults).toStrictEqual([{ code: 'store_malformed', orderNumber: null }])
    expect(report.counts.approved, 'the others are seen to').toBe(1)
  })
})

describe('a transport that breaks the promises of the port', () => {
  const settled = (told: object = {}) => ({
    orderNumber: P,
    outcome: 'settled',
    result: 'approved',
    npTransactionId: 'N1',
    ...told,
  })
  const pending = (npTransactionId: string) => ({ orderNumber: P, outcome: 'pending', npTransactionId })
  const answering = (transport: NpTransport, answer: unknown): NpTransport => ({
    ...transport,
    requestScreening: async (requests, signal) => {
      await transport.requestScreening(requests, signal)
      return typeof answer === 'function' ? answer() : answer
    },
  })

  it.each([
    ['throws', throws, 'not_understood'],
    ['rejects', rejects, 'not_understood'],
    ['gives nothing', undefined, 'not_understood'],
    ['gives null', Ok(null), 'not_understood'],
    ['leaves the order out', Ok([]), 'missing'],
    ['gives null for the order', Ok([null]), 'missing'],
    ['gives a list for the order', Ok([Object.assign([], settled())]), 'missing'],
    ['numbers it otherwise', Ok([settled({ orderNumber: 7 })]), 'missing'],
    ['gives a getter that throws', Ok([Object.defineProperty({}, 'orderNumber', { get: throws })]), 'missing'],
    ['gives another', Ok([Object.defineProperty(settled(), 'outcome', { get: throws })]), 'not_understood'],
    ['answers twice', Ok([pending('N1'), pending('N2')]), 'contradictory'],
    ['answers twice the same', Ok([settled(), settled()]), 'contradictory'],
    ['answers thrice', Ok([settled(), settled(), settled()]), 'contradictory'],
    ['names another outcome', Ok([{ orderNumber: P, outcome: 'ok' }]), 'not_understood'],
    ['names another outcome with all else', Ok([settled({ outcome: 'ok' })]), 'not_understood'],
    ['approves without an id', Ok([settled({ npTransactionId: undefined })]), 'not_understood'],
    ['approves with an empty id', Ok([settled({ npTransactionId: '' })]), 'not_understood'],
    ['has it without an id', Ok([settled({ outcome: 'pending', npTransactionId: null })]), 'not_understood'],
    ['names another result', Ok([settled({ result: 'fine' })]), 'not_understood'],
    ['names another result with codes', Ok([settled({ result: 'fine', codes: [] })]), 'not_understood'],
    ['holds without codes', Ok([settled({ result: 'held' })]), 'not_understood'],
    ['rejects with codes that are none', Ok([settled({ result: 'rejected', codes: [7] })]), 'not_understood'],
    ['refuses without codes', Ok([{ orderNumber: P, outcome: 'refused' }]), 'not_understood'],
    ['refuses with a text', Ok([{ orderNumber: P, outcome: 'refused', codes: 'E1' }]), 'not_understood'],
    ['says unknown without a reason', Ok([settled({ outcome: 'unknown' })]), 'not_understood'],
    ['says unknown with a number', Ok([settled({ outcome: 'unknown', reason: 7 })]), 'not_understood'],
    ['gives a reason for another outcome', Ok([settled({ outcome: 'ok', reason: 'aborted' })]), 'not_understood'],
    ['gives a fault that is none', Err(null), 'not_understood'],
    ['gives a fault without a word on whether NP acted', Err({ code: 'maintenance', npCodes: [] }), 'server_error'],
    ['gives a fault of another name', Err({ code: 'teapot', acted: 'unknown', npCodes: [] }), 'not_understood'],
  ])('READ-20: leaves the outcome unknown: it %s', async (_, answer, reason) => {
    const shop = await aShop(preparing(P))
    const report = await shop.driver({ transport: answering(shop.np.transport, answer) }).tick()
    expect(report.counts.unknown).toBe(1)
    expect(report.unknown).toStrictEqual([{ orderNumber: P, asked: 'screening', reason, outcome: 'unknown' }])
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'screening_waiting' })
    expect(report.attention).toMatchObject([{ reason: 'screening_unknown' }])
    expect(JSON.stringify(report)).not.toContain(SECRET)
  })

  it('is a fault in the report where it throws, and what it threw is for onThrown', async () => {
    const shop = await aShop(preparing(P))
    const thrown: unknown[] = []
    const transport = answering(shop.np.transport, throws)
    const { faults } = await shop.driver({ transport, onThrown: (each) => thrown.push(each) }).tick()
    expect(faults).toStrictEqual([{ code: 'transport_threw', asked: 'screening', orders: 1 }])
    expect(thrown).toMatchObject([{ message: SECRET }])
  })

  it.each([
    ['names another outcome', Ok([{ orderNumber: P, outcome: 'ok', codes: [] }]), 'not_understood'],
    ['refuses without codes', Ok([{ orderNumber: P, outcome: 'refused' }]), 'not_understood'],
    ['refuses with codes that are none', Ok([{ orderNumber: P, outcome: 'refused', codes: [7] }]), 'not_understood'],
    ['leaves it out', Ok([]), 'missing'],
  ])('READ-20: leaves unknown what became of a report: it %s', async (_, answer, reason) => {
    const shop = await aShop(anOrder({ in: 'shipment_report_preparing' }))
    // @ts-expect-error what only plain JavaScript can do
    const transport: NpTransport = { ...shop.np.transport, reportShipments: async () => answer }
    const report = await shop.driver({ transport }).tick()
    expect(report.unknown).toStrictEqual([{ orderNumber: P, asked: 'shipment_report', reason, outcome: 'unknown' }])
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'shipment_report_in_progress' })
  })

  it('leaves an order in 審査中 whose result it does not understand, and is asked again', async () => {
    const shop = await aShop(anOrder({ in: 'screening_in_progress' }))
    const pollScreening = async () => Ok([settled({ result: 'fine' })])
    // @ts-expect-error what only plain JavaScript can do
    const transport: NpTransport = { ...shop.np.transport, pollScreening }
    const report = await shop.driver({ transport }).tick()
    expect(report.counts.unknown).toBe(1)
    expect(report.unknown).toStrictEqual([
      { orderNumber: P, asked: 'screening_result', reason: 'not_understood', outcome: 'unknown' },
    ])
    expect(await shop.entry(P)).toMatchObject({
      order: { paymentStatus: 'screening_in_progress' },
      sync: { attempts: 1 },
    })
    shop.later(1)
    const calls = shop.np.calls('poll')
    await shop.driver().tick()
    expect(shop.np.calls('poll')).toBe(calls + 1)
  })

  it.each(
    (['screening_preparing', 'screening_in_progress', 'shipment_report_preparing'] as const).flatMap((status) =>
      [1, 2, 3, 4, 5, 6, 7].map((reads) => [status, reads] as const),
    ),
  )('READ-24: takes nothing from an answer that can not be read to its end: %s, %d', async (status, reads) => {
    const shop = await aShop(anOrder({ in: status }))
    let left = reads
    const answer = Object.defineProperty(settled({ npTransactionId: NP_ID }), 'outcome', {
      get: () => {
        left -= 1
        return left < 0 ? throws() : 'settled'
      },
    })
    const say = async () => Ok([answer])
    const transport = { requestScreening: say, pollScreening: say, reportShipments: say }
    // @ts-expect-error what only plain JavaScript can do
    const report = await shop.driver({ transport }).tick()
    expect(report).toMatchObject({ ended: 'done', counts: { not_saved: 0, doubted: 0 } })
  })

  it('takes nothing that is said of an order that was not asked about', async () => {
    const shop = await aShop(preparing(P), anOrder({ in: 'screening_in_progress', orderNumber: 'P2' }))
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
    const shop = await aShop(preparing(P))
    const driver = shop.driver({ onProgress: throws, onThrown: throws })
    expect((await driver.tick()).counts.approved).toBe(1)
  })

  it('change nothing where they reject instead, and leave no rejection that nobody handles', async () => {
    const unhandled: unknown[] = []
    const note = (reason: unknown) => unhandled.push(reason)
    process.on('unhandledRejection', note)
    const shop = await aShop(preparing(P))
    const controller = new AbortController()
    const thrown: unknown[] = []
    const rejects = async () => Promise.reject(new Error('a log of one’s own'))
    const onThrown = (each: unknown) => {
      thrown.push(each)
      return rejects()
    }
    await shop.driver({ signal: controller.signal, onProgress: rejects, onThrown }).run(() => {
      controller.abort()
      return rejects()
    })
    await new Promise((resolve) => setImmediate(resolve))
    process.off('unhandledRejection', note)
    expect(unhandled).toStrictEqual([])
    expect(thrown).toStrictEqual([new Error('a log of one’s own'), new Error('a log of one’s own')])
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'screening_approved' })
  })
})

it('a driver that is told no limits sends one 審査依頼 a call, asks and reports by the hundred, and waits half a minute for details', () => {
  expect(DEFAULT_LIMITS).toStrictEqual({
    pageSize: 200,
    concurrency: 4,
    screeningBatch: 1,
    pollBatch: 100,
    reportBatch: 100,
    detailsMs: 30_000,
    listAtMost: 1_000,
  })
})

describe('a driver that can not be meant', () => {
  const options = { transport: {}, details: async () => Ok(DETAILS), clock: { now: () => 0, wait: async () => {} } }
  const { statuses } = DEFAULT_SCHEDULE
  const paced = (status: keyof typeof statuses, told: object) => ({
    schedule: { ...DEFAULT_SCHEDULE, statuses: { ...statuses, [status]: { ...statuses[status], ...told } } },
  })
  const closed = (told: object) => ({
    schedule: { ...DEFAULT_SCHEDULE, whileClosed: { ...DEFAULT_SCHEDULE.whileClosed, ...told } },
  })
  it('is none where a store is a function that has what a store has', async () => {
    const shop = await aShop()
    const store = Object.assign(() => {}, shop.store)
    expect(() => createSyncDriver({ ...options, store, transport: shop.np.transport })).not.toThrow()
  })

  it.each([
    ['limits.pageSize', { limits: { pageSize: 0 } }],
    ['limits.concurrency', { limits: { concurrency: 1.5 } }],
    ['limits.screeningBatch', { limits: { screeningBatch: -1 } }],
    ['limits.listAtMost', { limits: { listAtMost: Number.NaN } }],
    ['limits.pageSise', { limits: { pageSize: 5, pageSise: 5 } }],
    ['limits.toString', { limits: { pageSize: 5, toString: 5 } }],
    ['schedule.leaseMs', { schedule: { ...DEFAULT_SCHEDULE, leaseMs: 0 } }],
    ['schedule.afterUpdateMs', { schedule: { ...DEFAULT_SCHEDULE, afterUpdateMs: 0 } }],
    ['schedule.lookEveryMs', { schedule: { ...DEFAULT_SCHEDULE, lookEveryMs: Number.POSITIVE_INFINITY } }],
    ['schedule.whileClosed.firstMs', closed({ firstMs: -1 })],
    ['schedule.whileClosed.factor', closed({ factor: Number.NaN })],
    ['schedule.whileClosed.mostMs', closed({ mostMs: Number.NaN })],
    ['schedule.statuses.screening_waiting.stalledAfterMs', paced('screening_waiting', { stalledAfterMs: Number.NaN })],
    ['schedule.statuses.screening_waiting.factor', paced('screening_waiting', { factor: 0.5 })],
    ['schedule.statuses.screening_on_hold.firstMs', paced('screening_on_hold', { firstMs: 0 })],
  ])('is a TypeError that names it: %s', async (name, told) => {
    const shop = await aShop()
    const create = () => createSyncDriver({ ...options, store: shop.store, transport: shop.np.transport, ...told })
    expect(create).toThrow(TypeError)
    const meant = name.startsWith('limits')
      ? /has to be (a whole number of at least 1|left out: there is no such limit)\.$/
      : /has to be a number of (milliseconds above 0|at least 1)\.$/
    expect(create).toThrow(meant)
    expect(create).toThrow(`${name} has to be `)
  })

  const schedule = (told: object) => ({ schedule: { ...DEFAULT_SCHEDULE, ...told } })
  it.each<readonly [named: string, told: object]>([
    ['store.load has to be a function.', { store: undefined }],
    ['store.save has to be a function.', { store: { load() {}, due() {}, attention() {} } }],
    ['transport.requestScreening has to be a function.', { transport: undefined }],
    ['transport.requestScreening has to be a function.', { transport: {} }],
    ['transport.requestScreening has to be a function.', { transport: Promise.resolve({ requestScreening() {} }) }],
    ['transport.pollScreening has to be a function.', { transport: { requestScreening() {} } }],
    ['transport.reportShipments has to be a function.', { transport: { requestScreening() {}, pollScreening() {} } }],
    ['clock.now has to be a function.', { clock: null }],
    ['clock.wait has to be a function.', { clock: { now: () => 0 } }],
    ['details has to be a function.', { details: undefined }],
    ['signal.addEventListener has to be a function.', { signal: new AbortController() }],
    ['signal.addEventListener has to be a function.', { signal: {} }],
    ['schedule has to be a plain object.', { schedule: 5 }],
    ['schedule has to be a plain object.', { schedule: new Map([['leaseMs', 5]]) }],
    ['schedule.whileClosed has to be a plain object.', schedule({ whileClosed: 7 })],
    ['schedule.statuses has to be a plain object.', schedule({ statuses: 7 })],
    ['schedule.statuses.screening_on_hold has to be a plain object.', schedule({ statuses: { screening_on_hold: 5 } })],
    ['schedule.lease has to be left out', { schedule: { lease: 5 } }],
    ['schedule.whileClosed.toString has to be left out', { schedule: { whileClosed: { toString: 5 } } }],
    ['schedule.statuses.screening_approved has to be left out', { schedule: { statuses: { screening_approved: {} } } }],
    ['schedule.statuses.screening_waiting.most has to be left out', paced('screening_waiting', { most: 5 })],
  ])('READ-20: is a TypeError that names it, before an order is claimed for nothing: %s (%#)', async (named, told) => {
    const shop = await aShop()
    const create = () => createSyncDriver({ ...options, store: shop.store, transport: shop.np.transport, ...told })
    expect(create).toThrow(TypeError)
    expect(create).toThrow(named)
  })

  it.each([
    ['limits of 1', { limits: { pageSize: 1, concurrency: 1, screeningBatch: 1, listAtMost: 1 } }],
    ['limits that are undefined', { limits: { pageSize: undefined, detailsMs: undefined } }],
    ['a schedule of which all is left out', { schedule: {} }],
    ['a schedule that has nothing for its statuses', schedule({ statuses: {}, whileClosed: undefined })],
    ['a factor of 1', paced('screening_waiting', { factor: 1 })],
    ['fractions of a millisecond', closed({ firstMs: 0.5 })],
  ])('unlike %s', async (_, told) => {
    const shop = await aShop()
    expect(() =>
      createSyncDriver({ ...options, store: shop.store, transport: shop.np.transport, ...told }),
    ).not.toThrow()
  })
})

describe('a clock that gives no time', () => {
  it.each([
    ['not a number', Number.NaN],
    ['endless', Number.POSITIVE_INFINITY],
    ['after the year 9999', 253_402_300_800_000],
    ['before 1970, when nothing would be due', -1],
    ['a text', '1775005200000'],
    ['nothing', undefined],
  ])('is a TypeError that names it, and nothing is sent: %s', async (_, time) => {
    const shop = await aShop(preparing(P))
    const clock = { ...shop.clock, now: () => time as number }
    const driver = shop.driver({ clock })
    await expect(driver.tick()).rejects.toThrow(new TypeError(NO_TIME))
    await expect(driver.syncOne(P)).rejects.toThrow(new TypeError(NO_TIME))
    await expect(driver.run()).rejects.toThrow(new TypeError(NO_TIME))
    expect(shop.np.calls()).toBe(0)
  })

  it('is that as well where it throws, and nothing of what it threw is told', async () => {
    const shop = await aShop(preparing(P))
    const driver = shop.driver({ clock: { ...shop.clock, now: throws } })
    await expect(driver.tick()).rejects.toThrow(new TypeError(NO_TIME))
    await expect(driver.syncOne(P)).rejects.toThrow(new TypeError(NO_TIME))
    await expect(driver.run()).rejects.toThrow(new TypeError(NO_TIME))
  })

  it.each([253_402_300_799_999, 0])('is unlike the last and the first: %i', async (time) => {
    const shop = await aShop()
    const clock = { ...shop.clock, now: () => time }
    expect((await shop.driver({ clock }).tick()).ended).toBe('done')
  })

  it('READ-24: has no malformed entry saved, however late in a tick it breaks', async () => {
    let [reads, ended] = [0, '']
    while (ended === '') {
      const shop = await aShop(preparing(P))
      reads += 1
      let left = reads
      const clock = { ...shop.clock, now: () => (left-- > 0 ? shop.clock.now() : Number.NaN) }
      ended = await shop
        .driver({ clock })
        .tick()
        .then(
          (report) => report.ended,
          () => '',
        )
      expect(entryFault(await shop.entry(P))).toBeNull()
    }
    expect(ended).toBe('done')
  })
})

const NO_TIME = 'clock.now() has to be a number of milliseconds since 1970, in the years 1970 to 9999.'

describe('details that are none', () => {
  it.each([
    ['null', () => null],
    ['undefined', () => undefined],
    ['an object that is no result', () => ({})],
  ])('are a fault of that order, also with a signal: %s', async (_, given) => {
    for (const signal of [undefined, new AbortController().signal]) {
      const shop = await aShop(preparing(P))
      const details = async () => given() as never
      const report = await shop.driver({ details, signal }).tick()
      expect(report).toMatchObject({ counts: { details_missing: 1 }, faults: [{ code: 'details', orderNumber: P }] })
    }
  })

  it('reach onThrown where they are null, like any other that can not be read', async () => {
    const shop = await aShop(preparing(P))
    const thrown: unknown[] = []
    await shop.driver({ details: async () => null as never, onThrown: (each) => thrown.push(each) }).tick()
    expect(thrown).toStrictEqual([expect.any(TypeError)])
  })

  it('are a fault of that order where the result throws when it is read, and the tick goes on', async () => {
    const shop = await aShop(preparing(P), preparing('P2'))
    const thrown: unknown[] = []
    const hostile = {
      ok: true,
      get val() {
        throw new Error('no details')
      },
    }
    const details = async (orderNumber: string) => (orderNumber === P ? (hostile as never) : Ok(DETAILS))
    const report = await shop.driver({ details, onThrown: (each) => thrown.push(each) }).tick()
    expect(report).toMatchObject({
      counts: { details_missing: 1, approved: 1 },
      faults: [{ code: 'details', orderNumber: P }],
    })
    expect(thrown).toStrictEqual([new Error('no details')])
  })

  it.each([null, undefined])('READ-24: are malformed where a result holds %s', async (given) => {
    const shop = await aShop(preparing(P))
    const report = await shop.driver({ details: async () => Ok(given as never) }).tick()
    const fault = { code: 'request_malformed', orderNumber: P, path: 'details' }
    expect(report).toMatchObject({ counts: { impossible: 1, details_missing: 0 }, faults: [fault] })
    expect(report.attention).toMatchObject([{ orderNumber: P, reason: 'malformed' }])
  })
})

describe('an order that is not there', () => {
  it('is a fault of syncOne', async () => {
    const shop = await aShop()
    expect((await shop.driver().syncOne('P9')).faults).toStrictEqual([{ code: 'not_found', orderNumber: 'P9' }])
  })
})
