import { describe, expect, it } from 'vitest'
import { Err, Ok, type Order } from '../../src/index.js'
import { DEFAULT_SCHEDULE, type SyncStore } from '../../src/sync/index.js'
import { CountingController } from '../clock/counting-controller.js'
import { at, OTHER_NP_ID, screeningHeld } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { DETAILS } from '../transport/some-details.js'
import { type AShop, aShop } from './support/a-shop.js'
import { preparing, toReport } from './support/due-orders.js'
import { fault } from './support/fake-np.js'
import { type Answer, midwayAtNp } from './support/midway.js'

const P = 'P1'
/** For how many minutes a claimed order is one driver's business. */
const LEASE = DEFAULT_SCHEDULE.leaseMs / 60_000

/** A store whose answer to each claim comes so many minutes after it was saved. */
function slowToSave(shop: AShop, minutes: number): SyncStore {
  return {
    ...shop.store,
    async save(entry, expected) {
      const outcome = await shop.store.save(entry, expected)
      if (entry.sync.call === 'open') shop.later(minutes)
      return outcome
    },
  }
}

describe('a store that answers late to a claim', () => {
  it.each([
    ['審査依頼', preparing()],
    ['出荷報告', toReport()],
  ])('READ-20: sends nothing once the lease is half over: %s', async (_, order) => {
    const shop = await aShop(order)
    const report = await shop.driver({ store: slowToSave(shop, LEASE / 2 + 1) }).tick()
    expect(report.counts.not_sent).toBe(1)
    expect(shop.np.calls()).toBe(0)
    shop.later(1)
    await shop.driver().tick()
    expect(shop.np.registrations(P) + shop.np.reports(P)).toBe(1)
  })

  it('READ-20: changes nothing of what others made of the order after the lease', async () => {
    const shop = await aShop(preparing())
    const store = {
      ...shop.store,
      save: async (...given: Parameters<SyncStore['save']>) => {
        const outcome = await shop.store.save(...given)
        if (given[0].sync.call !== 'open') return outcome
        shop.later(LEASE + 1)
        await shop.driver().tick()
        const looked = new Date(shop.clock.now()).toISOString()
        await shop.person(P, { type: 'screening.failed', codes: [], at: looked })
        await shop.person(P, { type: 'order.edited', fields: ['items'], at: looked })
        await shop.driver().tick()
        return outcome
      },
    }
    expect((await shop.driver({ store }).tick()).counts.overtaken).toBe(1)
    expect(shop.np.registrations(P)).toBe(1)
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'screening_approved', syncTrust: 'linked' })
  })
})

describe('details that take their time', () => {
  it('come before the first claim of a batch, so that no order is claimed and then waits for those of another', async () => {
    const shop = await aShop(preparing('P1'), preparing('P2'))
    const details = async (orderNumber: string) => {
      for (const { sync } of shop.store.entries()) expect(sync.call).toBe('none')
      if (orderNumber === 'P2') shop.later(60)
      return Ok(DETAILS)
    }
    const { counts } = await shop.driver({ details, limits: { screeningBatch: 2 } }).tick()
    expect(counts.approved).toBe(2)
    expect(shop.np.calls('screening')).toBe(1)
  })

  it.each([
    ['fail', async () => Err('away')],
    ['are malformed', async () => Ok({ ...DETAILS, amount: -1 })],
  ])('and then %s leave alone the claim of another driver', async (_, late) => {
    const shop = await aShop(preparing())
    shop.np.mishap(P, { did: false, fault: fault('offline') })
    await shop.driver().tick()
    shop.later(1)
    let answer: Answer<unknown> = () => expect.fail('nobody asked for the details')
    const details = async () => {
      answer = await midwayAtNp(shop, () => shop.driver().tick())
      return late()
    }
    expect((await shop.driver({ details }).tick()).counts.overtaken).toBe(1)
    shop.later(2)
    expect((await shop.driver().tick()).counts.handed_over).toBe(0)
    await answer()
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'screening_approved' })
  })

  it('and never come hold no driver that is told to stop, and leave no listener', async () => {
    const shop = await aShop(preparing())
    const controller = new CountingController()
    const details = () => {
      queueMicrotask(() => controller.abort())
      return new Promise<never>(() => {})
    }
    const thrown: unknown[] = []
    const onThrown = (each: unknown) => thrown.push(each)
    const report = await shop.driver({ details, signal: controller.signal, onThrown }).tick()
    expect(report).toMatchObject({ ended: 'stopped', faults: [], counts: { details_missing: 0 } })
    expect(thrown).toStrictEqual([])
    expect(controller.listeners).toBe(0)
    expect(await shop.entry(P)).toMatchObject({ sync: { revision: 0 } })
  })
})

