import { describe, expect, it } from 'vitest'
import { anNp, aRegistration, aReport } from './an-np.js'

describe('a scenario', () => {
  it('approve: 審査OK, reported once, and then no more', async () => {
    const np = anNp()
    const answer = await np.call('register', aRegistration())
    expect(answer.status).toBe(200)
    expect(answer.results).toEqual([
      {
        shop_transaction_id: 'P1',
        np_transaction_id: expect.stringMatching(/^[0-9A-Z]{11}$/),
        authori_result: '00',
        authori_required_date: '2026-04-01T10:00:00+09:00',
      },
    ])
    const npId = String(answer.results[0]?.['np_transaction_id'])
    expect(await np.call('report', aReport(npId))).toMatchObject({
      status: 200,
      results: [{ np_transaction_id: npId }],
    })
    expect(await np.call('report', aReport(npId))).toMatchObject({
      status: 400,
      errors: [{ codes: ['E0100115'], id: npId }],
    })
    expect(np.books.of('P1')).toMatchObject([{ result: '00', report: { carrierCode: '59010' } }])
    expect(np.books.counts('P1')).toEqual({
      registrations: 1,
      reregistrations: 0,
      updates: 0,
      reports: 1,
      cancellations: 0,
    })
  })
})
