import { describe, expect, it } from 'vitest'
import { Ok, type Order } from '../../src/index.js'
import { DEFAULT_SCHEDULE, type SyncEntry, type SyncStore } from '../../src/sync/index.js'
import { at, NP_ID, SLIP } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { DETAILS } from '../transport/some-details.js'
import { type AShop, aShop } from './support/a-shop.js'
import { callsOf } from './support/calls-of.js'
import { preparing, toReport } from './support/due-orders.js'
import { fault } from './support/fake-np.js'

const P = 'P1'
const KINDS = [
  ['審査依頼', preparing],
  ['出荷報告', toReport],
] as const

/** A store in which something happens right after an order was claimed. */
const onClaim = (shop: AShop, happens: (entry: SyncEntry) => void): SyncStore => ({
  ...shop.store,
  async save(entry, expected) {
    const outcome = await shop.store.save(entry, expected)
    if (entry.sync.call === 'open') happens(entry)
    return outcome
  },
})

const inOneCall = { screeningBatch: 10, reportBatch: 10, concurrency: 1 }

describe('the claim that is saved before a call', () => {
  it.each([
    ['審査依頼', preparing(), 'screening_waiting', null],
    [
      '出荷報告',
      toReport(),
      'shipment_report_in_progress',
      { npTransactionId: NP_ID, shipment: { carrier: 'yamato', slipNumber: SLIP } },
    ],
  ] as const)(
    'says what is under way, and until when nobody else may: %s',
    async (_, order, status, unansweredReport) => {
      const shop = await aShop(order)
      const seen: SyncEntry[] = []
      shop.np.onCall = async () => {
        seen.push(await shop.entry(P))
      }
      const now = shop.clock.now()
      await shop.driver().tick()
      const since = new Date(now).toISOString()
      expect(seen).toMatchObject([{ order: { paymentStatus: status, statusSince: since } }])
      expect(seen[0]?.sync).toStrictEqual({
        revision: 1,
        callCount: 1,
        about: { status, since },
        call: 'open',
        attempts: 1,
        dueAtMs: now + DEFAULT_SCHEDULE.leaseMs,
        together: null,
        attention: null,
        unansweredRegistration: status === 'screening_waiting',
        unansweredReport,
        updateSentAtMs: 'never',
        underWayUntilMs: now + DEFAULT_SCHEDULE.leaseMs,
        // Of an order that is reported they have (SHIP-01).
        goodsHaveLeft: status === 'shipment_report_in_progress',
      })
    },
  )

  it.each(KINDS)('counts on where it is made once more: %s', async (_, anOrderOf) => {
    const shop = await aShop(anOrderOf())
    shop.np.mishap(P, { did: false, fault: fault('offline') })
    await shop.driver().tick()
    shop.later(1)
    const seen: SyncEntry[] = []
    shop.np.onCall = async () => {
      seen.push(await shop.entry(P))
    }
    await shop.driver().tick()
    expect(seen).toMatchObject([{ sync: { callCount: 2, attempts: 2, call: 'open' } }])
  })
})

describe('a call of which some claims came late', () => {
  it.each(KINDS)('READ-20: goes out without those, which are sent later: %s', async (_, anOrderOf) => {
    const shop = await aShop(anOrderOf('P1'), anOrderOf('P2'))
    const calls = callsOf(shop)
    const store = onClaim(shop, ({ order }) => {
      if (order.orderNumber === 'P1') shop.later(6)
    })
    const { counts } = await shop.driver({ store, limits: inOneCall }).tick()
    expect(calls).toStrictEqual([['P2']])
    expect(counts).toMatchObject({ not_sent: 1, overtaken: 0 })
    expect(counts.approved + counts.reported).toBe(1)
    shop.later(1)
    await shop.driver().tick()
    expect(calls).toStrictEqual([['P2'], ['P1']])
  })

  it.each(KINDS)('puts off all of them where all came late, and then they go together: %s', async (_, anOrderOf) => {
    const shop = await aShop(anOrderOf('P1'), anOrderOf('P2'))
    const calls = callsOf(shop)
    const store = onClaim(shop, ({ order }) => {
      if (order.orderNumber === 'P2') shop.later(6)
    })
    expect((await shop.driver({ store, limits: inOneCall }).tick()).counts.not_sent).toBe(2)
    shop.later(1)
    await shop.driver({ limits: inOneCall }).tick()
    expect(calls).toStrictEqual([['P1', 'P2']])
  })

  it.each(KINDS)('lets an order that went alone before go alone again: %s', async (_, anOrderOf) => {
    const shop = await aShop(anOrderOf('P1'), anOrderOf('P2'))
    for (const orderNumber of ['P1', 'P2']) {
      shop.np.mishap(orderNumber, { did: false, fault: fault('request_refused') })
    }
    await shop.driver({ limits: inOneCall }).tick()
    shop.later(1)
    const store = onClaim(shop, () => shop.later(6))
    expect((await shop.driver({ store, limits: inOneCall }).tick()).counts.not_sent).toBe(2)
    shop.later(5)
    const calls = callsOf(shop)
    await shop.driver({ limits: inOneCall }).tick()
    expect(calls).toStrictEqual([['P1'], ['P2']])
  })

  it.each(KINDS.flatMap(([kind, of]) => [4.99, 5].map((minutes) => [kind, minutes, of] as const)))(
    'is not begun in the second half of the lease: %s after %d of 10 minutes',
    async (_, minutes, anOrderOf) => {
      const shop = await aShop(anOrderOf())
      await shop.driver({ store: onClaim(shop, () => shop.later(minutes)) }).tick()
      expect(shop.np.calls()).toBe(minutes < 5 ? 1 : 0)
    },
  )
})

