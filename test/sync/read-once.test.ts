import { describe, expect, it } from 'vitest'
import type { SyncEntry, SyncStore } from '../../src/sync/index.js'
import { anOrder } from '../support/an-order.js'
import { type AShop, aShop } from './support/a-shop.js'
import { inProgress, preparing, toReport } from './support/due-orders.js'

const SECRET = 'postgres://shop:阿修羅@db'

/** What a field answers from its second reading on. */
const WAYS = [
  [
    'fails',
    () => {
      throw new Error(SECRET)
    },
  ],
  ['answers otherwise', () => ({ [SECRET]: 1 })],
] as const

/** A copy of plain data that answers as documented once, and then never again: all of it, or one field. */
function once<T>(value: T, later: () => unknown, only: string | null = null): T {
  if (typeof value !== 'object' || value === null) return value
  const copy: T = JSON.parse(Array.isArray(value) ? '[]' : '{}')
  for (const [name, each] of Object.entries(value)) {
    let readings = 0
    const inner = once(each, later, only)
    const get = () => (readings++ === 0 || (only !== null && only !== name) ? inner : later())
    Object.defineProperty(copy, name, { enumerable: true, configurable: true, get })
  }
  return copy
}

const FIELDS = [
  'orderNumber',
  'paymentStatus',
  'statusSince',
  'npTransaction',
  'version',
  'sync',
  'dueAtMs',
  'callCount',
]

/** A store of which one order can be read only once. */
function readOnce(shop: AShop, orderNumber: string, later: () => unknown, only: string | null = null): SyncStore {
  const lazy = (entry: SyncEntry): SyncEntry =>
    entry.order.orderNumber === orderNumber ? once(entry, later, only) : entry
  return {
    ...shop.store,
    load: async (asked) => {
      const found = await shop.store.load(asked)
      return found === null ? null : lazy(found)
    },
    due: async (query) => (await shop.store.due(query)).map(lazy),
    attention: async (query) => (await shop.store.attention(query)).map(lazy),
  }
}

describe('READ-24: an entry of the store that answers each question only once', () => {
  it.each(WAYS)('is seen to like any other: the second time it %s', async (_, later) => {
    const shop = await aShop(preparing('P1'), inProgress('P2'), toReport('P3'), preparing('P4'))
    for (const orderNumber of ['P1', 'P2', 'P3']) {
      const report = await shop.driver({ store: readOnce(shop, orderNumber, later) }).tick()
      expect(report).toMatchObject({ ended: 'done', faults: [] })
      expect(JSON.stringify(report)).not.toContain(SECRET)
    }
    expect((await shop.order('P1')).paymentStatus).toBe('screening_approved')
    expect((await shop.order('P3')).paymentStatus).toBe('shipment_report_completed')
    expect((await shop.order('P4')).paymentStatus).toBe('screening_approved')
  })

  it.each(WAYS.flatMap(([way, later]) => FIELDS.map((field) => [field, way, later] as const)))(
    'keeps no other order from its turn: the second time its %s %s',
    async (field, _, later) => {
      const shop = await aShop(preparing('P1'), preparing('P2'))
      const driver = shop.driver({ store: readOnce(shop, 'P1', later, field) })
      const reports = [await driver.tick(), await driver.syncOne('P1')]
      expect(reports).toMatchObject([{ ended: 'done' }, { ended: 'done' }])
      expect(JSON.stringify(reports)).not.toContain(SECRET)
      expect((await shop.order('P2')).paymentStatus).toBe('screening_approved')
    },
  )

  it.each(WAYS)('is listed for a person: the second time it %s', async (_, later) => {
    const shop = await aShop(anOrder({ in: 'screening_waiting', orderNumber: 'P1' }))
    const store = readOnce(shop, 'P1', later)
    await shop.driver({ store }).tick()
    expect((await shop.driver({ store }).tick()).attention).toMatchObject([{ orderNumber: 'P1' }])
  })
})

describe('READ-24: a field that is no list', () => {
  it.each([
    ['a text for the follow-ups', { openFollowUps: '' }],
    ['a text for the codes', { problem: { stage: 'screening', codes: 'RE009' } }],
    ['a list of something else', { problem: { stage: 'screening', codes: [9] } }],
  ])('is not taken for one: %s', async (_, broken) => {
    const shop = await aShop(preparing('P1'))
    const { order, sync } = await shop.entry('P1')
    const load = async () => JSON.parse(JSON.stringify({ order: { ...order, ...broken }, sync }))
    const report = await shop.driver({ store: { ...shop.store, load } }).syncOne('P1')
    expect(report.faults).toContainEqual({ code: 'store_malformed', orderNumber: 'P1' })
    expect(shop.np.calls()).toBe(0)
  })
})

describe('READ-24: a malformed entry at the end of a page', () => {
  it.each([
    ['a text', 'soon'],
    ['no number', Number.NaN],
    ['what can not be compared', Object.create(null)],
  ])('is no place to go on from where it is due at %s', async (_, dueAtMs) => {
    const shop = await aShop(preparing('P1'), preparing('P2'))
    const [first, second] = [await shop.entry('P1'), await shop.entry('P2')]
    const about = { status: first.order.paymentStatus, since: first.order.statusSince }
    const broken = { order: first.order, sync: { ...first.sync, about, dueAtMs, callCount: -1 } }
    const store: SyncStore = {
      ...shop.store,
      due: async ({ after }) => (after === null ? [first, broken] : [broken, second]),
    }
    const report = await shop.driver({ store, limits: { pageSize: 2 } }).tick()
    expect(report.counts.approved).toBe(2)
  })
})

describe('READ-24: a page with methods of its own', () => {
  it.each([
    ['a filter that gives no list', { filter: () => 5 }],
    ['an `at` that fails', { at: () => JSON.parse('') }],
    ['nothing to iterate over', { [Symbol.iterator]: null }],
  ])('is read by place: %s', async (_, methods) => {
    const shop = await aShop(preparing('P1'), preparing('P2'))
    const store: SyncStore = {
      ...shop.store,
      due: async (query) => Object.assign([...(await shop.store.due(query))], methods),
    }
    expect(await shop.driver({ store }).tick()).toMatchObject({ ended: 'done', counts: { approved: 2 } })
  })

  it('is a fault where it is no list', async () => {
    const shop = await aShop(preparing('P1'))
    // @ts-expect-error what only plain JavaScript can do
    const store: SyncStore = { ...shop.store, due: async () => ({ filter: () => 5, at: () => 5, length: 5 }) }
    const thrown: unknown[] = []
    const report = await shop.driver({ store, onThrown: (each) => thrown.push(each) }).tick()
    expect(report).toMatchObject({ ended: 'store_failed', faults: [{ code: 'store', doing: 'due' }] })
    expect(thrown).toStrictEqual([new TypeError('due has to be a list.')])
  })
})
