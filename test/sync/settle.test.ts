import { describe, expect, it } from 'vitest'
import type { Clock } from '../../src/clock/clock.js'
import { Err, Ok, type Order } from '../../src/index.js'
import { DEFAULT_SCHEDULE, type SyncEntry, type SyncStore } from '../../src/sync/index.js'
import type { NpTransport } from '../../src/transport/index.js'
import { at, NP_ID, OTHER_NP_ID } from '../support/an-event.js'
import { anOrder, aSuspectOrder } from '../support/an-order.js'
import { type AShop, aShop } from './support/a-shop.js'
import { fault } from './support/fake-np.js'

const P = 'P202604010000000001'
const MINUTE = 60_000
const preparing = (): Order => anOrder({ in: 'screening_preparing' })
const inProgress = (told: Partial<Order> = {}): Order => anOrder({ in: 'screening_in_progress', ...told })

/** The clock of a shop, and what was waited for by it. */
function waitedBy(shop: AShop) {
  const waits: number[] = []
  const clock: Clock = {
    now: shop.clock.now,
    wait: async (milliseconds) => {
      waits.push(milliseconds)
      shop.clock.advance(milliseconds)
    },
  }
  return { clock, waits }
}

/** NP knows it under an id, and is asked once more. */
const corrected = anOrder({ in: 'screening_preparing', npTransaction: { state: 'live', id: NP_ID } })

/** The shop's NP, which names another id than the one that the order knows, as after an update it may. */
const renaming = ({ np }: AShop): NpTransport => {
  const approvedAs = async (orders: readonly { readonly orderNumber: string }[]) =>
    Ok(
      orders.map(
        ({ orderNumber }) =>
          ({ orderNumber, outcome: 'settled', npTransactionId: OTHER_NP_ID, result: 'approved' }) as const,
      ),
    )
  return { ...np.transport, requestScreening: approvedAs, pollScreening: approvedAs }
}

