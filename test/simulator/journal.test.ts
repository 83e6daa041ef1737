import { describe, expect, it } from 'vitest'
import { anNp, aRegistration } from './an-np.js'

describe('the journal', () => {
  it.each([
    [0, []],
    [1, [5]],
    [3, [3, 4, 5]],
    [5, [1, 2, 3, 4, 5]],
    [9, [1, 2, 3, 4, 5]],
  ])('of at most %i entries holds the newest of five, by their turns', async (journalSize, turns) => {
    const np = anNp({ journalSize })
    for (let order = 1; order <= 5; order++) {
      await np.call('register', aRegistration({ shop_transaction_id: `P${order}` }))
    }
    expect(np.journal().map(({ turn }) => turn)).toEqual(turns)
    expect(np.journal().map(({ ids }) => ids)).toEqual(turns.map((turn) => [`P${turn}`]))
  })

  it('tells of a request what was asked, of which order, and what came of it', async () => {
    const np = anNp()
    await np.call('register', aRegistration())
    expect(np.journal()).toEqual([
      {
        turn: 1,
        at: '2026-04-01T01:00:00.000Z',
        call: 'register',
        ids: ['P1'],
        outcomes: ['00'],
        status: 200,
        fault: null,
      },
    ])
    expect(np.journalText()).toBe(`${JSON.stringify(np.journal()[0])}\n`)
  })

  it('says every code that an entry was refused for', async () => {
    const np = anNp()
    await np.call('report_shipment', { pd_company_code: '59010' })
    expect(np.journal()).toMatchObject([{ ids: ['?'], outcomes: ['EPRO0105 E0100109'], status: 400 }])
  })

  it('knows what was due by now without anybody calling', async () => {
    const np = anNp({ scenario: { P1: { kind: 'expire', afterMs: 1000 } } })
    await np.registered('P1')
    np.clock.advance(5000)
    expect(np.journal().at(-1)).toMatchObject({ call: 'np_expired', at: '2026-04-01T01:00:01.000Z' })
  })
})
