import { describe, expect, it } from 'vitest'
import type { Order, PaymentStatus } from '../../src/index.js'
import { anOrder } from '../support/an-order.js'
import { aShop } from './support/a-shop.js'
import { preparing, toReport } from './support/due-orders.js'
import { fault } from './support/fake-np.js'
import { type CallFailure, transportFailing, WAYS } from './support/transport-failing.js'
import { withIdOfItsOwn } from './support/with-id-of-its-own.js'

const HUNDRED = Array.from({ length: 100 }, (_, index) => `P${String(index).padStart(3, '0')}`)
const POISON = 'P037'
/** The fake numbers its transactions as it comes to register them. */
const inProgress = (orderNumber: string): Order => {
  const id = `NP${String(HUNDRED.indexOf(orderNumber) + 1).padStart(9, '0')}`
  return anOrder({ in: 'screening_in_progress', orderNumber, npTransaction: { state: 'live', id } })
}

/** A driver over so many minutes, every five of them a tick, and how many calls it made. */
async function worked(
  minutes: number,
  anOrderOf: (orderNumber: string) => Order,
  way: CallFailure,
  poison: readonly string[] = [POISON],
) {
  const shop = await aShop(...HUNDRED.map(anOrderOf))
  // NP knows those that it is only asked about.
  for (const orderNumber of HUNDRED) await register(shop, anOrderOf(orderNumber))
  const { transport, calls } = transportFailing(shop.np.transport, (orderNumber) => poison.includes(orderNumber), way)
  const driver = shop.driver({ transport, limits: { concurrency: 1, screeningBatch: 100 } })
  for (let minute = 0; minute <= minutes; minute += 5) {
    await driver.tick()
    shop.later(5)
  }
  const orders = await Promise.all(HUNDRED.map((orderNumber) => shop.order(orderNumber)))
  const left = (status: PaymentStatus) =>
    orders.filter(({ paymentStatus }) => paymentStatus !== status).map(({ orderNumber }) => orderNumber)
  return { left, calls }
}

async function register(shop: Awaited<ReturnType<typeof aShop>>, order: Order): Promise<void> {
  if (order.paymentStatus !== 'screening_in_progress') return
  const { orderNumber, service } = order
  const details = { orderedAt: order.statusSince, amount: 1, buyer: BUYER, goods: [] }
  await shop.np.transport.requestScreening([{ orderNumber, service, npTransactionId: null, details }])
}

const BUYER = { name: '山田花子', postcode: '100-0001', address: '東京都千代田区千代田1-1', telephone: '03-1234-5678' }

describe('READ-20: one order that keeps NP from answering, whatever call it is in', () => {
  it.each(WAYS)('holds up no other 出荷報告 for more than an hour: %s', async (_, way) => {
    const { left, calls } = await worked(60, toReport, way)
    expect(left('shipment_report_completed')).toStrictEqual([POISON])
    expect(calls.length).toBeLessThanOrEqual(30)
  })

  it.each(WAYS)('holds up no other 審査結果の照会 for more than an hour: %s', async (_, way) => {
    const { left, calls } = await worked(60, inProgress, way)
    expect(left('screening_approved')).toStrictEqual([POISON])
    expect(calls.length).toBeLessThanOrEqual(40)
  })

  it.each(['request_refused', 'not_understood', 'credentials_refused', 'maintenance'] as const)(
    'holds up no other 審査依頼 that is surely not sent for more than an hour: %s',
    async (code) => {
      const { left } = await worked(60, preparing, fault(code))
      expect(left('screening_approved')).toStrictEqual([POISON])
    },
  )

  it.each(WAYS)('holds up no other where there are several of its kind: %s', async (_, way) => {
    const poison = ['P004', 'P005', 'P037', 'P061', 'P099']
    const { left } = await worked(180, toReport, way, poison)
    expect(left('shipment_report_completed')).toStrictEqual(poison)
  })

  it.each(WAYS)('is still tried by itself, and spoils no call of others any more: %s', async (_, way) => {
    const shop = await aShop(...HUNDRED.map(toReport))
    const { transport, calls } = transportFailing(shop.np.transport, (orderNumber) => orderNumber === POISON, way)
    const driver = shop.driver({ transport, limits: { concurrency: 1 } })
    for (let minute = 0; minute <= 120; minute += 5) {
      await driver.tick()
      shop.later(5)
    }
    const before = calls.length
    for (const [index, orderNumber] of ['Q1', 'Q2', 'Q3'].entries()) {
      const order = withIdOfItsOwn(toReport(orderNumber), HUNDRED.length + index)
      await shop.store.save({ ...(await shop.entry(POISON)), order }, null)
    }
    shop.later(30)
    await driver.tick()
    expect(calls.slice(before)).toStrictEqual([3, 1])
    expect((await driver.tick()).attention).toMatchObject([{ orderNumber: POISON, reason: 'stalled' }])
  })
})

describe('how many orders go together', () => {
  const SIXTEEN = HUNDRED.slice(0, 16)

  /** The sizes of the calls of each tick, all of them spoilt in these ways, one after the other. */
  async function sizes(...ways: readonly CallFailure[]) {
    const shop = await aShop(...SIXTEEN.map(toReport))
    const ticks: (readonly number[])[] = []
    for (const way of ways) {
      const { transport, calls } = transportFailing(shop.np.transport, (orderNumber) => orderNumber === 'P000', way)
      await shop.driver({ transport, limits: { concurrency: 1 } }).tick()
      ticks.push(calls)
      shop.later(30)
    }
    return ticks
  }

  it('is a quarter each time where the call itself may be at fault', async () => {
    const [first, ...others] = await sizes('missing', 'missing', 'missing', 'missing')
    expect([first, ...others]).toStrictEqual([[16], [4, 4, 4, 4], [1, 1, 1, 1], [1]])
  })

  it.each(['timed_out', 'connection_lost', 'server_error'] as const)(
    'is as it was after the first time where NP may have been away: %s',
    async (way) => {
      expect(await sizes(way, way, way, way)).toStrictEqual([[16], [16], [4, 4, 4, 4], [1, 1, 1, 1]])
    },
  )

  it.each(['credentials_refused', 'maintenance'] as const)(
    'becomes smaller even where the refusal ends all calls of the kind, since an order may be why: %s',
    async (code) => {
      expect(await sizes(fault(code), fault(code), fault(code))).toStrictEqual([[16], [16], [4]])
    },
  )

  it.each(['offline', 'aborted'] as const)('is as it was where no order can be at fault: %s', async (code) => {
    expect(await sizes(fault(code), fault(code), fault(code))).toStrictEqual([[16], [16], [16]])
    expect(await sizes('missing', fault(code), 'missing', 'missing')).toStrictEqual([
      [16],
      [4, 4, 4, 4],
      [4],
      [1, 1, 1, 1],
    ])
  })

  it('is as it was where NP answers nothing at all', async () => {
    const shop = await aShop(...SIXTEEN.map(toReport))
    const { transport, calls } = transportFailing(shop.np.transport, () => true, 'missing')
    await shop.driver({ transport, limits: { concurrency: 1, reportBatch: 4 } }).tick()
    expect(calls).toStrictEqual([4, 4, 4])
    expect((await shop.entry('P000')).sync.together).toBe(1)
    expect((await shop.entry('P008')).sync.together, 'the third in a row').toBeNull()
    expect((await shop.entry('P012')).sync.callCount, 'not even claimed').toBe(0)
  })
})