describe('what came of a call, and a store that fails', () => {
  it.each([
    ['load', 4],
    ['save', 4],
  ] as const)('is brought in four times, with longer and longer pauses: %s', async (method, tries) => {
    const shop = await aShop(inProgress())
    const { clock, waits } = waitedBy(shop)
    let times = 0
    const away = async () => {
      times += 1
      throw new Error('away')
    }
    const report = await shop.driver({ clock, store: { ...shop.store, [method]: away } }).tick()
    expect(waits).toStrictEqual([500, 1_500, 4_500])
    expect(times).toBe(tries)
    expect(report.counts).toMatchObject({ not_saved: 1, screening_refused: 0 })
    expect(report.faults).toStrictEqual(Array(4).fill({ code: 'store', doing: method, orderNumber: P }))
  })

  describe.each([
    ['審査結果の照会', inProgress],
    ['出荷報告', (told: Partial<Order>) => anOrder({ in: 'shipment_report_preparing', ...told })],
  ] as const)('with a hundred orders in the call: %s', (_, of) => {
    const hundred = Array.from({ length: 100 }, (__, index) =>
      of({ orderNumber: `Q${String(index).padStart(3, '0')}` }),
    )

    /** A store that goes away as NP is called, and is back after so long. */
    async function awayFor(milliseconds: number, what: 'load' | 'save' = 'save') {
      const shop = await aShop(...hundred)
      const { clock } = waitedBy(shop)
      const began = clock.now()
      let isAway = false
      shop.np.onCall = async () => {
        isAway = true
      }
      const answers = () => {
        if (isAway && clock.now() < began + milliseconds) throw new Error('away')
        return shop.store
      }
      const store: SyncStore = {
        ...shop.store,
        load: async (orderNumber) => (what === 'load' ? answers() : shop.store).load(orderNumber),
        save: async (entry, expected) => (what === 'save' ? answers() : shop.store).save(entry, expected),
      }
      const { counts } = await shop.driver({ clock, store }).tick()
      return { notSaved: counts.not_saved, seconds: (clock.now() - began) / 1_000 }
    }

    it.each(['load', 'save'] as const)('is waited for half a minute, and not for each of them: %s', async (what) => {
      const { notSaved, seconds } = await awayFor(Number.POSITIVE_INFINITY, what)
      expect(notSaved).toBe(100)
      expect(seconds).toBeGreaterThanOrEqual(30)
      expect(seconds).toBeLessThan(37)
    })

    it('has lost few answers where it is back before', async () => {
      expect((await awayFor(20_000)).notSaved).toBeLessThanOrEqual(3)
    })

    it('loses no more once it is back, however long it was away', async () => {
      const shop = await aShop(...hundred)
      const { clock, waits } = waitedBy(shop)
      let fails = 0
      const save: SyncStore['save'] = async (entry, expected) => {
        const isFirst = entry.order.orderNumber === 'Q000' && entry.sync.call !== 'open'
        const isLast = entry.order.orderNumber === 'Q099' && entry.sync.call !== 'open'
        if (isFirst) shop.clock.advance(31_000)
        if (isFirst || (isLast && fails < 3)) {
          fails += isLast ? 1 : 0
          throw new Error('away')
        }
        return shop.store.save(entry, expected)
      }
      expect((await shop.driver({ clock, store: { ...shop.store, save } }).tick()).counts.not_saved).toBe(1)
      expect(waits, 'the last has all the time again').toStrictEqual([500, 500, 1_500, 4_500])
    })
  })

  it.each([
    [29_999, 1],
    [30_000, 2],
  ])(
    'READ-20: is waited for no more half a minute after it failed first: %d ms later, %d not saved',
    async (later, lost) => {
      const shop = await aShop(inProgress({ orderNumber: 'Q000' }), inProgress({ orderNumber: 'Q001' }))
      const { clock } = waitedBy(shop)
      let [failed, fails] = [0, 1]
      const save: SyncStore['save'] = async (entry, expected) => {
        if (entry.order.orderNumber === 'Q000') {
          failed ||= shop.clock.now()
          throw new Error('away')
        }
        if (fails-- <= 0) return shop.store.save(entry, expected)
        shop.clock.advance(failed + later - shop.clock.now())
        throw new Error('away')
      }
      expect((await shop.driver({ clock, store: { ...shop.store, save } }).tick()).counts.not_saved).toBe(lost)
    },
  )

  describe('READ-20: is well again by whatever it does: a failure half a minute later is one of its own', () => {
    const [FIRST, SECOND] = ['Q000', 'Q001']
    const isAnswerOf = (orderNumber: string, { order, sync }: SyncEntry) =>
      order.orderNumber === orderNumber && sync.call !== 'open'

    /** The shop's store, which fails the first order as told, and half a minute later the second one, once. */
    async function notSaved(before: Order, failing: (store: SyncStore) => Partial<SyncStore>, reportBatch = 100) {
      const shop = await aShop(...[FIRST, SECOND].map((orderNumber) => ({ ...before, orderNumber })))
      const { clock } = waitedBy(shop)
      const store = { ...shop.store, ...failing(shop.store) }
      let fails = 1
      const save: SyncStore['save'] = async (entry, expected) => {
        if (!isAnswerOf(SECOND, entry) || fails-- <= 0) return store.save(entry, expected)
        shop.clock.advance(31_000)
        throw new Error('away')
      }
      const limits = { reportBatch, concurrency: 1 }
      return (await shop.driver({ clock, store: { ...store, save }, limits }).tick()).counts.not_saved
    }

    it('one was saved, though it did not say so', async () => {
      let hiccups = 1
      const failing = ({ save }: SyncStore): Partial<SyncStore> => ({
        save: async (entry, expected) => {
          const outcome = await save(entry, expected)
          if (isAnswerOf(FIRST, entry) && hiccups-- > 0) throw new Error('cut off')
          return outcome
        },
      })
      expect(await notSaved(inProgress(), failing)).toBe(0)
    })

    it('one is deleted', async () => {
      let loads = 0
      const failing = ({ load }: SyncStore): Partial<SyncStore> => ({
        load: async (orderNumber) => {
          if (orderNumber !== FIRST) return load(orderNumber)
          loads += 1
          if (loads === 1) throw new Error('away')
          return null
        },
      })
      expect(await notSaved(inProgress(), failing)).toBe(0)
    })

    it('the next one is claimed', async () => {
      const failing = ({ save }: SyncStore): Partial<SyncStore> => ({
        save: async (entry, expected) => {
          if (isAnswerOf(FIRST, entry)) throw new Error('away')
          return save(entry, expected)
        },
      })
      const before = anOrder({ in: 'shipment_report_preparing' })
      expect(await notSaved(before, failing, 1)).toBe(1)
    })

    it('somebody was faster to save the next one', async () => {
      const shop = await aShop(inProgress({ orderNumber: FIRST }), inProgress({ orderNumber: SECOND }))
      const { clock } = waitedBy(shop)
      let saves = 0
      const save: SyncStore['save'] = async (entry, expected) => {
        if (isAnswerOf(FIRST, entry)) throw new Error('away')
        saves += 1
        if (saves === 1) return 'conflict'
        if (saves === 3) return shop.store.save(entry, expected)
        shop.clock.advance(31_000)
        throw new Error('away')
      }
      expect((await shop.driver({ clock, store: { ...shop.store, save } }).tick()).counts.not_saved).toBe(1)
    })

    /** What comes of the first, of one whose claim the store answers like this, and of the second. */
    async function withClaim(answered: () => 'conflict') {
      const reported = (orderNumber: string) => anOrder({ in: 'shipment_report_preparing', orderNumber })
      // Reports go out before anybody asks for a result, and a question is claimed by nobody.
      const shop = await aShop(reported(FIRST), reported('Q000b'), inProgress({ orderNumber: SECOND }))
      const { clock } = waitedBy(shop)
      let fails = 1
      const save: SyncStore['save'] = async (entry, expected) => {
        if (entry.order.orderNumber === 'Q000b') return answered()
        if (isAnswerOf(FIRST, entry)) throw new Error('away')
        if (!isAnswerOf(SECOND, entry) || fails-- <= 0) return shop.store.save(entry, expected)
        shop.clock.advance(31_000)
        throw new Error('away')
      }
      const limits = { reportBatch: 1, concurrency: 1 }
      return (await shop.driver({ clock, store: { ...shop.store, save }, limits }).tick()).counts
    }

    it('another driver was faster to claim the next one', async () => {
      expect(await withClaim(() => 'conflict')).toMatchObject({ overtaken: 1, not_saved: 1 })
    })

    it('but not where it can’t take a claim either', async () => {
      const counts = await withClaim(() => {
        throw new Error('away')
      })
      expect(counts).toMatchObject({ overtaken: 0, not_saved: 3 })
    })
  })

  it.each([undefined, 'done', null])('counts as failed where it gives %s for a save', async (outcome) => {
    const shop = await aShop(inProgress())
    const { clock, waits } = waitedBy(shop)
    // @ts-expect-error what only plain JavaScript can do
    const store: SyncStore = { ...shop.store, save: async () => outcome }
    const report = await shop.driver({ clock, store }).tick()
    expect(waits).toHaveLength(3)
    expect(report).toMatchObject({ counts: { not_saved: 1 }, faultCount: 4 })
  })

  it('is brought in without a pause where others were faster, and given up after twenty times', async () => {
    const shop = await aShop(inProgress())
    const { clock, waits } = waitedBy(shop)
    let saves = 0
    const store: SyncStore = {
      ...shop.store,
      save: async (entry, expected) => {
        saves += 1
        return saves <= 19 ? 'conflict' : shop.store.save(entry, expected)
      },
    }
    expect((await shop.driver({ clock, store }).tick()).counts).toMatchObject({ not_saved: 0, screening_refused: 1 })
    saves = -1
    const other = await aShop(inProgress())
    const never: SyncStore = {
      ...other.store,
      save: async () => {
        saves += 1
        return 'conflict'
      },
    }
    expect((await other.driver({ clock: other.clock, store: never }).tick()).counts.not_saved).toBe(1)
    expect(saves + 1).toBe(20)
    expect(waits).toStrictEqual([])
  })

  describe.each([
    ['審査依頼', 'screening', anOrder({ in: 'screening_preparing' }), OTHER_NP_ID],
    ['訂正後の審査依頼', 'screening', corrected, OTHER_NP_ID],
    ['審査結果の照会', 'screening_result', inProgress(), OTHER_NP_ID],
    // NP's answer to a report names no id of its own.
    ['出荷報告', 'shipment_report', anOrder({ in: 'shipment_report_preparing' }), NP_ID],
  ] as const)('is told with the NP取引ID that NP named last: %s', (_, asked, order, npTransactionId) => {
    it('READ-07: as too late where the order is gone', async () => {
      const shop = await aShop(order)
      const gone: SyncStore = { ...shop.store, load: async () => null }
      const report = await shop.driver({ store: gone, transport: renaming(shop) }).tick()
      const late = [{ orderNumber: P, asked, outcome: 'too_late', npTransactionId }]
      expect(report).toMatchObject({ counts: { too_late: 1, overtaken: 0 }, late, unknown: [], faults: [] })
    })

    it.each([
      ['throws', 4],
      ['conflict', 0],
    ] as const)('READ-20: as not saved where it can not be: the store says %s', async (how, faults) => {
      const shop = await aShop(order)
      const { clock } = waitedBy(shop)
      const store: SyncStore = {
        ...shop.store,
        async save(entry, expected) {
          if (entry.sync.call === 'open') return shop.store.save(entry, expected)
          if (how === 'throws') throw new Error('away')
          return how
        },
      }
      const report = await shop.driver({ clock, store, transport: renaming(shop) }).tick()
      const late = [{ orderNumber: P, asked, outcome: 'not_saved', npTransactionId }]
      expect(report).toMatchObject({ counts: { not_saved: 1 }, late, lateCount: 1, unknown: [] })
      expect(report.faultCount).toBe(faults)
    })
  })

  it('is no answer of NP where nothing was sent, or nobody knows what came of it', async () => {
    const shop = await aShop(
      anOrder({ in: 'shipment_report_preparing' }),
      anOrder({ in: 'shipment_report_preparing', orderNumber: 'P2' }),
    )
    const { clock } = waitedBy(shop)
    shop.np.mishap(P, { did: false, fault: fault('offline') })
    shop.np.mishap('P2', { did: true, says: 'timed_out' })
    const store: SyncStore = {
      ...shop.store,
      save: async (entry, expected) => (entry.sync.call === 'open' ? shop.store.save(entry, expected) : 'conflict'),
    }
    const report = await shop.driver({ clock, store, limits: { reportBatch: 1 } }).tick()
    expect(report).toMatchObject({ counts: { not_saved: 2 }, late: [], unknown: [{ orderNumber: 'P2' }] })
  })

  it('names no NP取引ID that is none, whatever the transport says', async () => {
    const shop = await aShop(anOrder({ in: 'shipment_report_preparing' }))
    const answers = [{ orderNumber: P, outcome: 'settled', npTransactionId: { of: 'nobody' } }] as const
    const transport: NpTransport = { ...shop.np.transport, reportShipments: async () => Ok(answers) }
    const gone: SyncStore = { ...shop.store, load: async () => null }
    const { late } = await shop.driver({ store: gone, transport }).tick()
    expect(late).toMatchObject([{ npTransactionId: NP_ID }])
  })

  it('is overtaken where the order is gone whose details can not be had', async () => {
    const shop = await aShop(preparing())
    const gone: SyncStore = { ...shop.store, load: async () => null }
    const report = await shop.driver({ store: gone, details: async () => Err('away') }).tick()
    expect(report).toMatchObject({ counts: { overtaken: 1, details_missing: 0 }, late: [] })
  })

  it('is overtaken where the order is gone of which nothing was sent', async () => {
    const shop = await aShop(anOrder({ in: 'shipment_report_preparing' }))
    shop.np.mishap(P, { did: false, fault: fault('offline') })
    const gone: SyncStore = { ...shop.store, load: async () => null }
    const report = await shop.driver({ store: gone }).tick()
    expect(report).toMatchObject({ counts: { too_late: 0, overtaken: 1 }, late: [], unknown: [] })
  })

  it.each([
    ['not_saved', 'is away', (): Promise<null> => Promise.reject(new Error('away'))],
    ['too_late', 'has lost the order', async (): Promise<null> => null],
  ] as const)('READ-20: that nobody knows is listed as %s where the store %s', async (outcome, _, load) => {
    const shop = await aShop(inProgress())
    const { clock } = waitedBy(shop)
    shop.np.mishap(P, { did: false, says: 'timed_out' })
    const { late, unknown } = await shop.driver({ clock, store: { ...shop.store, load } }).tick()
    expect(unknown).toStrictEqual([{ orderNumber: P, asked: 'screening_result', reason: 'timed_out', outcome }])
    expect(late).toStrictEqual([])
  })

  it('READ-24: is not brought in where the store gives another order', async () => {
    const shop = await aShop(inProgress(), inProgress({ orderNumber: 'P2' }))
    const { clock } = waitedBy(shop)
    const store: SyncStore = { ...shop.store, load: () => shop.store.load('P2') }
    const driver = shop.driver({ clock, store })
    const before = await shop.entry('P2')
    expect(await driver.syncOne(P)).toMatchObject({ ended: 'store_failed' })
    expect(await shop.entry('P2')).toBe(before)
    expect(shop.np.calls()).toBe(0)
  })
})

