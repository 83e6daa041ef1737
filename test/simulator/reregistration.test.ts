import { describe, expect, it } from 'vitest'
import { anNp, aReport } from './an-np.js'

const DAY = 86_400_000
const codesOf = ({ errors }: { errors: readonly { codes: readonly string[] }[] }) =>
  errors.flatMap(({ codes }) => codes)

describe('a re-registration', () => {
  const left = (base: string, fields: object = {}) => ({
    base_np_transaction_id: base,
    shop_transaction_id: 'P1',
    shop_order_date: '2026-04-10',
    billed_amount: 3000,
    goods: [{ goods_name: '品', goods_price: 3000, quantity: 1 }],
    ...fields,
  })

  it('ends the reported transaction and begins one for what is left, reported as the first was', async () => {
    const np = anNp()
    const base = await np.registered('P1')
    await np.call('report_shipment', aReport(base))
    const { status, results } = await np.call('reregister', left(base))
    expect(status).toBe(200)
    expect(results).toMatchObject([{ base_np_transaction_id: base, shop_transaction_id: 'P1', authori_result: '00' }])
    expect(np.books.of('P1')).toMatchObject([
      { npTransactionId: base, amount: 5500, cancelled: { by: 'reregistration' } },
      { baseNpTransactionId: base, amount: 3000, cancelled: null, report: { slipNumber: '123456789012' } },
    ])
    expect(np.books.counts('P1')).toEqual({
      registrations: 1,
      reregistrations: 1,
      updates: 0,
      reports: 1,
      cancellations: 0,
    })
    expect(codesOf(await np.call('reregister', left(base)))).toEqual(['E9SIM012'])
  })

  it('wants a transaction that was reported and isn’t paid', async () => {
    const np = anNp()
    const base = await np.registered('P1')
    expect(codesOf(await np.call('reregister', left(base)))).toEqual(['E9SIM010'])
    await np.call('report_shipment', aReport(base))
    expect(codesOf(await np.call('reregister', left(base, { goods: [] })))).toEqual(['E9SIM008'])
    np.operator.recordPayment(base, 'paid')
    expect(codesOf(await np.call('reregister', left(base)))).toEqual(['E0100118'])
  })

  it('is paid a while after it where its report is the first one’s, else a while after its own', async () => {
    for (const reregisterKeepsReport of [true, false]) {
      const np = anNp({ scenario: { P1: { kind: 'pay', afterMs: DAY } }, settings: { reregisterKeepsReport } })
      const base = await np.registered('P1')
      await np.call('report_shipment', aReport(base))
      const { results } = await np.call('reregister', left(base))
      const fresh = String(results[0]?.['np_transaction_id'])
      np.clock.advance(DAY)
      expect(np.books.find(fresh)?.payment).toBe(reregisterKeepsReport ? 'paid' : 'unpaid')
      if (!reregisterKeepsReport) await np.call('report_shipment', aReport(fresh))
      np.clock.advance(DAY)
      expect(np.books.find(fresh)?.payment).toBe('paid')
    }
  })

  it('isn’t paid where its own screening rejects it, or isn’t over', async () => {
    const fields = { billed_amount: 55_001, goods: [{ goods_name: '品', goods_price: 55_001, quantity: 1 }] }
    for (const [mode, result] of [
      ['synchronous', '20'],
      ['asynchronous', '50'],
    ] as const) {
      const settings = { mode, queueMs: 0, reviewMs: 2 * DAY }
      const np = anNp({ scenario: { P1: { kind: 'pay', afterMs: DAY } }, settings })
      const base = await np.registered('P1')
      np.clock.advance(2 * DAY)
      await np.call('report_shipment', aReport(base))
      const { results } = await np.call('reregister', left(base, fields))
      np.clock.advance(DAY)
      expect(np.books.find(String(results[0]?.['np_transaction_id']))).toMatchObject({ result, payment: 'unpaid' })
    }
  })

  it('takes one that was cancelled for it, and may begin unreported', async () => {
    const np = anNp({ settings: { reregisterKeepsReport: false } })
    const base = await np.registered('P1')
    await np.call('report_shipment', aReport(base))
    await np.call('cancel', { np_transaction_id: base })
    const { results } = await np.call('reregister', left(base))
    const fresh = String(results[0]?.['np_transaction_id'])
    expect(np.books.find(fresh)?.report).toBeNull()
    expect((await np.call('report_shipment', aReport(fresh))).status).toBe(200)
  })
})