describe('an answer that comes late', () => {
  it('READ-21: puts an order in doubt that goes on once a person confirmed what it shows', async () => {
    const shop = await aShop(preparing())
    shop.np.onCall = async () => {
      shop.np.onCall = async () => {}
      await shop.pastRecordEvent(P, { type: 'screening.failed', codes: [], at })
      await shop.person(P, { type: 'order.edited', fields: ['items'], at })
    }
    expect((await shop.driver().tick()).counts.doubted).toBe(1)
    await shop.person(P, { type: 'sync.confirmed', status: 'screening_preparing', at })
    await shop.driver().tick()
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'screening_approved' })
  })

  it('READ-15: to a report that was sent once more meanwhile is the answer to both', async () => {
    const shop = await aShop(toReport())
    const first = await midwayAtNp(shop, () => shop.driver().tick())
    shop.later(LEASE)
    const second = await midwayAtNp(shop, () => shop.driver().tick())
    expect((await first()).counts.reported).toBe(1)
    await second()
    expect(shop.np.reports(P)).toBe(1)
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'shipment_report_completed', syncTrust: 'linked' })
  })

  it('is noted although the driver was told to stop and the store is away for a moment', async () => {
    const shop = await aShop(preparing())
    const controller = new AbortController()
    shop.np.onCall = async () => controller.abort()
    const back = shop.clock.now() + 1_500
    const store: SyncStore = {
      ...shop.store,
      load: async (orderNumber) => {
        if (controller.signal.aborted && shop.clock.now() < back) throw new Error('away')
        return shop.store.load(orderNumber)
      },
    }
    const report = await shop.driver({ store, signal: controller.signal }).tick()
    expect(report).toMatchObject({ ended: 'stopped', counts: { approved: 1, not_saved: 0 } })
  })
})

const cancelled = { type: 'order.cancelled', deleted: false, at } as const
const doubted = { type: 'sync.doubted', reason: 'other', at } as const
const polled = (): Order => anOrder({ in: 'screening_in_progress', orderNumber: P })

describe('an outcome that is not known, of an order that moved on meanwhile', () => {
  it.each([
    ['screening', 'cancelled', preparing(), cancelled],
    ['screening_result', 'cancelled', polled(), cancelled],
    ['shipment_report', 'cancelled', toReport(), cancelled],
    ['screening', 'put in doubt', preparing(), doubted],
    ['screening_result', 'put in doubt', polled(), doubted],
    ['shipment_report', 'put in doubt', toReport(), doubted],
  ] as const)('READ-07, READ-03: says that nothing more is done for it: %s, %s', async (asked, _, order, event) => {
    const shop = await aShop(order)
    shop.np.mishap(P, { did: true, says: 'timed_out' })
    shop.np.onCall = () => shop.person(P, event)
    const report = await shop.driver().tick()
    expect(report.unknown).toStrictEqual([{ orderNumber: P, asked, reason: 'timed_out', outcome: 'too_late' }])
    expect(report).toMatchObject({ counts: { too_late: 1, overtaken: 0, unknown: 0 }, late: [], lateCount: 0 })
    shop.later(120)
    const calls = shop.np.calls()
    await shop.driver().tick()
    expect(shop.np.calls()).toBe(calls)
  })

  it('says that the order goes on otherwise, where it does', async () => {
    const shop = await aShop(polled())
    shop.np.mishap(P, { did: true, says: 'timed_out' })
    shop.np.onCall = () => shop.person(P, screeningHeld('RE009'))
    expect((await shop.driver().tick()).unknown).toMatchObject([{ outcome: 'overtaken' }])
  })
})

