import { describe, expect, it } from 'vitest'
import { Err } from '../../src/index.js'
import type { NpTransport, TransportFault, TransportFaultCode } from '../../src/transport/index.js'
import { anOrder } from '../support/an-order.js'
import { type AShop, aShop } from './support/a-shop.js'
import { preparing, toReport } from './support/due-orders.js'
import { fault } from './support/fake-np.js'

const P = 'P202604010000000001'

/** NP with one mishap after the other, one for each order in turn; `null`: none. */
async function aShopWith(...codes: readonly (TransportFaultCode | null)[]): Promise<AShop> {
  const numbers = codes.map((_, index) => `P${index}`)
  const shop = await aShop(...numbers.map(preparing))
  for (const [index, code] of codes.entries()) {
    if (code !== null) shop.np.mishap(`P${index}`, { did: false, fault: fault(code) })
  }
  return shop
}

const oneByOne = { limits: { concurrency: 1 } }

describe('NP that can not be reached', () => {
  it('is left for this time after three calls in a row that could not be sent', async () => {
    const shop = await aShopWith('offline', 'offline', 'offline', null, null)
    const report = await shop.driver(oneByOne).tick()
    expect(report).toMatchObject({ ended: 'np_closed', counts: { not_sent: 3, approved: 0 }, faultCount: 3 })
    expect(shop.np.calls()).toBe(3)
    expect(await shop.order('P3'), 'not even claimed').toMatchObject({ paymentStatus: 'screening_preparing' })
  })

  it.each([
    ['two were not', ['offline', 'offline', null, null]],
    ['one in between was sent', ['offline', 'offline', null, 'offline', 'offline', null]],
    ['one in between was refused', ['offline', 'offline', 'request_refused', 'offline', 'offline', null]],
    ['others were refused', ['request_refused', 'request_refused', 'request_refused', 'malformed', null]],
  ] as const)('is still called where %s', async (_, codes) => {
    const shop = await aShopWith(...codes)
    const report = await shop.driver(oneByOne).tick()
    expect(report.ended).toBe('done')
    expect(shop.np.calls()).toBe(codes.length)
    expect(report.counts.approved).toBe(codes.filter((code) => code === null).length)
  })

  it.each(['credentials_refused', 'maintenance'] as const)('is left at once: %s', async (code) => {
    const shop = await aShopWith(code, null)
    expect(await shop.driver(oneByOne).tick()).toMatchObject({ ended: 'np_closed', counts: { not_sent: 1 } })
    expect(shop.np.calls()).toBe(1)
    expect((await shop.driver().syncOne('P1')).ended, 'another run asks anew').toBe('done')
  })

  it.each(['credentials_refused', 'maintenance'] as const)('is said to be closed by syncOne too: %s', async (code) => {
    const shop = await aShopWith(code)
    expect(await shop.driver().syncOne('P0')).toMatchObject({ ended: 'np_closed', counts: { not_sent: 1 } })
  })
})

describe('a fault of a whole call', () => {
  it.each([
    ['credentials_refused', 'server_error'],
    ['maintenance', 'server_error'],
    ['offline', 'connection_lost'],
    ['not_understood', 'not_understood'],
    ['request_refused', 'not_understood'],
    ['aborted', 'aborted'],
    ['malformed', 'not_understood'],
  ] as const)('READ-20: leaves every order of it unknown where NP may have acted: %s', async (code, reason) => {
    const shop = await aShop(preparing('P1'), preparing('P2'))
    shop.np.mishap('P1', { did: true, fault: fault(code, 'unknown') })
    const report = await shop.driver({ limits: { screeningBatch: 2 } }).tick()
    expect(report.unknown).toStrictEqual(
      ['P1', 'P2'].map((orderNumber) => ({ orderNumber, asked: 'screening', reason, outcome: 'unknown' })),
    )
    expect(report.attention.map((item) => item.reason)).toStrictEqual(['screening_unknown', 'screening_unknown'])
  })

  it('is in the report as the port has it, with nothing else that a transport may have put in', async () => {
    const shop = await aShop(toReport('P1'), toReport('P2'))
    const said: TransportFault = { code: 'request_refused', acted: 'no', status: 400, npCodes: ['EPRO0102', 'E1'] }
    const transport: NpTransport = {
      ...shop.np.transport,
      reportShipments: async () => Err({ ...said, sent: 'SPコード' }),
    }
    const { faults } = await shop.driver({ transport }).tick()
    expect(faults).toStrictEqual([{ code: 'transport', asked: 'shipment_report', fault: said, orders: 2 }])
  })

  it('names the question where a result was asked for', async () => {
    const shop = await aShop(anOrder({ in: 'screening_in_progress' }))
    shop.np.mishap(P, { did: false, fault: fault('request_refused') })
    const report = await shop.driver().tick()
    expect(report.faults).toMatchObject([{ asked: 'screening_result', orders: 1 }])
    expect(report).toMatchObject({ counts: { not_sent: 1 }, unknown: [] })
  })
})

describe('an order that somebody else claims first', () => {
  it('is overtaken, and nothing is sent for it', async () => {
    const shop = await aShop(preparing(P))
    const stale = await shop.entry(P)
    await shop.driver().tick()
    const store = { ...shop.store, due: async () => [stale] }
    const { counts } = await shop.driver({ store }).tick()
    expect(counts).toMatchObject({ overtaken: 1, not_saved: 0 })
    expect(shop.np.registrations(P)).toBe(1)
    expect(shop.np.calls('screening')).toBe(1)
  })

  it('is not saved where the store does not say whether it is claimed, and nothing is sent for it', async () => {
    const shop = await aShop(preparing(P))
    const store = { ...shop.store, save: () => Promise.reject(new Error('away')) }
    const { counts } = await shop.driver({ store }).tick()
    expect(counts).toMatchObject({ overtaken: 0, not_saved: 1 })
    expect(shop.np.calls()).toBe(0)
  })

  it.each([
    ['審査依頼', preparing(P)],
    ['出荷報告', toReport(P)],
  ])('READ-24: is not sent either where the clock gives no instant that the lifecycle takes: %s', async (_, order) => {
    const shop = await aShop(order)
    const clock = { ...shop.clock, now: () => Date.parse('+010000-01-01T00:00:00Z') }
    await expect(shop.driver({ clock }).tick()).rejects.toThrow(/^clock\.now\(\) /)
    expect(shop.np.calls()).toBe(0)
    expect(await shop.order(P)).toBe(order)
  })
})