describe('what a report says of an order', () => {
  it('READ-15: that it came to 審査保留, once', async () => {
    const shop = await aShop(preparing())
    shop.np.decides(P, { as: 'held', codes: ['RE009'] })
    expect((await shop.driver().tick()).arrivedCount).toBe(1)
    shop.later(60)
    expect(await shop.driver().tick()).toMatchObject({ counts: { held: 1 }, arrived: [], arrivedCount: 0 })
  })

  it('no arrival where it came to a status in which nobody goes on', async () => {
    const shop = await aShop(preparing())
    expect((await shop.driver().tick()).arrived).toStrictEqual([])
  })

  it('when it is due again, the earliest of all that were seen to', async () => {
    const shop = await aShop(preparing(), anOrder({ in: 'screening_preparing', orderNumber: 'P2' }))
    shop.np.decides(P, { as: 'pending' })
    shop.np.mishap('P2', { did: false, fault: fault('offline') })
    const now = shop.clock.now()
    expect((await shop.driver().tick()).wakeAtMs).toBe(now + 30_000)
    expect((await shop.driver().syncOne(P)).wakeAtMs).toBe(now + 90_000)
    const report = await (await aShop(preparing())).driver().tick()
    expect(report.wakeAtMs, 'an approved order is not due').toBeNull()
  })

  it('when it began and ended', async () => {
    const shop = await aShop(preparing())
    const startedAt = new Date(shop.clock.now()).toISOString()
    shop.np.onCall = async () => shop.later(1)
    const report = await shop.driver().tick()
    expect(report).toMatchObject({ startedAt, endedAt: new Date(Date.parse(startedAt) + MINUTE).toISOString() })
  })

  it('what it waits for, with all that is needed to look it up', async () => {
    const shop = await aShop(aSuspectOrder({ in: 'screening_in_progress' }))
    const { attention } = await shop.driver().tick()
    const since = (await shop.order(P)).statusSince
    expect(attention).toStrictEqual([
      { orderNumber: P, reason: 'sync_suspect', status: 'screening_in_progress', since, npTransactionId: NP_ID },
    ])
  })
})

