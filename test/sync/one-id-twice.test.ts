import { describe, expect, it } from 'vitest'
import type { Order, PaymentStatus } from '../../src/index.js'
import { explainSyncReport } from '../../src/sync/index.js'
import { at } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { aShop } from './support/a-shop.js'
import { callsOf } from './support/calls-of.js'

const ONE_ID = '18121299998'
const OTHER_ID = '18121299999'
const showing = (orderNumber: string, status: PaymentStatus, id = ONE_ID): Order =>
  anOrder({ in: status, orderNumber, npTransaction: { state: 'live', id } })

/**
 * Two orders that carry one NP取引ID, as one copied from the wrong line of NP's console, each with something to be
 * asked.
 */
const PAIRS: readonly (readonly [PaymentStatus, PaymentStatus])[] = [
  ['screening_in_progress', 'screening_in_progress'],
  ['screening_in_progress', 'screening_on_hold'],
  ['screening_preparing', 'screening_in_progress'],
  ['shipment_report_preparing', 'screening_in_progress'],
  ['shipment_report_preparing', 'shipment_report_in_progress'],
]

describe('READ-20, READ-21: two orders with one NP取引ID', () => {
  it.each(PAIRS)('are both left to a person, in %s and %s: whose it is, nobody knows', async (one, other) => {
    const shop = await aShop(showing('P1', one), showing('P2', other), showing('P3', 'screening_in_progress', OTHER_ID))
    const calls = callsOf(shop)
    const report = await shop.driver().tick()
    expect(calls).toStrictEqual([['P3']])
    expect(report).toMatchObject({ counts: { doubted: 2 }, ended: 'done', unknown: [], faults: [] })
    expect(report.attention).toMatchObject([
      { orderNumber: 'P1', reason: 'sync_suspect', status: one, npTransactionId: ONE_ID },
      { orderNumber: 'P2', reason: 'sync_suspect', status: other, npTransactionId: ONE_ID },
    ])
    expect(explainSyncReport(report, 'en')).toContain('P2')
  })

  it('go on once a person has given each its own', async () => {
    const shop = await aShop(showing('P1', 'screening_in_progress'), showing('P2', 'screening_in_progress'))
    await shop.driver().tick()
    await shop.person('P1', { type: 'sync.confirmed', status: 'screening_in_progress', at })
    await shop.person('P2', { type: 'sync.confirmed', status: 'screening_waiting', at })
    const calls = callsOf(shop)
    expect((await shop.driver().tick()).counts).toMatchObject({ doubted: 0, handed_over: 1 })
    await shop.person('P2', { type: 'screening.accepted', npTransactionId: OTHER_ID, at })
    shop.later(60)
    expect((await shop.driver().tick()).counts.doubted).toBe(0)
    expect(calls.flat()).toContain('P2')
  })

  it('are left as they are where somebody changed one meanwhile', async () => {
    const shop = await aShop(showing('P1', 'screening_in_progress'), showing('P2', 'screening_in_progress'))
    const { store } = shop
    let seen = false
    const changing = {
      ...store,
      async load(orderNumber: string) {
        if (orderNumber === 'P1' && !seen) {
          seen = true
          await shop.person('P1', { type: 'order.cancelled', deleted: false, at })
        }
        return store.load(orderNumber)
      },
    }
    const report = await shop.driver({ store: changing }).tick()
    expect(report.counts).toMatchObject({ overtaken: 1, doubted: 1 })
    expect(await shop.order('P1')).toMatchObject({ closed: { reason: 'cancelled' }, syncTrust: 'linked' })
  })

  it('are none where neither has an id yet: both are sent', async () => {
    const shop = await aShop(...['P1', 'P2'].map((orderNumber) => anOrder({ in: 'screening_preparing', orderNumber })))
    const calls = callsOf(shop)
    expect((await shop.driver().tick()).counts.doubted).toBe(0)
    expect(calls.flat()).toStrictEqual(['P1', 'P2'])
  })

  it('are none where the store gives one order twice, as by a join: it is sent once, and not doubted', async () => {
    const shop = await aShop(showing('P1', 'screening_preparing'))
    const { store } = shop
    const twice: typeof store = {
      ...store,
      due: async (query) => (await store.due(query)).flatMap((entry) => [entry, entry]),
    }
    const calls = callsOf(shop)
    const report = await shop.driver({ store: twice }).tick()
    expect(report.counts.doubted).toBe(0)
    expect(calls).toStrictEqual([['P1']])
    expect((await shop.order('P1')).syncTrust).toBe('linked')
  })
})
