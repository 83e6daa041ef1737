import { describe, expect, it } from 'vitest'
import { shippingGate } from '../../src/back-office/index.js'
import type { NpTransaction, OrderEvent, PaymentStatus } from '../../src/index.js'
import { explainAttention } from '../../src/sync/index.js'
import { aMinuteLater, at, NP_ID } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { DETAILS } from '../transport/some-details.js'
import { aShop, aShopThatTookIn } from './support/a-shop.js'

const P = 'P1'
const UNKNOWN: NpTransaction = { state: 'unknown', id: null }
const LIVE: NpTransaction = { state: 'live', id: null }
const doubted: OrderEvent = { type: 'sync.doubted', reason: 'other', at }
const confirmed = (status: PaymentStatus): OrderEvent => ({ type: 'sync.confirmed', status, at })
const absent: OrderEvent = { type: 'screening.failed', codes: [], at: aMinuteLater }
const accepted: OrderEvent = { type: 'screening.accepted', npTransactionId: NP_ID, at }

/** Orders adopted in mid-life of which nobody recorded an NP取引ID, and how a person who found it goes on. */
const ADOPTED: readonly (readonly [PaymentStatus, NpTransaction, readonly OrderEvent[]])[] = [
  ['screening_in_progress', LIVE, [accepted]],
  ['screening_on_hold', LIVE, [accepted]],
  ['shipment_report_preparing', LIVE, [accepted]],
  ['screening_preparing', UNKNOWN, [doubted, confirmed('screening_in_progress'), accepted]],
]

describe('READ-15, READ-21: an order of which nobody recorded the NP取引ID', () => {
  it.each(ADOPTED)('goes on from %s once the id is found and recorded', async (status, npTransaction, acts) => {
    const shop = await aShopThatTookIn(anOrder({ in: status, orderNumber: P, npTransaction }))
    await shop.np.transport.requestScreening([
      { orderNumber: P, service: 'np_atobarai', npTransactionId: null, details: DETAILS },
    ])
    const driver = shop.driver()
    expect((await driver.tick()).attention).toMatchObject([{ reason: 'np_transaction_unknown' }])
    for (const act of acts) await shop.person(P, act)
    // What NP has may have been updated just before it was found: NP has its time (LINK-06).
    shop.later(10)
    const { attention, counts } = await shop.driver().syncOne(P)
    expect(attention).toStrictEqual([])
    expect(counts.approved + counts.reported).toBe(1)
    expect(shop.np.registrations(P)).toBe(1)
  })

  it('goes on from a wrong one, with nothing sent meanwhile, once that is replaced', async () => {
    const wrong: NpTransaction = { state: 'live', id: '18121299999' }
    const shop = await aShop(anOrder({ in: 'screening_in_progress', orderNumber: P, npTransaction: wrong }))
    await shop.np.transport.requestScreening([
      { orderNumber: P, service: 'np_atobarai', npTransactionId: null, details: DETAILS },
    ])
    const sent = shop.np.calls()
    for (const act of [doubted, confirmed('screening_waiting')]) {
      await shop.person(P, act)
      await shop.driver().syncOne(P)
    }
    expect(shop.np.calls()).toBe(sent)
    await shop.person(P, accepted)
    // In 審査待ち with an id it may have been updated, whatever the id: NP has its time (LINK-06).
    shop.later(10)
    expect((await shop.driver().syncOne(P)).counts.approved).toBe(1)
    expect(shop.np.registrations(P)).toBe(1)
  })

  it('is registered once where NP took an earlier one late, once that is recorded and then corrected', async () => {
    const shop = await aShop(anOrder({ in: 'screening_preparing', orderNumber: P }))
    const edited: OrderEvent = { type: 'order.edited', fields: ['amount'], at }
    for (const did of [true, false]) {
      shop.np.mishap(P, { did, says: 'timed_out' })
      await shop.driver().tick()
      if (did) for (const act of [absent, edited]) await shop.person(P, act)
    }
    // What NP has isn't what the shop has: its approval would ship that, so it is never asked for.
    for (const act of [accepted, doubted, confirmed('needs_attention'), edited]) {
      await shop.person(P, act)
      expect(shippingGate(await shop.order(P)).verdict).not.toBe('ship')
    }
    const asked = shop.np.calls('poll')
    expect((await shop.driver().tick()).counts.approved).toBe(1)
    expect([shop.np.registrations(P), shop.np.updates(P), shop.np.calls('poll')]).toStrictEqual([1, 1, asked])
  })

  it('is worded with what helps: its id, in a status that fits, or a new order', () => {
    expect(explainAttention('np_transaction_unknown')).toMatch(
      /「同期ずれの疑い」.*「同期の確認」.*NP取引IDで「審査依頼の受付」.*キャンセルし、新しい注文番号で/u,
    )
    expect(explainAttention('np_transaction_unknown', 'en')).toMatch(
      /"Doubt the sync".*"Confirm the sync".*accepted by NP" with the id.*cancel it/,
    )
  })
})
