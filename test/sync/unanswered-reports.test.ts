import { describe, expect, it } from 'vitest'
import { Ok, type PaymentStatus } from '../../src/index.js'
import type { ShipmentAnswer } from '../../src/transport/index.js'
import { at, NP_ID, SLIP } from '../support/an-event.js'
import { type AShop, aShop } from './support/a-shop.js'
import { toReport } from './support/due-orders.js'
import { fault } from './support/fake-np.js'
import { midway } from './support/midway.js'

const P = 'P1'
const SECOND = '222222222222'
const THIRD = '333333333333'

/** A shop whose 出荷報告 of the slip {@link SLIP} NP has, though its answer was lost. */
async function reportedUnheard(): Promise<AShop> {
  const shop = await aShop(toReport(P))
  await unanswered(shop)
  return shop
}

/** The report that is due goes out, and what NP says of it is lost. */
async function unanswered(shop: AShop): Promise<void> {
  shop.np.mishap(P, { did: true, says: 'connection_lost' })
  expect((await shop.driver().tick()).counts.unknown).toBe(1)
  shop.later(2)
}

/** A person who doesn't find the report at NP yet puts the order back to 審査OK, and ships it by another slip. */
async function shippedBy(shop: AShop, slipNumber: string): Promise<void> {
  await shop.person(P, { type: 'sync.doubted', reason: 'other', at })
  await shop.person(P, { type: 'sync.confirmed', status: 'screening_approved', at })
  await shop.person(P, { type: 'delivery.reverted', at })
  const carrier = 'クロネコヤマト'
  await shop.person(P, { type: 'delivery.completed', channel: 'order_detail', carrier, slipNumber, at })
}

/** A driver whose report NP refuses so. */
function refused(shop: AShop, code: string) {
  const answer: ShipmentAnswer = {
    orderNumber: P,
    outcome: 'refused',
    codes: [code],
    alreadyReported: code === 'E0100115',
  }
  return shop.driver({ transport: { ...shop.np.transport, reportShipments: async () => Ok([answer]) } })
}

const shown = async (shop: AShop): Promise<readonly [PaymentStatus, readonly string[] | undefined]> => {
  const { paymentStatus, problem } = await shop.order(P)
  return [paymentStatus, problem?.codes]
}