describe('LINK-06: an order that is tried again', () => {
  const pending = async () => Ok([{ orderNumber: P, outcome: 'pending', npTransactionId: NP_ID } as const])

  it('in 審査中 comes to its turn after 60, 90, 135 seconds', async () => {
    const shop = await aShop(preparing())
    shop.np.decides(P, { as: 'pending' })
    await shop.driver().tick()
    const delays: number[] = []
    for (let turn = 0; turn < 3; turn += 1) {
      const { dueAtMs } = (await shop.entry(P)).sync
      const delay = Number(dueAtMs) - shop.clock.now()
      delays.push(delay / 1_000)
      shop.later(delay / MINUTE)
      await shop.driver().tick()
    }
    expect(delays).toStrictEqual([60, 90, 135])
  })

  it('and could not be sent comes to its turn after 30, 60, 120 seconds, and to a person after half an hour', async () => {
    const shop = await aShop(preparing())
    const delays: number[] = []
    let minutes = 0
    for (let turn = 0; turn < 12; turn += 1) {
      shop.np.mishap(P, { did: false, fault: fault('request_refused') })
      const { attention } = await shop.driver().tick()
      expect(attention.map(({ reason }) => reason)).toStrictEqual(minutes >= 30 ? ['stalled'] : [])
      const delay = Number((await shop.entry(P)).sync.dueAtMs) - shop.clock.now()
      delays.push(delay / 1_000)
      shop.later(delay / MINUTE)
      minutes += delay / MINUTE
    }
    expect(delays.slice(0, 6)).toStrictEqual([30, 60, 120, 240, 300, 300])
    expect(minutes).toBeGreaterThan(35)
  })

  it('and whose result could not be had comes to its turn in the same way as one that is pending', async () => {
    const shop = await aShop(inProgress())
    const delays: number[] = []
    for (const reason of ['timed_out', 'missing', 'server_error'] as const) {
      const pollScreening = async () => Ok([{ orderNumber: P, outcome: 'unknown', reason } as const])
      const report = await shop.driver({ transport: { ...shop.np.transport, pollScreening } }).tick()
      expect(report.unknown).toStrictEqual([{ orderNumber: P, asked: 'screening_result', reason, outcome: 'unknown' }])
      const { dueAtMs, together, attention } = (await shop.entry(P)).sync
      expect([together, attention]).toStrictEqual([1, null])
      delays.push((Number(dueAtMs) - shop.clock.now()) / 1_000)
      shop.later(10)
    }
    expect(delays).toStrictEqual([60, 90, 135])
  })

  it('comes to its turn at a whole millisecond, as columns are, whatever the factor of the schedule', async () => {
    const shop = await aShop(inProgress())
    const pace = { firstMs: MINUTE, factor: 1.3, mostMs: 10 * MINUTE, stalledAfterMs: 'never' } as const
    const statuses = { ...DEFAULT_SCHEDULE.statuses, screening_in_progress: pace }
    const schedule = { ...DEFAULT_SCHEDULE, statuses }
    const delays: number[] = []
    for (let turn = 0; turn < 8; turn += 1) {
      await shop.driver({ schedule, transport: { ...shop.np.transport, pollScreening: pending } }).tick()
      delays.push(Number((await shop.entry(P)).sync.dueAtMs) - shop.clock.now())
      shop.later(10)
    }
    expect(delays).toStrictEqual([60_000, 78_000, 101_400, 131_820, 171_366, 222_776, 289_609, 376_492])
  })

  it('is no longer for a person once NP answered, nor alone', async () => {
    const shop = await aShop(inProgress())
    const { order, sync } = await shop.entry(P)
    const about = { status: order.paymentStatus, since: order.statusSince }
    const noted = { ...sync, revision: 1, about, attempts: 4, dueAtMs: 0, together: 1, attention: 'stalled' } as const
    await shop.store.save({ order, sync: noted }, { version: 3, revision: 0 })
    await shop.driver({ transport: { ...shop.np.transport, pollScreening: pending } }).tick()
    expect((await shop.entry(P)).sync).toStrictEqual({
      ...noted,
      revision: 2,
      attempts: 5,
      dueAtMs: shop.clock.now() + MINUTE * 1.5 ** 5,
      together: null,
      attention: null,
    })
  })

  it('has a fresh record in a status that it came to', async () => {
    const shop = await aShop(preparing())
    shop.np.mishap(P, { did: false, fault: fault('request_refused') })
    await shop.driver().tick()
    shop.later(1)
    shop.np.decides(P, { as: 'pending' })
    await shop.driver().tick()
    const { order, sync } = await shop.entry(P)
    expect(sync).toStrictEqual({
      revision: 4,
      callCount: 2,
      about: { status: 'screening_in_progress', since: order.statusSince },
      call: 'none',
      attempts: 0,
      dueAtMs: shop.clock.now() + MINUTE,
      together: null,
      attention: null,
      unansweredRegistration: false,
      unansweredReport: null,
      updateSentAtMs: 'never',
      underWayUntilMs: shop.clock.now(),
      goodsHaveLeft: false,
    })
  })

  it('is not due in a status in which there is nothing for the driver', async () => {
    const shop = await aShop(preparing())
    await shop.driver().tick()
    expect(await shop.entry(P)).toMatchObject({
      order: { paymentStatus: 'screening_approved' },
      sync: { dueAtMs: null },
    })
  })
})

