import { describe, expect, it } from 'vitest'
import { Ok, type Order } from '../../src/index.js'
import { inBatches } from '../../src/sync/driver/in-batches.js'
import { type SyncEntry, syncEntryOf } from '../../src/sync/index.js'
import type { NpTransport, TransportFaultCode } from '../../src/transport/index.js'
import { type AShop, aShop } from './support/a-shop.js'
import { callsOf } from './support/calls-of.js'
import { inProgress, preparing, toReport } from './support/due-orders.js'
import { fault } from './support/fake-np.js'

const FIVE = ['P1', 'P2', 'P3', 'P4', 'P5']

describe('a call has at most so many orders as its batch, each in one call', () => {
  it.each([
    ['審査依頼', preparing, { screeningBatch: 2 }],
    ['審査結果の照会', inProgress, { pollBatch: 2 }],
    ['出荷報告', toReport, { reportBatch: 2 }],
  ])('%s', async (_, anOrderOf, batch) => {
    const shop = await aShop(...FIVE.map(anOrderOf))
    const calls = callsOf(shop)
    await shop.driver({ limits: { concurrency: 1, ...batch } }).tick()
    expect(calls).toStrictEqual([['P1', 'P2'], ['P3', 'P4'], ['P5']])
  })

  it('one 審査依頼 unless told otherwise, a hundred of the others', async () => {
    const hundred = Array.from({ length: 101 }, (_, index) => `Q${String(index).padStart(3, '0')}`)
    const shop = await aShop(...['P1', 'P2'].map(preparing), ...hundred.map(toReport))
    const calls = callsOf(shop)
    await shop.driver({ limits: { concurrency: 1 } }).tick()
    expect(calls).toStrictEqual([hundred.slice(0, 100), ['Q100'], ['P1'], ['P2']])
  })
})

describe('inBatches', () => {
  const entry = (orderNumber: string, together: number | null): SyncEntry => {
    const { order, sync } = syncEntryOf(inProgress(orderNumber))
    const about = { status: order.paymentStatus, since: order.statusSince }
    return { order, sync: { ...sync, about, together } }
  }
  const numbersIn = (entries: readonly SyncEntry[], most: number) =>
    inBatches(entries, most).map((batch) => batch.map(({ order }) => order.orderNumber))

  it('cuts the largest first, whatever comes first, and none that is empty', () => {
    const entries = [entry('P1', 1), entry('P2', null), entry('P3', 2), entry('P4', 1), entry('P5', 9), entry('P6', 2)]
    expect(numbersIn(entries, 3)).toStrictEqual([['P2', 'P5'], ['P3', 'P6'], ['P1'], ['P4']])
    expect(numbersIn([...entries].reverse(), 3)).toStrictEqual([['P5', 'P2'], ['P6', 'P3'], ['P4'], ['P1']])
    expect(numbersIn([], 3)).toStrictEqual([])
  })
})

describe('the next time after a call that failed as a whole', () => {
  const ORDERS = ['P1', 'P2', 'P3']
  const KINDS = [
    ['審査依頼', preparing],
    ['審査結果の照会', inProgress],
    ['出荷報告', toReport],
  ] as const
  const APART: readonly TransportFaultCode[] = ['request_refused', 'malformed', 'not_understood']
  const TOGETHER: readonly TransportFaultCode[] = ['credentials_refused', 'maintenance', 'offline', 'aborted']

  const again = async (anOrderOf: (orderNumber: string) => Order, code: TransportFaultCode) => {
    const shop = await aShop(...ORDERS.map(anOrderOf))
    shop.np.mishap('P2', { did: false, fault: fault(code) })
    // The fake acts on an order before it says that the call failed: here it does nothing of it.
    for (const orderNumber of ['P1', 'P3']) shop.np.mishap(orderNumber, { did: false, fault: fault(code) })
    const driver = shop.driver({ limits: { screeningBatch: 10, concurrency: 1 } })
    expect((await driver.tick()).counts.not_sent).toBe(3)
    shop.later(2)
    const calls = callsOf(shop)
    await driver.tick()
    return calls
  }

  it.each(KINDS.flatMap(([kind, of]) => APART.map((code) => [kind, code, of] as const)))(
    'each order goes alone where the call itself may have been at fault: %s, %s',
    async (_, code, anOrderOf) => {
      expect(await again(anOrderOf, code)).toStrictEqual([['P1'], ['P2'], ['P3']])
    },
  )

  it.each(KINDS.flatMap(([kind, of]) => TOGETHER.map((code) => [kind, code, of] as const)))(
    'all go together where NP was away: %s, %s',
    async (_, code, anOrderOf) => {
      expect(await again(anOrderOf, code)).toStrictEqual([['P1', 'P2', 'P3']])
    },
  )

  it('one that went alone and was pending goes with the others again', async () => {
    const shop = await aShop(...ORDERS.map(inProgress))
    for (const orderNumber of ORDERS) {
      shop.np.mishap(orderNumber, { did: false, fault: fault('request_refused') })
    }
    const driver = shop.driver({ transport: pendingNp(shop), limits: { concurrency: 1 } })
    await driver.tick()
    shop.later(2)
    await driver.tick()
    shop.later(10)
    const calls = callsOf(shop)
    await driver.tick()
    expect(calls).toStrictEqual([ORDERS])
  })

  it('a 出荷報告 that went alone, and that NP has yet to see to, goes with the others again', async () => {
    const shop = await aShop(...ORDERS.map(toReport))
    for (const orderNumber of ORDERS) {
      shop.np.mishap(orderNumber, { did: false, fault: fault('request_refused') })
    }
    const reportShipments: NpTransport['reportShipments'] = async (reports, signal) => {
      const answers = await shop.np.transport.reportShipments(reports, signal)
      return answers.ok ? Ok(reports.map(({ orderNumber }) => ({ orderNumber, outcome: 'pending' as const }))) : answers
    }
    const driver = shop.driver({ transport: { ...shop.np.transport, reportShipments }, limits: { concurrency: 1 } })
    await driver.tick()
    shop.later(2)
    await driver.tick()
    shop.later(60)
    const calls = callsOf(shop)
    await driver.tick()
    expect(calls).toStrictEqual([ORDERS])
  })
})

/** An NP that has every order that it is asked about, and has decided none. */
function pendingNp({ np }: AShop): NpTransport {
  return {
    ...np.transport,
    pollScreening: async (refs, signal) => {
      const answers = await np.transport.pollScreening(refs, signal)
      const pending = refs.map((ref) => ({ ...ref, outcome: 'pending' as const }))
      return answers.ok ? Ok(pending) : answers
    },
  }
}

describe('calls that are under way at the same time', () => {
  it.each([1, 2, 3])('are at most so many as told: %d', async (concurrency) => {
    const shop = await aShop(...FIVE.map(preparing))
    let [now, most] = [0, 0]
    shop.np.onCall = async () => {
      now += 1
      most = Math.max(most, now)
      for (let turn = 0; turn < 50; turn += 1) await Promise.resolve()
      now -= 1
    }
    const { counts } = await shop.driver({ limits: { concurrency } }).tick()
    expect([counts.approved, most]).toStrictEqual([5, concurrency])
  })
})
