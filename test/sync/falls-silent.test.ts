import { describe, expect, it } from 'vitest'
import { Ok } from '../../src/index.js'
import { type SyncStore, syncEntryOf } from '../../src/sync/index.js'
import type { NpTransport, TransportFaultCode } from '../../src/transport/index.js'
import { DETAILS } from '../transport/some-details.js'
import { aShop } from './support/a-shop.js'
import { callsOf } from './support/calls-of.js'
import { inProgress, preparing, toReport } from './support/due-orders.js'
import { fault } from './support/fake-np.js'
import { withIdOfItsOwn } from './support/with-id-of-its-own.js'

const numbers = (letter: string, count: number) => Array.from({ length: count }, (_, index) => `${letter}${index}`)

/** A promise that is kept once it is let. */
function gate() {
  let open = () => {}
  const passed = new Promise<void>((resolve) => {
    open = resolve
  })
  return { passed, open: () => open() }
}

describe('READ-20: what counts as an answer between two silences', () => {
  const afterTwo = async (code: TransportFaultCode) => {
    const shop = await aShop(...numbers('P', 6).map(preparing))
    for (const orderNumber of ['P0', 'P1', 'P3', 'P4']) shop.np.mishap(orderNumber, { did: true, says: 'timed_out' })
    shop.np.mishap('P2', { did: false, fault: fault(code) })
    await shop.driver({ limits: { concurrency: 1 } }).tick()
    return shop.np.calls()
  }

  it('a call that NP refuses: it is there, and is asked on', async () => {
    expect(await afterTwo('request_refused')).toBe(6)
  })

  it.each(['offline', 'malformed', 'aborted'] as const)('not one that never got there: %s', async (code) => {
    expect(await afterTwo(code)).toBe(4)
  })
})

describe('LINK-06: credentials that are refused for one kind of call', () => {
  it.each([
    ['after another kind was answered', 1],
    ['while two of them are under way', 2],
  ])('leave the other kinds on the next page, %s', async (_, concurrency) => {
    const shop = await aShop(toReport('P0'), inProgress('P1'), inProgress('P2'), toReport('P3'), toReport('P4'))
    for (const orderNumber of ['P1', 'P2']) {
      shop.np.mishap(orderNumber, { did: false, fault: fault('credentials_refused') })
    }
    const { counts } = await shop.driver({ limits: { pageSize: 3, pollBatch: 1, concurrency } }).tick()
    expect(counts).toMatchObject({ reported: 3, not_sent: concurrency })
  })
})

describe('orders of which calls said nothing', () => {
  it('go after those of which nothing of that kind is known, however long they have been due', async () => {
    const shop = await aShop(toReport('P0'))
    shop.np.mishap('P0', { did: false, fault: fault('request_refused') })
    await shop.driver().tick()
    for (const [index, orderNumber] of ['P1', 'P2'].entries()) {
      await shop.store.save(syncEntryOf(withIdOfItsOwn(toReport(orderNumber), 1 + index)), null)
      shop.np.mishap(orderNumber, { did: false, fault: fault('offline') })
    }
    shop.later(0.1)
    await shop.driver().tick()
    shop.later(5)
    const calls = callsOf(shop)
    await shop.driver({ limits: { concurrency: 1 } }).tick()
    expect(calls).toStrictEqual([['P1', 'P2'], ['P0']])
  })
})

describe('READ-20: NP that falls silent while others are being prepared', () => {
  it.each([
    ['出荷報告', toReport, 'reportBatch'],
    ['審査結果の照会', inProgress, 'pollBatch'],
  ] as const)('is said to be closed where calls are left to the next time: %s', async (_, anOrderOf, batch) => {
    const all = numbers('P', 10)
    const shop = await aShop(...all.map(anOrderOf))
    for (const orderNumber of all) shop.np.mishap(orderNumber, { did: false, says: 'timed_out' })
    const report = await shop.driver({ limits: { concurrency: 1, [batch]: 2 } }).tick()
    expect([shop.np.calls(), report.ended]).toStrictEqual([3, 'np_closed'])
  })

  it('leaves nothing where the call that was one too many was the last', async () => {
    const all = numbers('P', 6)
    const shop = await aShop(...all.map(toReport))
    for (const orderNumber of all) shop.np.mishap(orderNumber, { did: false, says: 'timed_out' })
    const report = await shop.driver({ limits: { concurrency: 1, reportBatch: 2 } }).tick()
    expect([shop.np.calls(), report.ended]).toStrictEqual([3, 'done'])
  })

  it('gets no 審査依頼 of those whose details come then, and nobody is asked for more of them', async () => {
    const all = numbers('P', 10)
    const shop = await aShop(...all.map(preparing))
    for (const orderNumber of all.slice(4)) shop.np.mishap(orderNumber, { did: true, says: 'timed_out' })
    const { passed, open } = gate()
    const asked: string[] = []
    const details = async (orderNumber: string) => {
      asked.push(orderNumber)
      if (orderNumber === 'P2') await passed
      return Ok(DETAILS)
    }
    shop.np.onCall = async () => {
      if (shop.np.calls() === 4) open()
    }
    // P0 and P1 are answered first; P2 and P3 wait for details beside three calls that aren't.
    const report = await shop.driver({ details, limits: { concurrency: 2, screeningBatch: 2 } }).tick()
    expect([asked.includes('P3'), report.ended]).toStrictEqual([false, 'np_closed'])
    for (const orderNumber of ['P2', 'P3']) {
      expect((await shop.entry(orderNumber)).sync, orderNumber).toMatchObject({ callCount: 0 })
    }
  })

  it('gets no 出荷報告 of those that are claimed then', async () => {
    const all = numbers('P', 8)
    const shop = await aShop(...all.map(toReport))
    for (const orderNumber of all) shop.np.mishap(orderNumber, { did: false, says: 'timed_out' })
    const { passed, open } = gate()
    const store: SyncStore = {
      ...shop.store,
      save: async (entry, expected) => {
        if (entry.order.orderNumber === 'P0') await passed
        return shop.store.save(entry, expected)
      },
    }
    shop.np.onCall = async () => {
      if (shop.np.calls() === 3) open()
    }
    const report = await shop.driver({ store, limits: { concurrency: 2, reportBatch: 2 } }).tick()
    expect((await shop.entry('P1')).sync).toMatchObject({ callCount: 0 })
    expect(report.ended).toBe('np_closed')
  })
})

describe('syncOne: an order is seen to before its time', () => {
  it('審査保留 that NP has just answered with, of an order that was approved once', async () => {
    const shop = await aShop({ ...inProgress('P0'), everApproved: true })
    const npTransactionId = (await shop.order('P0')).npTransaction.id ?? ''
    const pollScreening: NpTransport['pollScreening'] = async (refs, signal) => {
      await shop.np.transport.pollScreening(refs, signal)
      return Ok([{ orderNumber: 'P0', outcome: 'settled', npTransactionId, result: 'held', codes: [] }])
    }
    const driver = shop.driver({ transport: { ...shop.np.transport, pollScreening } })
    expect((await driver.tick()).counts.held).toBe(1)
    await driver.syncOne('P0')
    expect(shop.np.calls('poll')).toBe(2)
  })

  it('審査中 whose result was asked for before', async () => {
    const shop = await aShop({ ...inProgress('P0'), everApproved: true })
    shop.np.mishap('P0', { did: false, says: 'timed_out' })
    const driver = shop.driver()
    expect((await driver.tick()).counts.unknown).toBe(1)
    await driver.syncOne('P0')
    expect(shop.np.calls('poll')).toBe(2)
  })
})
