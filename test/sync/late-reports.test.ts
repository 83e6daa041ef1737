import { describe, expect, it } from 'vitest'
import { Err, Ok, type Order } from '../../src/index.js'
import type { ShipmentAnswer } from '../../src/transport/index.js'
import { at, NP_ID } from '../support/an-event.js'
import { type AShop, aShop } from './support/a-shop.js'
import { toReport } from './support/due-orders.js'
import { fault } from './support/fake-np.js'
import { midway } from './support/midway.js'

const P = 'P1'

const SETTLED: ShipmentAnswer = { orderNumber: P, outcome: 'settled' }
const PENDING: ShipmentAnswer = { orderNumber: P, outcome: 'pending' }
const UNKNOWN: ShipmentAnswer = { orderNumber: P, outcome: 'unknown', reason: 'timed_out' }
const REFUSED: ShipmentAnswer = { orderNumber: P, outcome: 'refused', codes: ['E0100120'], alreadyReported: false }

/** A driver in the middle of a call that NP answers so, as soon as it may. */
const midwayIn = (shop: AShop, said: ShipmentAnswer | 'nothing was sent', order = P) =>
  midway((held) => {
    const reportShipments = async () => {
      await held()
      return said === 'nothing was sent' ? Err(fault('request_refused')) : Ok([said])
    }
    return shop.driver({ transport: { ...shop.np.transport, reportShipments } }).syncOne(order)
  })

/** An NP that says so, at once, to every report. */
const saying = (shop: AShop, said: ShipmentAnswer) => ({
  transport: { ...shop.np.transport, reportShipments: async () => Ok([said]) },
})

describe('a report that NP is not done with', () => {
  it('READ-20: is sent again later, and "already reported" is then the answer to it', async () => {
    const shop = await aShop(toReport())
    const report = await shop.driver(saying(shop, PENDING)).tick()
    expect(report).toMatchObject({ counts: { report_pending: 1, unknown: 0 }, unknown: [], unknownCount: 0 })
    const { order, sync } = await shop.entry(P)
    expect(order.paymentStatus).toBe('shipment_report_in_progress')
    expect(sync).toMatchObject({ call: 'unanswered', together: null, attention: null })
    expect(sync.dueAtMs).toBe(shop.clock.now() + 60_000)
    await shop.np.transport.reportShipments([reportOf(order)])
    shop.later(1)
    expect((await shop.driver().tick()).counts.reported).toBe(1)
    expect((await shop.entry(P)).sync.unansweredReport, 'nothing is open any more').toBeNull()
  })
})

function reportOf({ orderNumber, shipment, npTransaction, service, invoicePrintedAt }: Order) {
  if (shipment === null || npTransaction.id === null) throw new Error('It is not to be reported.')
  return { orderNumber, shipment, npTransactionId: npTransaction.id, service, invoicePrintedAt }
}

describe('READ-20: "already reported" means reported', () => {
  it('where a driver was stopped after NP had the report', async () => {
    const shop = await aShop(toReport())
    await midway((held) => {
      const reportShipments = async (...given: Parameters<typeof shop.np.transport.reportShipments>) => {
        const answers = await shop.np.transport.reportShipments(...given)
        await held()
        return answers
      }
      return shop.driver({ transport: { ...shop.np.transport, reportShipments } }).tick()
    })
    shop.later(10)
    expect((await shop.driver().tick()).counts.reported).toBe(1)
    expect(shop.np.reports(P)).toBe(1)
  })

  it('also after a further try that surely never left', async () => {
    const shop = await aShop(toReport())
    shop.np.mishap(P, { did: true, says: 'timed_out' })
    await shop.driver().tick()
    shop.later(2)
    shop.np.mishap(P, { did: false, fault: fault('offline') })
    expect((await shop.driver().tick()).counts.not_sent).toBe(1)
    shop.later(2)
    expect((await shop.driver().tick()).counts.reported).toBe(1)
  })

  it.each([
    ['carrier', { shipment: { carrier: 'sagawa', slipNumber: '123456789013' } }],
    ['伝票番号', { shipment: { carrier: 'yamato', slipNumber: '2' } }],
    ['NP取引ID', { npTransaction: { state: 'live', id: 'NP000000002' } }],
  ] as const)('but not where the try before was for another %s', async (_, other) => {
    const shop = await aShop(toReport())
    shop.np.mishap(P, { did: true, says: 'timed_out' })
    await shop.driver().tick()
    await changed(shop, other)
    shop.later(2)
    expect((await shop.driver().tick()).counts.report_refused).toBe(1)
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'needs_attention', problem: { codes: ['E0100115'] } })
  })
})

/** The order becomes another beside the driver. */
async function changed(shop: AShop, other: Partial<Order>) {
  const { order, sync } = await shop.entry(P)
  const next = { ...order, ...other, version: order.version + 1 }
  expect(await shop.store.save({ order: next, sync }, { version: order.version, revision: sync.revision })).toBe(
    'saved',
  )
}

