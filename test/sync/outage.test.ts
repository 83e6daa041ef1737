import { describe, expect, it } from 'vitest'
import { Err, Ok, type Order } from '../../src/index.js'
import { type SyncStore, syncEntryOf } from '../../src/sync/index.js'
import { DETAILS } from '../transport/some-details.js'
import { type AShop, aShop } from './support/a-shop.js'
import { inProgress, preparing, toReport } from './support/due-orders.js'
import { fault } from './support/fake-np.js'
import { type CallFailure, transportFailing, WAYS } from './support/transport-failing.js'
import { withIdOfItsOwn } from './support/with-id-of-its-own.js'

const numbers = (count: number) => Array.from({ length: count }, (_, index) => `P${String(index).padStart(4, '0')}`)

/** What an outage leaves of a 審査依頼 is not known, and nobody may send it again. */
const UNKNOWN: readonly (readonly [string, CallFailure])[] = [
  ...(['timed_out', 'connection_lost', 'server_error', 'missing', 'not_understood', 'throws'] as const).map(
    (way) => [way, way] as const,
  ),
  ['an answer that is not understood', fault('not_understood', 'unknown')],
  ['a refusal of the call that may be none', fault('request_refused', 'unknown')],
]

/** A shop whose NP answers nothing as long as it is away. */
function awayFor(shop: AShop, way: CallFailure) {
  let isAway = true
  const { transport, calls } = transportFailing(shop.np.transport, () => isAway, way)
  return {
    transport,
    calls,
    isBack: () => {
      isAway = false
    },
  }
}

describe('READ-20: NP that answers no 審査依頼', () => {
  it.each(UNKNOWN)('leaves three to a person, and the others as they were: %s', async (_, way) => {
    const shop = await aShop(...numbers(50).map(preparing))
    const np = awayFor(shop, way)
    const report = await shop.driver({ transport: np.transport }).tick()
    expect(np.calls).toHaveLength(3)
    expect(report).toMatchObject({ ended: 'np_closed', counts: { unknown: 3, not_sent: 0 } })
    expect(report.attentionCounts.screening_unknown).toBe(3)
    const left = await shop.entry('P0003')
    expect(left.order, 'as it was').toStrictEqual(preparing('P0003'))
    expect(left.sync, 'not even claimed').toMatchObject({ callCount: 0, call: 'none', attempts: 0, dueAtMs: 0 })
  })

  it.each(UNKNOWN)('is then asked for one at a time, until it answers: %s', async (_, way) => {
    const shop = await aShop(...numbers(50).map(preparing))
    const np = awayFor(shop, way)
    const driver = shop.driver({ transport: np.transport })
    for (const calls of [3, 4, 5, 6]) {
      expect((await driver.tick()).ended).toBe('np_closed')
      expect(np.calls).toHaveLength(calls)
      shop.later(5)
    }
    np.isBack()
    expect(await driver.tick()).toMatchObject({ ended: 'done', counts: { approved: 44 } })
    expect((await driver.tick()).attentionCounts.screening_unknown).toBe(6)
  })

  it.each([
    ['for want of details', 'details'],
    ['since another driver has it', 'claimed'],
  ] as const)('leaves three to a person, too, where nothing is sent for the first %s', async (_, why) => {
    const shop = await aShop(...numbers(50).map(preparing))
    const np = awayFor(shop, 'timed_out')
    const details = async (orderNumber: string) =>
      why === 'details' && orderNumber === 'P0000' ? Err('none') : Ok(DETAILS)
    const store: SyncStore = {
      ...shop.store,
      save: async (entry, expected) =>
        why === 'claimed' && entry.order.orderNumber === 'P0000' ? 'conflict' : shop.store.save(entry, expected),
    }
    const driver = shop.driver({ transport: np.transport, details, store, limits: { concurrency: 16 } })
    expect((await driver.tick()).counts.unknown).toBe(3)
  })

  it('is asked on where it answers one in three', async () => {
    const shop = await aShop(...numbers(12).map(preparing))
    for (const [index, orderNumber] of numbers(12).entries()) {
      if (index % 3 !== 2) shop.np.mishap(orderNumber, { did: true, says: 'timed_out' })
    }
    const report = await shop.driver({ limits: { concurrency: 1 } }).tick()
    expect(report).toMatchObject({ ended: 'done', counts: { unknown: 8, approved: 4 } })
  })

  it('counts a call of several as one that is answered where one of them is', async () => {
    const shop = await aShop(...numbers(12).map(preparing))
    for (const [index, orderNumber] of numbers(12).entries()) {
      if (index % 3 !== 2) shop.np.mishap(orderNumber, { did: true, says: 'timed_out' })
    }
    const report = await shop.driver({ limits: { concurrency: 1, screeningBatch: 3 } }).tick()
    expect(report).toMatchObject({ ended: 'done', counts: { unknown: 8, approved: 4 } })
  })

  it.each(['request_refused', 'malformed'] as const)('is not what refuses each as a whole: %s', async (code) => {
    const shop = await aShop(...numbers(5).map(preparing))
    for (const orderNumber of numbers(5)) shop.np.mishap(orderNumber, { did: false, fault: fault(code) })
    expect(await shop.driver().tick()).toMatchObject({ ended: 'done', counts: { not_sent: 5 } })
  })

  it('is asked no more either where what it says is not understood, though nothing was done', async () => {
    const shop = await aShop(...numbers(50).map(preparing))
    const np = awayFor(shop, fault('not_understood'))
    const report = await shop.driver({ transport: np.transport }).tick()
    expect(report).toMatchObject({ ended: 'np_closed', counts: { unknown: 0, not_sent: 3 } })
  })

  it('may still answer what else it is asked, on every page', async () => {
    const shop = await aShop(...numbers(8).map(preparing), ...['Q1', 'Q2', 'Q3'].map(toReport))
    const { requestScreening } = awayFor(shop, 'server_error').transport
    const transport = { ...shop.np.transport, requestScreening }
    const report = await shop.driver({ transport, limits: { pageSize: 3 } }).tick()
    expect(report).toMatchObject({ ended: 'np_closed', counts: { unknown: 3, reported: 3 } })
  })

  it('is said by syncOne too where that was the one too many, and asked once more by each', async () => {
    const shop = await aShop(...numbers(9).map(preparing))
    const np = awayFor(shop, 'timed_out')
    const driver = shop.driver({ transport: np.transport })
    await driver.tick()
    expect(await driver.syncOne('P0005')).toMatchObject({ ended: 'done', counts: { unknown: 1 } })
    expect(np.calls).toHaveLength(4)
    np.isBack()
    expect((await driver.syncOne('P0006')).counts.approved).toBe(1)
  })

  it('has answered where the one too many was the last: then nothing is left for the next time', async () => {
    const shop = await aShop(...numbers(3).map(preparing))
    const np = awayFor(shop, 'timed_out')
    expect(await shop.driver({ transport: np.transport }).tick()).toMatchObject({
      ended: 'done',
      counts: { unknown: 3 },
    })
  })
})