describe('a driver that is told to stop while it gets a call ready', () => {
  it.each(KINDS)('claims no further order, and still makes the call for those that it claimed: %s', async (_, of) => {
    const shop = await aShop(of('P1'), of('P2'), of('P3'))
    const calls = callsOf(shop)
    const controller = new AbortController()
    const store = onClaim(shop, ({ order }) => {
      if (order.orderNumber === 'P2') controller.abort()
    })
    const report = await shop.driver({ store, signal: controller.signal, limits: inOneCall }).tick()
    expect(report.ended).toBe('stopped')
    expect(calls).toStrictEqual([['P1', 'P2']])
    expect(await shop.entry('P3')).toMatchObject({ order: { version: 3 }, sync: { revision: 0 } })
  })

  it('asks for the details of no further order, and claims none', async () => {
    const shop = await aShop(preparing('P1'), preparing('P2'))
    const controller = new AbortController()
    const asked: string[] = []
    const details = async (orderNumber: string) => {
      asked.push(orderNumber)
      controller.abort()
      return Ok(DETAILS)
    }
    await shop.driver({ details, signal: controller.signal, limits: inOneCall }).tick()
    expect(asked).toStrictEqual(['P1'])
    expect(shop.np.calls()).toBe(0)
    expect(await shop.entry('P1')).toMatchObject({ sync: { revision: 0 } })
  })

  it('calls it no fault that details fail then, and tells of what they threw', async () => {
    const shop = await aShop(preparing())
    const controller = new AbortController()
    const thrown: unknown[] = []
    const details = () => {
      controller.abort()
      throw new Error('stopped')
    }
    const report = await shop
      .driver({ details, signal: controller.signal, onThrown: (each) => thrown.push(each) })
      .tick()
    expect(report).toMatchObject({ ended: 'stopped', faults: [], counts: { details_missing: 0 } })
    expect(thrown).toMatchObject([{ message: 'stopped' }])
    expect(await shop.entry(P)).toMatchObject({ sync: { revision: 0 } })
  })

  it('waits for no details that it was told to stop by', async () => {
    const shop = await aShop(preparing())
    const controller = new AbortController()
    const details = () => {
      controller.abort()
      return new Promise<never>(() => {})
    }
    expect((await shop.driver({ details, signal: controller.signal }).tick()).ended).toBe('stopped')
  })

  it('asks NP for no result', async () => {
    const unasked = anOrder({
      in: 'screening_in_progress',
      npTransaction: { state: 'live', id: null },
      orderNumber: 'P1',
    })
    const shop = await aShop(unasked, anOrder({ in: 'screening_in_progress', orderNumber: 'P2' }))
    const controller = new AbortController()
    const store: SyncStore = {
      ...shop.store,
      async save(entry, expected) {
        controller.abort()
        return shop.store.save(entry, expected)
      },
    }
    const report = await shop.driver({ store, signal: controller.signal, limits: { concurrency: 1 } }).tick()
    expect(report.counts.impossible).toBe(1)
    expect(shop.np.calls()).toBe(0)
  })
})

describe('CORR-03: an update of which surely nothing was sent', () => {
  it('is made again as an update, with the NP取引ID that the order knows', async () => {
    const shop = await aShop(preparing())
    shop.np.decides(P, { as: 'held', codes: ['RE009'] })
    await shop.driver().tick()
    await shop.person(P, { type: 'correction.opened', at })
    await shop.person(P, { type: 'order.edited', fields: ['destination'], at })
    shop.np.decides(P, { as: 'approved' })
    shop.np.mishap(P, { did: false, fault: fault('offline') })
    expect((await shop.driver().tick()).counts.not_sent).toBe(1)
    shop.later(1)
    expect((await shop.driver().tick()).counts.approved).toBe(1)
    expect([shop.np.registrations(P), shop.np.updates(P)]).toStrictEqual([1, 1])
  })
})