describe('an answer to a report that comes after the lease', () => {
  it.each([
    ['that nothing was sent', 'nothing was sent'],
    ['that it is pending', PENDING],
    ['that is none', UNKNOWN],
    ['that it is refused', REFUSED],
  ] as const)('changes nothing of what another driver has under way: %s', async (_, said) => {
    const shop = await aShop(toReport())
    const first = await midwayIn(shop, said)
    shop.later(10)
    const second = await midwayIn(shop, SETTLED)
    const before = await shop.entry(P)
    expect((await first()).counts.overtaken).toBe(1)
    expect(await shop.entry(P)).toBe(before)
    expect((await second()).counts.reported).toBe(1)
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'shipment_report_completed', syncTrust: 'linked' })
  })

  it.each([
    ['that nothing was sent', 'nothing was sent'],
    ['that it is pending', PENDING],
    ['that is none', UNKNOWN],
  ] as const)('changes nothing once somebody settled it past recordEvent: %s', async (_, said) => {
    const shop = await aShop(toReport())
    const answer = await midwayIn(shop, said)
    await shop.pastRecordEvent(P, { type: 'shipment.failed', codes: ['E0100120'], at })
    const before = await shop.entry(P)
    expect((await answer()).counts.overtaken).toBe(1)
    expect(await shop.entry(P)).toBe(before)
  })

  it.each([
    ['that nothing was sent', 'nothing was sent'],
    ['that it is pending', PENDING],
    ['that is none', UNKNOWN],
  ] as const)('changes nothing of what a poll noted since: %s', async (_, said) => {
    const shop = await aShop(toReport())
    const answer = await midwayIn(shop, said)
    await shop.person(P, { type: 'sync.doubted', reason: 'other', at })
    await shop.person(P, { type: 'sync.confirmed', status: 'screening_in_progress', at })
    shop.later(20)
    const pollScreening = async () => Ok([{ orderNumber: P, outcome: 'pending', npTransactionId: NP_ID } as const])
    await shop.driver({ transport: { ...shop.np.transport, pollScreening } }).tick()
    const before = await shop.entry(P)
    expect(before.sync.about?.status).toBe('screening_in_progress')
    expect((await answer()).counts.overtaken).toBe(1)
    expect(await shop.entry(P)).toBe(before)
  })

  it.each([
    ['that nothing was sent', 'nothing was sent'],
    ['that it is pending', PENDING],
    ['that is none', UNKNOWN],
  ] as const)('changes nothing once a person confirmed another status and this one anew: %s', async (_, said) => {
    const shop = await aShop(toReport())
    const answer = await midwayIn(shop, said)
    for (const status of ['screening_approved', 'shipment_report_in_progress'] as const) {
      await shop.person(P, { type: 'sync.doubted', reason: 'other', at })
      await shop.person(P, { type: 'sync.confirmed', status, at })
    }
    const before = await shop.entry(P)
    expect((await answer()).counts.overtaken).toBe(1)
    expect(await shop.entry(P)).toBe(before)
  })

  it('that nothing was sent has it sent again, though a person confirmed meanwhile what it shows', async () => {
    const shop = await aShop(toReport())
    const answer = await midwayIn(shop, 'nothing was sent')
    const now = new Date(shop.clock.now()).toISOString()
    await shop.person(P, { type: 'sync.confirmed', status: 'shipment_report_in_progress', at: now })
    expect((await shop.entry(P)).sync.updateSentAtMs).toBe(shop.clock.now())
    expect((await answer()).counts.not_sent).toBe(1)
    shop.later(60)
    expect((await shop.driver().tick()).counts.reported).toBe(1)
  })

  it('READ-15: that it is settled changes nothing where the order shows that already', async () => {
    const shop = await aShop(toReport())
    const first = await midwayIn(shop, SETTLED)
    shop.later(10)
    const second = await midwayIn(shop, SETTLED)
    expect((await second()).counts.reported).toBe(1)
    const before = await shop.entry(P)
    expect((await first()).counts.overtaken).toBe(1)
    expect(await shop.entry(P)).toBe(before)
  })

  it('READ-21: that it is settled puts an order in doubt that has another shipment under way by now', async () => {
    const shop = await aShop(toReport())
    const first = await midwayIn(shop, SETTLED)
    await changed(shop, { shipment: { carrier: 'sagawa', slipNumber: '2' } })
    shop.later(10)
    const second = await midwayIn(shop, UNKNOWN)
    expect((await first()).counts.doubted).toBe(1)
    expect(await shop.order(P)).toMatchObject({
      paymentStatus: 'shipment_report_in_progress',
      syncTrust: 'suspect',
      openFollowUps: ['check_np_console'],
    })
    await second()
  })
})