describe('an outage that is over', () => {
  const THOUSAND = numbers(1_000)
  // Who refuses each call as a whole is there, and answers.
  const OUTAGES = WAYS.filter(([name]) => name !== 'request_refused, nothing done')

  it.each(
    OUTAGES.flatMap(([name, way]) => [
      ['出荷報告', name, toReport, way] as const,
      ['審査結果の照会', name, inProgress, way] as const,
    ]),
  )('costs few calls while it lasts, and few more after it: %s, %s', async (_, __, anOrderOf, way) => {
    const shop = await aShop(...THOUSAND.map(anOrderOf))
    const np = awayFor(shop, way)
    const driver = shop.driver({ transport: np.transport })
    const ticks = 24
    for (let tick = 0; tick < ticks; tick += 1) {
      await driver.tick()
      shop.later(5)
    }
    const failed = np.calls.length
    // Three that fail, and those that are under way beside the third.
    expect(failed).toBeLessThanOrEqual(ticks * 6)
    np.isBack()
    for (let tick = 0; tick < 8; tick += 1) {
      await driver.tick()
      shop.later(5)
    }
    const { wakeAtMs, counts } = await driver.tick()
    expect([wakeAtMs, Object.values(counts).every((count) => count === 0)]).toStrictEqual([null, true])
    // Ten calls have to be made for a thousand orders. One that failed is made as six at the most.
    expect(np.calls.length - failed).toBeLessThanOrEqual(10 + 5 * failed)
  })

  it.each([
    ['出荷報告', toReport],
    ['審査結果の照会', inProgress],
  ])('READ-20: costs as few calls after a day as in its first hour: %s', async (_, of) => {
    const shop = await aShop(...numbers(100).map(of))
    const np = awayFor(shop, 'server_error')
    const driver = shop.driver({ transport: np.transport })
    for (let tick = 0; tick < 288; tick += 1) {
      const before = np.calls.length
      await driver.tick()
      // Three in a row, and those that are under way beside the third: together, and by themselves.
      expect(np.calls.length - before).toBeLessThanOrEqual(2 * 6)
      shop.later(5)
    }
    np.isBack()
    for (let tick = 0; tick < 8; tick += 1) {
      await driver.tick()
      shop.later(5)
    }
    expect((await driver.tick()).wakeAtMs).toBeNull()
  })

  const AWAY = OUTAGES.filter(([name]) => /^(?:credentials|maintenance|timed|connection|server)/u.test(name))

  it.each(AWAY)('and was short costs no call more than there were to make: %s', async (_, way) => {
    const shop = await aShop(...numbers(400).map(toReport))
    const np = awayFor(shop, way)
    const driver = shop.driver({ transport: np.transport })
    await driver.tick()
    const failed = np.calls.length
    np.isBack()
    shop.later(2)
    await driver.tick()
    expect((await driver.tick()).wakeAtMs).toBeNull()
    expect(np.calls.length - failed).toBe(4)
  })
})