describe('READ-20: two reports that differ, neither of them answered: nobody knows which one "already reported" means', () => {
  it('is 要確認 where the answer to the second was lost, too', async () => {
    const shop = await reportedUnheard()
    await shippedBy(shop, SECOND)
    await unanswered(shop)
    const report = await shop.driver().tick()
    expect(report.counts).toMatchObject({ reported: 0, report_refused: 1 })
    expect(report.arrived).toMatchObject([{ orderNumber: P, codes: ['E0100115'], earlier: null }])
    expect(await shown(shop)).toStrictEqual(['needs_attention', ['E0100115']])
  })

  it('is 要確認 where a driver was stopped between the claim of the second and its call', async () => {
    const shop = await reportedUnheard()
    await shippedBy(shop, SECOND)
    await midway((held) => {
      const reportShipments = async () => {
        await held()
        return Ok([])
      }
      return shop.driver({ transport: { ...shop.np.transport, reportShipments } }).tick()
    })
    shop.later(11)
    expect((await shop.driver().tick()).counts.report_refused).toBe(1)
    expect(await shown(shop)).toStrictEqual(['needs_attention', ['E0100115']])
  })

  it.each([['E0100110'], ['E0100115']])(
    'is 要確認 where the second was refused (%s), which says nothing of the first, and a third was lost',
    async (code) => {
      const shop = await reportedUnheard()
      await shippedBy(shop, SECOND)
      expect((await refused(shop, code).tick()).counts.report_refused).toBe(1)
      await shippedBy(shop, THIRD)
      await unanswered(shop)
      expect((await shop.driver().tick()).counts.report_refused).toBe(1)
      expect(await shown(shop)).toStrictEqual(['needs_attention', ['E0100115']])
    },
  )

  it('is 要確認 also where a person ships by the first slip again', async () => {
    const shop = await reportedUnheard()
    await shippedBy(shop, SECOND)
    await unanswered(shop)
    await shippedBy(shop, SLIP)
    expect((await shop.driver().tick()).counts.report_refused).toBe(1)
    expect(await shown(shop)).toStrictEqual(['needs_attention', ['E0100115']])
  })

  it('READ-15: is 出荷報告完了 where NP settles the second itself, though another driver sends it meanwhile', async () => {
    const shop = await aShop(toReport(P))
    shop.np.mishap(P, { did: false, says: 'connection_lost' })
    expect((await shop.driver().tick()).counts.unknown).toBe(1)
    shop.later(2)
    await shippedBy(shop, SECOND)
    const slow = await midway((held) => {
      const reportShipments = async (...given: Parameters<typeof shop.np.transport.reportShipments>) => {
        const answers = await shop.np.transport.reportShipments(...given)
        await held()
        return answers
      }
      return shop.driver({ transport: { ...shop.np.transport, reportShipments } }).tick()
    })
    shop.later(11)
    const other = await midway((held) => {
      const reportShipments = async () => {
        await held()
        return Ok([{ orderNumber: P, outcome: 'unknown', reason: 'timed_out' } as const])
      }
      return shop.driver({ transport: { ...shop.np.transport, reportShipments } }).tick()
    })
    expect((await slow()).counts.reported).toBe(1)
    await other()
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'shipment_report_completed', syncTrust: 'linked' })
  })

  it('READ-21: is in doubt where the second is refused by a code that nobody knows, and they stay unanswered', async () => {
    const shop = await reportedUnheard()
    await shippedBy(shop, SECOND)
    await unanswered(shop)
    const report = await refused(shop, 'E0199999').tick()
    expect(report.arrived).toMatchObject([{ orderNumber: P, earlier: 'shipment_report' }])
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'needs_attention', syncTrust: 'suspect' })
    expect((await shop.entry(P)).sync.unansweredReport).toStrictEqual({ npTransactionId: NP_ID, shipment: null })
  })

  it('is over once NP takes one of them, and says so', async () => {
    const shop = await aShop(toReport(P))
    shop.np.mishap(P, { did: false, says: 'timed_out' })
    await shop.driver().tick()
    await shippedBy(shop, SECOND)
    shop.np.mishap(P, { did: false, says: 'timed_out' })
    await shop.driver().tick()
    shop.later(2)
    expect((await shop.driver().tick()).counts.reported).toBe(1)
    expect((await shop.entry(P)).sync.unansweredReport).toBeNull()
  })
})

describe('READ-20: "already reported" means the report that was never answered, if there is but one', () => {
  it.each([
    ['surely never left', (shop: AShop) => shop.np.mishap(P, { did: false, fault: fault('offline') }), 'not_sent'],
    ['was refused as already reported', () => {}, 'report_refused'],
  ] as const)('where one by another slip %s in between', async (_, mishap, outcome) => {
    const shop = await reportedUnheard()
    await shippedBy(shop, SECOND)
    mishap(shop)
    expect((await shop.driver().tick()).counts[outcome]).toBe(1)
    await shippedBy(shop, SLIP)
    expect((await shop.driver().tick()).counts.reported).toBe(1)
    expect((await shop.entry(P)).sync.unansweredReport).toBeNull()
  })

  it('where the other was of another NP取引ID: NP’s word is about this one', async () => {
    const shop = await aShop(toReport(P))
    shop.np.mishap(P, { did: false, says: 'timed_out' })
    await shop.driver().tick()
    await shop.person(P, { type: 'sync.doubted', reason: 'other', at })
    await shop.person(P, { type: 'sync.confirmed', status: 'screening_waiting', at })
    await shop.person(P, { type: 'screening.accepted', npTransactionId: 'NP000000002', at })
    await shop.person(P, { type: 'screening.approved', at })
    await shippedBy(shop, SECOND)
    await unanswered(shop)
    expect((await shop.driver().tick()).counts.reported).toBe(1)
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'shipment_report_completed' })
  })
})