describe('an answer that contradicts what an order shows', () => {
  it('READ-21: puts it in doubt: NP does not know what it holds', async () => {
    const shop = await aShop(anOrder({ in: 'screening_on_hold' }))
    const pollScreening = async () => Ok([{ orderNumber: P, outcome: 'refused', codes: ['E0100113'] } as const])
    const report = await shop.driver({ transport: { ...shop.np.transport, pollScreening } }).tick()
    expect(report).toMatchObject({ counts: { doubted: 1 }, attention: [{ reason: 'sync_suspect' }] })
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'screening_on_hold', syncTrust: 'suspect' })
  })
})

describe('details that can not be had', () => {
  it('are tried again after 30, 60, 120 seconds, and told of from the third time on', async () => {
    const shop = await aShop(anOrder({ in: 'screening_preparing', statusSince: '2026-04-01T09:59:00+09:00' }))
    const details = () => Promise.reject(new Error('away'))
    for (const [attempts, delay, attention] of [
      [1, 30_000, null],
      [2, 60_000, null],
      [3, 120_000, 'details_missing'],
      [4, 240_000, 'details_missing'],
    ] as const) {
      const report = await shop.driver({ details }).tick()
      expect(report.counts.details_missing).toBe(1)
      const { sync } = await shop.entry(P)
      expect(sync).toMatchObject({ attempts, dueAtMs: shop.clock.now() + delay, attention, call: 'none' })
      shop.later(delay / MINUTE)
    }
  })
})

