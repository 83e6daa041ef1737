import { describe, expect, it } from 'vitest'
import { anNp, aReport } from './an-np.js'

const of = (yen: number) => ({ billed_amount: yen, goods: [{ goods_name: '品', goods_price: yen, quantity: 1 }] })

describe('NP’s operator', () => {
  it('edits: an update in NP’s console, which a client learns by looking', async () => {
    const np = anNp({ scenario: { P1: { kind: 'hold', reasons: ['RE009'] } } })
    const npId = await np.registered('P1')
    expect(np.operator.edit(npId, { amount: 4000 })).toBeNull()
    expect(np.books.find(npId)).toMatchObject({ result: '00', amount: 4000, updates: 0 })
    await np.call('report_shipment', aReport(npId))
    expect(np.operator.edit(npId)).toBe('E0100115')
  })

  it('is refused as a client would be, and every act is in the journal', async () => {
    const np = anNp()
    const npId = await np.registered('P1')
    np.operator.obstruct(npId, ['fee_set_up_2'])
    np.operator.decide(npId, 'held', ['RE009', 'RE021'])
    np.operator.cancel(npId)
    expect(np.operator.cancel(npId)).toBe('E0100114')
    expect(np.operator.decide(npId, 'approved')).toBe('E0100114')
    expect(np.operator.recordPayment(npId, 'paid')).toBe('E0100114')
    expect(
      np
        .journal()
        .slice(1)
        .map(({ call, ids, outcomes }) => [call, ids, outcomes]),
    ).toEqual([
      ['operator_obstructed', [npId], ['fee_set_up_2']],
      ['operator_decided', [npId], ['10 RE009 RE021']],
      ['operator_cancelled', [npId], ['done']],
      ['operator_cancelled', [npId], ['E0100114']],
      ['operator_decided', [npId], ['E0100114']],
      ['operator_recorded_payment', [npId], ['E0100114']],
    ])
  })

  it('edits nothing that is kept here: everything stays, and is screened anew', async () => {
    const np = anNp()
    const npId = await np.registered('P1', { settlement_type: '03', ...of(55_000) })
    np.clock.advance(1000)
    expect(np.operator.edit(npId)).toBeNull()
    expect(np.books.find(npId)).toMatchObject({
      settlementType: '03',
      amount: 55_000,
      result: '00',
      screenedAt: '2026-04-01T01:00:01.000Z',
    })
    expect(np.books.find(await np.registered('P2', of(1)))?.reasons).toEqual(['NG001'])
  })

  it('cancels', async () => {
    const np = anNp()
    const npId = await np.registered('P1')
    expect(np.operator.cancel(npId)).toBeNull()
    expect(np.books.find(npId)?.cancelled).toEqual({ at: '2026-04-01T01:00:00.000Z', by: 'operator' })
  })

  it('decides, for the reasons that are told, else for NG999 or for none', async () => {
    const np = anNp()
    const npId = await np.registered('P1')
    const reasons = () => np.books.find(npId)?.reasons
    expect(np.operator.decide(npId, 'rejected')).toBeNull()
    expect(reasons()).toEqual(['NG999'])
    np.operator.decide(npId, 'rejected', ['NG002'])
    expect(reasons()).toEqual(['NG002'])
    np.operator.decide(npId, 'held')
    expect([np.books.find(npId)?.result, reasons()]).toEqual(['10', []])
  })

  it('decides nothing any more of what is reported or paid', async () => {
    const np = anNp()
    const [reported, paid] = [await np.registered('P1'), await np.registered('P2')]
    await np.call('report_shipment', aReport(reported))
    np.operator.recordPayment(paid, 'paid')
    expect(np.operator.decide(reported, 'rejected')).toBe('E0100115')
    expect(np.operator.decide(paid, 'rejected')).toBe('E0100118')
    expect(np.books.all()).toMatchObject([{ result: '00' }, { result: '00' }])
  })

  it('puts obstacles in the place of those before, and takes them away', async () => {
    const np = anNp()
    const npId = await np.registered('P1')
    expect(np.operator.obstruct(npId, ['np_card', 'fee_set_up_3'])).toBeNull()
    np.operator.obstruct(npId, [])
    expect(np.journal().map(({ outcomes }) => outcomes)).toEqual([['00'], ['np_card fee_set_up_3'], ['none']])
    expect(np.books.find(npId)?.obstacles).toEqual([])
  })
})

describe('NP’s operator takes, or it is a TypeError,', () => {
  it('no transaction that there isn’t', () => {
    const { operator } = anNp()
    expect(() => operator.cancel('18121200001')).toThrow(TypeError)
    expect(() => operator.cancel('18121200001')).toThrow(/\bNP\b.* \S+\.$/)
  })

  it.each([0, -1, 1.5, Number.NaN])('no amount of %d', async (amount) => {
    const np = anNp()
    const npId = await np.registered('P1')
    expect(() => np.operator.edit(npId, { amount })).toThrow(TypeError)
    expect(() => np.operator.edit(npId, { amount })).toThrow(/amount.* \S+\.$/)
    expect(np.books.find(npId)?.amount).toBe(5500)
  })

  it.each(['approve', 'Approved', '', 'toString', null, undefined])(
    'no result that there isn’t: %j',
    async (result) => {
      const np = anNp({ scenario: { P1: { kind: 'hold', reasons: ['RE009'] } } })
      const npId = await np.registered('P1')
      const wanted = new TypeError('The result has to be approved or held or rejected.')
      expect(() => np.operator.decide(npId, result as never)).toThrow(wanted)
      expect(np.books.find(npId)).toMatchObject({ result: '10', reasons: ['RE009'] })
    },
  )

  it.each(['payed', 'PAID', '', 'toString', null, undefined])('no payment that there isn’t: %j', async (payment) => {
    const np = anNp()
    const npId = await np.registered('P1')
    const wanted = new TypeError('The payment has to be unpaid or paid or unclear.')
    expect(() => np.operator.recordPayment(npId, payment as never)).toThrow(wanted)
    expect(np.books.find(npId)).toMatchObject({ payment: 'unpaid', paidAt: null })
  })

  it('no obstacle that there isn’t', async () => {
    const np = anNp()
    const npId = await np.registered('P1')
    const other: object = ['np_card', 'toString']
    expect(() => np.operator.obstruct(npId, other as never)).toThrow(TypeError)
    expect(() => np.operator.obstruct(npId, other as never)).toThrow(/^An obstacle has to be \w+(?: or \w+)+\.$/)
    expect(np.books.find(npId)?.obstacles).toEqual([])
  })
})