describe('an order that nothing can be sent for', () => {
  const withoutId = (orderNumber: string) =>
    anOrder({ in: 'screening_in_progress', npTransaction: { state: 'live', id: null }, orderNumber })

  it('READ-20: is left to a person where NP can not be asked for its result, and holds up no other', async () => {
    const shop = await aShop(withoutId('P1'), anOrder({ in: 'screening_in_progress', orderNumber: 'P2' }))
    const calls = callsOf(shop)
    const report = await shop.driver().tick()
    expect(report.counts.impossible).toBe(1)
    expect(report.attention).toMatchObject([{ orderNumber: 'P1', reason: 'np_transaction_unknown' }])
    expect(report.faults, 'nothing of it is malformed').toStrictEqual([])
    expect(calls).toStrictEqual([['P2']])
  })

  it('READ-20: makes no call where there is no other', async () => {
    const shop = await aShop(withoutId('P1'))
    await shop.driver().tick()
    expect(shop.np.calls()).toBe(0)
  })

  it('is tried again now and then, later and later, and taken back once it was mended', async () => {
    const shop = await aShop(withoutId('P1'))
    for (const [attempts, delay] of [
      [1, 60_000],
      [2, 90_000],
      [3, 135_000],
    ] as const) {
      await shop.driver().syncOne('P1')
      const { sync } = await shop.entry('P1')
      expect(sync).toMatchObject({ attempts, dueAtMs: shop.clock.now() + delay, attention: 'np_transaction_unknown' })
    }
    const { order, sync } = await shop.entry('P1')
    const mended: Order = { ...order, npTransaction: { state: 'live', id: NP_ID }, version: order.version + 1 }
    await shop.store.save({ order: mended, sync }, { version: order.version, revision: sync.revision })
    shop.later(3)
    const pollScreening = async () => Ok([{ orderNumber: 'P1', outcome: 'pending', npTransactionId: NP_ID } as const])
    const report = await shop.driver({ transport: { ...shop.np.transport, pollScreening } }).tick()
    expect(report).toMatchObject({ counts: { pending: 1 }, attention: [] })
  })

  it('is left as it is once NP is closed, like every other', async () => {
    const shop = await aShop(toReport('P0'), withoutId('P1'))
    shop.np.mishap('P0', { did: false, fault: fault('maintenance') })
    const report = await shop.driver({ limits: { concurrency: 1 } }).tick()
    expect(report).toMatchObject({ ended: 'np_closed', counts: { not_sent: 1, impossible: 0 } })
    expect(await shop.entry('P1')).toMatchObject({ sync: { revision: 0 } })
  })

  it('is written off while NP refuses the credentials of another question: then how many went together is not asked about', async () => {
    const shop = await aShop(
      withoutId('P1'),
      anOrder({ in: 'screening_in_progress', orderNumber: 'P2' }),
      anOrder({ in: 'screening_in_progress', orderNumber: 'P3' }),
    )
    shop.np.mishap('P3', { did: false, fault: fault('credentials_refused') })
    let refused = () => {}
    const isRefused = new Promise<void>((resolve) => {
      refused = resolve
    })
    const store: SyncStore = {
      ...shop.store,
      async save(entry, expected) {
        if (entry.order.orderNumber === 'P1') await isRefused
        const saved = await shop.store.save(entry, expected)
        if (entry.order.orderNumber === 'P3') refused()
        return saved
      },
    }
    const calls = callsOf(shop)
    const report = await shop.driver({ store, limits: { pollBatch: 2, concurrency: 2 } }).tick()
    expect(calls).toStrictEqual([['P3']])
    expect(report.counts).toMatchObject({ impossible: 1, not_sent: 1 })
  })

  it('is overtaken where a person mended it meanwhile', async () => {
    const shop = await aShop(withoutId('P1'))
    const stale = await shop.entry('P1')
    const mended: Order = { ...stale.order, npTransaction: { state: 'live', id: NP_ID }, version: 4 }
    await shop.store.save({ order: mended, sync: stale.sync }, { version: 3, revision: 0 })
    const store: SyncStore = { ...shop.store, due: async () => [stale] }
    const report = await shop.driver({ store }).tick()
    expect(report).toMatchObject({ counts: { overtaken: 1, impossible: 0 }, attention: [] })
  })
})

describe('READ-20: an order in 審査待ち that nobody knows the call of', () => {
  const waiting = anOrder({ in: 'screening_waiting', orderNumber: P })

  it('is handed over once, whoever else comes', async () => {
    const shop = await aShop(waiting)
    const stale = await shop.entry(P)
    expect((await shop.driver().tick()).counts.handed_over).toBe(1)
    const before = await shop.entry(P)
    const store: SyncStore = { ...shop.store, due: async () => [stale] }
    expect((await shop.driver({ store }).tick()).counts).toMatchObject({ handed_over: 0, overtaken: 1 })
    expect(await shop.entry(P)).toBe(before)
    expect((await shop.driver().syncOne(P)).counts.handed_over, 'nor by name').toBe(0)
  })

  it('is not handed over where a person settled it meanwhile', async () => {
    const shop = await aShop(waiting)
    const stale = await shop.entry(P)
    await shop.person(P, { type: 'screening.failed', codes: [], at })
    const before = await shop.entry(P)
    const store: SyncStore = { ...shop.store, due: async () => [stale] }
    expect((await shop.driver({ store }).tick()).counts).toMatchObject({ handed_over: 0, overtaken: 1 })
    expect(await shop.entry(P)).toBe(before)
  })
})