describe('a question for a result, of an order that moved on meanwhile', () => {
  it.each([
    ['cancelled', 'NP answers it', cancelled, null],
    ['cancelled', 'it never reached NP', cancelled, { did: false, fault: fault('offline') }],
    ['put in doubt', 'NP answers it', doubted, null],
    ['put in doubt', 'it never reached NP', doubted, { did: false, fault: fault('offline') }],
  ] as const)('READ-07, READ-03: is not asked again where that was %s: %s', async (_, __, event, mishap) => {
    const shop = await aShop(polled())
    if (mishap !== null) shop.np.mishap(P, mishap)
    shop.np.onCall = () => shop.person(P, event)
    const report = await shop.driver().tick()
    expect(report).toMatchObject({ counts: { too_late: 1, overtaken: 0 }, unknown: [], late: [] })
    expect(await shop.entry(P), 'nothing is noted').toMatchObject({ sync: { revision: 0 } })
    shop.later(120)
    await shop.driver().tick()
    expect(shop.np.calls()).toBe(1)
  })

  it('READ-15: is asked anew where that is in 審査保留 by now', async () => {
    const shop = await aShop(polled())
    shop.np.onCall = async () => {
      shop.np.onCall = async () => {}
      await shop.person(P, screeningHeld('RE009'))
    }
    expect((await shop.driver().tick()).counts).toMatchObject({ too_late: 0, overtaken: 1 })
    await shop.driver().tick()
    expect(shop.np.calls('poll')).toBe(2)
  })
})

describe('an answer that was not applied', () => {
  it('READ-15: is listed with the NP取引ID that contradicts the order', async () => {
    const shop = await aShop(preparing())
    shop.np.onCall = () => shop.pastRecordEvent(P, { type: 'screening.accepted', npTransactionId: 'OTHER000001', at })
    const { late, lateCount } = await shop.driver().tick()
    const npTransactionId = 'NP000000001'
    expect(late).toStrictEqual([{ orderNumber: P, asked: 'screening', outcome: 'doubted', npTransactionId }])
    expect(lateCount).toBe(1)
  })

  it('READ-21: is listed where the order was said not to be at NP', async () => {
    const shop = await aShop(preparing())
    shop.np.onCall = () => shop.pastRecordEvent(P, { type: 'screening.failed', codes: [], at })
    expect((await shop.driver().tick()).late).toMatchObject([{ outcome: 'doubted', npTransactionId: 'NP000000001' }])
  })

  it('is listed without an id where it names none, and with that of the report that it is about', async () => {
    const shop = await aShop(preparing(), anOrder({ in: 'shipment_report_preparing', orderNumber: 'P2' }))
    shop.np.decides(P, { as: 'refused', codes: [] })
    shop.np.onCall = async (_, numbers) => {
      for (const orderNumber of numbers) {
        await shop.person(orderNumber, { type: 'order.cancelled', deleted: false, at })
      }
    }
    const { late } = await shop.driver({ limits: { concurrency: 1 } }).tick()
    expect(late).toStrictEqual([
      { orderNumber: 'P2', asked: 'shipment_report', outcome: 'too_late', npTransactionId: OTHER_NP_ID },
      { orderNumber: P, asked: 'screening', outcome: 'too_late', npTransactionId: null },
    ])
  })

  it('READ-20: is listed also where a report lists fewer: nothing else has its NP取引ID', async () => {
    const shop = await aShop(preparing('P1'), preparing('P2'))
    shop.np.onCall = async (_, numbers) => {
      for (const orderNumber of numbers) {
        await shop.person(orderNumber, { type: 'order.cancelled', deleted: false, at })
      }
    }
    const report = await shop.driver({ limits: { listAtMost: 1 } }).tick()
    expect(report.late.map(({ npTransactionId }) => npTransactionId)).toStrictEqual(['NP000000001', 'NP000000002'])
    expect(report.lateCount).toBe(2)
  })
})