describe('NP that refuses the credentials of one kind of call', () => {
  const all = () => [...numbers(40).map(toReport), preparing('S1'), inProgress('S2')]

  it('is asked for all else: the contract may not cover that one', async () => {
    const shop = await aShop(...all())
    const { transport, calls } = transportFailing(
      shop.np.transport,
      (number) => number.startsWith('P'),
      fault('credentials_refused'),
    )
    const report = await shop.driver({ transport, limits: { reportBatch: 1, concurrency: 1 } }).tick()
    expect(calls, 'one report, one 審査依頼, one look-up').toHaveLength(3)
    expect(report).toMatchObject({ ended: 'np_closed', counts: { approved: 1, not_sent: 1 } })
  })

  it('is left where it refuses those of a second kind', async () => {
    const shop = await aShop(...all())
    const { transport, calls } = transportFailing(shop.np.transport, () => true, fault('credentials_refused'))
    expect((await shop.driver({ transport, limits: { concurrency: 1 } }).tick()).ended).toBe('np_closed')
    expect(calls).toHaveLength(2)
  })
})

it('orders that go by themselves, and that NP never answers, keep none on a later page from its turn', async () => {
  const poison = numbers(60).slice(0, 40)
  const good = numbers(60).slice(40)
  const shop = await aShop(...[...poison, ...good].map(preparing))
  for (const number of numbers(60)) shop.np.decides(number, { as: 'pending' })
  const { transport } = transportFailing(shop.np.transport, (number) => poison.includes(number), 'timed_out')
  const driver = shop.driver({
    transport: { ...shop.np.transport, pollScreening: transport.pollScreening },
    limits: { pageSize: 10, concurrency: 1 },
  })
  const ticks = async (count: number) => {
    for (let tick = 0; tick < count; tick += 1) {
      await driver.tick()
      shop.later(61)
    }
  }
  await ticks(40)
  for (const number of good) shop.np.decides(number, { as: 'approved' })
  await ticks(3)
  const statuses = await Promise.all(good.map(async (number) => (await shop.order(number)).paymentStatus))
  expect(new Set(statuses)).toStrictEqual(new Set(['screening_approved']))
})

describe('details that take their time and come to nothing', () => {
  it('LINK-06: keep no result and no report waiting that is due as well', async () => {
    const shop = await aShop(...numbers(20).map(preparing), inProgress('P9998'), toReport('P9999'))
    const start = shop.clock.now()
    const after: [string, number][] = []
    shop.np.onCall = async (kind) => {
      after.push([kind, shop.clock.now() - start])
    }
    const details = async () => {
      await shop.clock.wait(1_000)
      return Err('away')
    }
    expect((await shop.driver({ details }).tick()).counts.details_missing).toBe(20)
    expect(after).toStrictEqual([
      ['report', 0],
      ['poll', 0],
    ])
  })
})

