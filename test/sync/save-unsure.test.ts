import { describe, expect, it } from 'vitest'
import type { Order } from '../../src/index.js'
import type { SyncEntry, SyncStore } from '../../src/sync/index.js'
import { aMinuteLater, at } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { DETAILS } from '../transport/some-details.js'
import { type AShop, aShop } from './support/a-shop.js'
import { fault } from './support/fake-np.js'

const P = 'P1'
const inStatus = (status: 'screening_preparing' | 'screening_in_progress'): Order =>
  anOrder({ in: status, orderNumber: P })

/** What a database with columns of its own makes of an entry: its fields in another order, and none without a value. */
function asJsonb<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, each) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  )
}

/** A store that saves what NP refused or held, and is cut off before it can say so. */
function cutOff({ store }: AShop, also: (entry: SyncEntry) => Promise<unknown> = async () => {}): SyncStore {
  let isCut = false
  return {
    ...store,
    load: async (orderNumber) => asJsonb(await store.load(orderNumber)),
    async save(entry, expected) {
      const saved = await store.save(entry, expected)
      if (isCut || entry.order.problem === null) return saved
      isCut = true
      await also(entry)
      throw new Error('the connection broke')
    },
  }
}

/** Has NP know the order that is asked about. */
async function known({ np }: AShop): Promise<void> {
  await np.transport.requestScreening([
    { orderNumber: P, service: 'np_atobarai', npTransactionId: null, details: DETAILS },
  ])
}

describe('what is saved by a store that is cut off before it says so', () => {
  it.each([
    ['held', ['RE009'], 'screening_on_hold', 'held'],
    ['rejected', ['NG001'], 'screening_rejected', 'rejected'],
    ['refused', ['E0100060'], 'needs_attention', 'screening_refused'],
  ] as const)('LINK-06: is told all the same: %s', async (as, codes, status, outcome) => {
    for (const from of ['screening_preparing', 'screening_in_progress'] as const) {
      const shop = await aShop(inStatus(from))
      if (from === 'screening_in_progress') await known(shop)
      shop.np.decides(P, { as, codes })
      const report = await shop.driver({ store: cutOff(shop) }).tick()
      expect(report.counts, from).toMatchObject({ [outcome]: 1, overtaken: 0, not_saved: 0 })
      expect(report.arrived).toStrictEqual([{ orderNumber: P, status, codes, earlier: null }])
      expect(await shop.order(P)).toMatchObject({ paymentStatus: status })
    }
  })

  it('READ-20, READ-21: keeps what NP may have from before, where the order is doubted for it', async () => {
    const shop = await aShop(inStatus('screening_preparing'))
    shop.np.mishap(P, { did: true, says: 'timed_out' })
    await shop.driver().tick()
    await shop.person(P, { type: 'screening.failed', codes: [], at: aMinuteLater })
    await shop.person(P, { type: 'order.edited', fields: ['shipping'], at })
    shop.np.decides(P, { as: 'refused', codes: ['E0199999'] })
    const report = await shop.driver({ store: cutOff(shop) }).tick()
    expect(report.counts).toMatchObject({ doubted: 1, overtaken: 0 })
    expect(report.arrived).toMatchObject([{ codes: ['E0199999'], earlier: 'screening' }])
  })

  it('is told once where it is there only after the driver has looked again', async () => {
    const shop = await aShop(inStatus('screening_preparing'))
    shop.np.decides(P, { as: 'held', codes: ['RE009'] })
    let late: (() => Promise<unknown>) | null = null
    const store: SyncStore = {
      ...shop.store,
      async load(orderNumber) {
        const found = await shop.store.load(orderNumber)
        // What was cut off is done by the database between the look and the save.
        await late?.()
        return found
      },
      async save(entry, expected) {
        if (entry.order.problem === null || late !== null) return shop.store.save(entry, expected)
        late = () => shop.store.save(entry, expected)
        throw new Error('the connection broke')
      },
    }
    const report = await shop.driver({ store }).tick()
    expect(report.counts).toMatchObject({ held: 1, overtaken: 0, not_saved: 0 })
    expect(report.arrived).toHaveLength(1)
  })

  it.each(['first', 'second'])(
    'is told once where the store was cut off before it said so of two saves, and the %s is there',
    async (which) => {
      const shop = await aShop(inStatus('screening_preparing'))
      shop.np.decides(P, { as: 'held', codes: ['RE009'] })
      let saves: (() => Promise<unknown>)[] = []
      const store: SyncStore = {
        ...shop.store,
        async load(orderNumber) {
          // Both were on their way when the connection broke, and one of them arrives.
          if (saves.length === 2) await saves[which === 'first' ? 0 : 1]?.()
          if (saves.length === 2) saves = []
          return shop.store.load(orderNumber)
        },
        async save(entry, expected) {
          if (entry.order.problem === null) return shop.store.save(entry, expected)
          saves.push(() => shop.store.save(entry, expected))
          throw new Error('the connection broke')
        },
      }
      const report = await shop.driver({ store }).tick()
      expect(report.counts).toMatchObject({ held: 1, overtaken: 0, not_saved: 0 })
      expect(report.arrived).toHaveLength(1)
      expect(report.faultCount, 'nothing is saved a third time').toBe(2)
    },
  )

  it('isn’t taken for its own where another driver was faster to save the very same: that is told once', async () => {
    const shop = await aShop(inStatus('screening_in_progress'))
    await known(shop)
    let isFaster = true
    const save: SyncStore['save'] = async (entry, expected) => {
      // The other one has heard the same from NP at the same moment.
      if (isFaster) await shop.store.save(entry, expected)
      isFaster = false
      return shop.store.save(entry, expected)
    }
    const report = await shop.driver({ store: { ...shop.store, save } }).tick()
    expect(report.counts).toMatchObject({ approved: 0, overtaken: 1 })
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'screening_approved' })
  })

  it('READ-21: isn’t taken for saved where somebody has changed the order since: what NP has is told as late', async () => {
    const shop = await aShop(inStatus('screening_preparing'))
    shop.np.decides(P, { as: 'held', codes: ['RE009'] })
    const store = cutOff(shop, () => shop.person(P, { type: 'correction.opened', at }))
    const report = await shop.driver({ store }).tick()
    expect(report).toMatchObject({ counts: { held: 0, doubted: 1 }, late: [{ orderNumber: P, outcome: 'doubted' }] })
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'needs_attention', syncTrust: 'suspect' })
  })

  it('is as before where it wasn’t saved: the order is brought in by the next try', async () => {
    const shop = await aShop(inStatus('screening_preparing'))
    shop.np.mishap(P, { did: false, fault: fault('offline') })
    let fails = 1
    const store: SyncStore = {
      ...shop.store,
      async save(entry, expected) {
        if (entry.sync.call === 'none' && fails-- > 0) throw new Error('away')
        return shop.store.save(entry, expected)
      },
    }
    expect((await shop.driver({ store }).tick()).counts).toMatchObject({ not_sent: 1, not_saved: 0 })
    expect((await shop.entry(P)).sync).toMatchObject({ call: 'none', attempts: 1 })
  })
})