describe('syncOne', () => {
  it('sees to an order that is not due yet', async () => {
    const shop = await aShop(preparing())
    shop.np.decides(P, { as: 'pending' })
    await shop.driver().tick()
    expect((await shop.driver().tick()).counts.pending).toBe(0)
    const report = await shop.driver().syncOne(P)
    expect(report).toMatchObject({ counts: { pending: 1 }, unknown: [], unknownCount: 0 })
  })

  it('is stopped, and does nothing, once the driver is', async () => {
    const shop = await aShop(preparing())
    const report = await shop.driver({ signal: AbortSignal.abort() }).syncOne(P)
    expect(report.ended).toBe('stopped')
    expect(shop.np.calls()).toBe(0)
  })

  it.each([
    ['fails', () => Promise.reject(new Error('away')), [{ code: 'store', doing: 'load', orderNumber: P }]],
    ['has lost it', async () => null, []],
  ])('tells of no order where the store %s afterwards', async (_, how, faults) => {
    const shop = await aShop(aSuspectOrder({ in: 'screening_preparing' }))
    let loads = 0
    const load: SyncStore['load'] = (orderNumber) => (loads++ === 0 ? shop.store.load(orderNumber) : how())
    const report = await shop.driver({ store: { ...shop.store, load } }).syncOne(P)
    expect(report).toMatchObject({ ended: 'done', attention: [], faults })
  })

  it('is store_failed where the store can not say, and done where it has no such order', async () => {
    const shop = await aShop(preparing())
    const away: SyncStore = { ...shop.store, load: () => Promise.reject(new Error('away')) }
    expect((await shop.driver({ store: away }).syncOne(P)).ended).toBe('store_failed')
    for (const none of [null, undefined]) {
      // @ts-expect-error what only plain JavaScript can do
      const store: SyncStore = { ...shop.store, load: async () => none }
      const report = await shop.driver({ store }).syncOne(P)
      expect(report).toMatchObject({ ended: 'done', faults: [{ code: 'not_found', orderNumber: P }] })
    }
  })
})

describe('tick', () => {
  it('begins a new one once the one before has ended', async () => {
    const shop = await aShop(preparing())
    const driver = shop.driver()
    const first = await driver.tick()
    await shop.person(P, { type: 'order.cancelled', deleted: false, at })
    expect(await driver.tick()).not.toBe(first)
  })
})