describe('orders that go by themselves, since NP answers no call with them', () => {
  const alone = async (shop: AShop, orders: readonly Order[]) => {
    for (const order of orders) {
      const about = { status: order.paymentStatus, since: order.statusSince }
      const { sync } = syncEntryOf(order)
      await shop.store.save({ order, sync: { ...sync, about, attempts: 9, dueAtMs: 0, together: 1 } }, null)
    }
  }

  it.each([
    ['審査結果の照会', inProgress],
    ['出荷報告', toReport],
  ])('LINK-06: keep no 審査依頼, no result and no report of another waiting: %s', async (_, anOrderOf) => {
    const shop = await aShop(preparing('P9997'), inProgress('P9998'), toReport('P9999'))
    await alone(
      shop,
      numbers(20).map((number, index) => withIdOfItsOwn(anOrderOf(number), 3 + index)),
    )
    const start = shop.clock.now()
    const after = new Map<string, number>()
    shop.np.onCall = async (_kind, orderNumbers) => {
      for (const number of orderNumbers) after.set(number, shop.clock.now() - start)
      if (orderNumbers.some((number) => number < 'P9')) await shop.clock.wait(30_000)
    }
    for (const number of numbers(20)) shop.np.mishap(number, { did: false, says: 'timed_out' })
    await shop.driver().tick()
    expect(['P9997', 'P9998', 'P9999'].map((number) => after.get(number))).toStrictEqual([0, 0, 0])
  })

  it.each([
    ['審査結果の照会', inProgress],
    ['出荷報告', toReport],
  ])('READ-20: are left for the next tick after three in a row, those that had no turn first: %s', async (_, of) => {
    const shop = await aShop()
    await alone(
      shop,
      numbers(20).map((number, index) => withIdOfItsOwn(of(number), 3 + index)),
    )
    const { transport, calls } = transportFailing(shop.np.transport, () => true, 'timed_out')
    const driver = shop.driver({ transport, limits: { concurrency: 1, pageSize: 2 } })
    for (let tick = 1; tick <= 6; tick += 1) {
      expect(await driver.tick()).toMatchObject({ ended: 'np_closed', counts: { unknown: 3 } })
      expect(calls).toHaveLength(3 * tick)
    }
    expect(await driver.tick(), 'the last two').toMatchObject({ ended: 'done', counts: { unknown: 2 } })
  })

  it.each([
    ['審査結果の照会', null, inProgress],
    ['審査結果の照会', 3, inProgress],
    ['出荷報告', null, toReport],
    ['出荷報告', 3, toReport],
  ] as const)(
    'LINK-06: keep no order waiting that may go with others and happens to be the only one: %s, together %s',
    async (_, together, of) => {
      const shop = await aShop()
      await alone(
        shop,
        numbers(6).map((number, index) => withIdOfItsOwn(of(number), 3 + index)),
      )
      const order = withIdOfItsOwn(of('P9998'), 0)
      await shop.np.transport.requestScreening([
        { orderNumber: 'P9998', service: 'np_atobarai', npTransactionId: null, details: DETAILS },
      ])
      const about = { status: order.paymentStatus, since: order.statusSince }
      const { sync } = syncEntryOf(order)
      await shop.store.save({ order, sync: { ...sync, about, attempts: 1, dueAtMs: 0, together } }, null)
      const { transport, calls } = transportFailing(shop.np.transport, (number) => number < 'P9', 'timed_out')
      const limits = { concurrency: 1, pageSize: 4 }
      // Its answer shows that NP is there, so that those behind it have their turn as well.
      expect((await shop.driver({ transport, limits }).tick()).counts.unknown).toBe(3 + 2)
      expect(calls).toHaveLength(3 + 1 + 2)
      expect((await shop.order('P9998')).paymentStatus).toBe(
        of === toReport ? 'shipment_report_completed' : 'screening_approved',
      )
    },
  )

  it('READ-20: count no 審査依頼, and no call of the other kind', async () => {
    const shop = await aShop()
    await alone(shop, [...numbers(4).map(inProgress), ...['Q1', 'Q2'].map(toReport)].map(withIdOfItsOwn))
    await shop.store.save(syncEntryOf(preparing('R1')), null)
    const { transport, calls } = transportFailing(shop.np.transport, () => true, 'server_error')
    const report = await shop.driver({ transport, limits: { concurrency: 1 } }).tick()
    expect([report.ended, calls.length]).toStrictEqual(['np_closed', 1 + 2 + 3])
  })

  it('are asked for on where NP answers one in three', async () => {
    const shop = await aShop()
    await alone(shop, numbers(12).map(inProgress).map(withIdOfItsOwn))
    for (const number of numbers(12)) {
      await shop.np.transport.requestScreening([
        { orderNumber: number, service: 'np_atobarai', npTransactionId: null, details: DETAILS },
      ])
    }
    const spoilt = (number: string) => Number(number.slice(1)) % 3 !== 2
    const { transport } = transportFailing(shop.np.transport, spoilt, 'timed_out')
    const report = await shop.driver({ transport, limits: { concurrency: 1 } }).tick()
    expect(report).toMatchObject({ ended: 'done', counts: { unknown: 8, approved: 4 } })
  })
})
