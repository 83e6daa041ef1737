import { describe, expect, it } from 'vitest'
import type { Scenario } from '../../src/simulator/scenario/scenario.js'
import { anNp } from './an-np.js'

const DAY = 86_400_000

describe('the books', () => {
  it('hold every transaction in the order of registration, whatever new ids updates gave', async () => {
    const np = anNp({ settings: { updateIssuesNewId: true } })
    const first = await np.registered('P1')
    for (const shopId of ['P2', 'P3']) await np.registered(shopId)
    await np.call('update', { np_transaction_id: first })
    expect(np.books.all().map(({ shopTransactionId }) => shopTransactionId)).toEqual(['P1', 'P2', 'P3'])
  })

  it('hold what is known of the payment, and what stands in the way of a report', async () => {
    const np = anNp()
    const npId = await np.registered('P1')
    expect(np.books.find(npId)).toMatchObject({ payment: 'unpaid', paidAt: null, obstacles: [] })
    np.operator.obstruct(npId, ['np_card', 'fee_set_up_3'])
    np.clock.advance(DAY)
    np.operator.recordPayment(npId, 'paid')
    expect(np.books.find(npId)).toMatchObject({
      payment: 'paid',
      paidAt: '2026-04-02T01:00:00.000Z',
      obstacles: ['np_card', 'fee_set_up_3'],
    })
    np.operator.recordPayment(npId, 'unclear')
    expect(np.books.find(npId)).toMatchObject({ payment: 'unclear', paidAt: null })
  })

  it('don’t expire what isn’t approved', async () => {
    const scenario: Record<string, Scenario> = { H: { kind: 'hold', reasons: ['RE009'] }, R: { kind: 'reject' } }
    const np = anNp({ scenario, settings: { expiresAfterMs: DAY } })
    for (const shopId of ['H', 'R']) await np.registered(shopId)
    np.clock.advance(2 * DAY)
    expect(np.books.all()).toMatchObject([
      { result: '10', cancelled: null },
      { result: '20', cancelled: null },
    ])
  })

  it('expire what NP’s operator approved, too, in the period from then on', async () => {
    const np = anNp({ scenario: { H: { kind: 'hold', reasons: ['RE009'] } }, settings: { expiresAfterMs: DAY } })
    const npId = await np.registered('H')
    np.clock.advance(DAY)
    np.operator.decide(npId, 'approved')
    np.clock.advance(DAY - 1)
    expect(np.books.find(npId)).toMatchObject({ result: '00', cancelled: null })
    np.clock.advance(1)
    expect(np.books.find(npId)?.cancelled?.by).toBe('np')
  })

  it('expire what nobody reports within the period that is set', async () => {
    const np = anNp({ settings: { expiresAfterMs: 60 * DAY } })
    const npId = await np.registered('P1')
    np.clock.advance(60 * DAY)
    expect(np.books.find(npId)?.cancelled?.by).toBe('np')
    expect(np.books.find('18121200001')).toBeNull()
    expect(np.books.counts('P2')).toEqual({
      registrations: 0,
      reregistrations: 0,
      updates: 0,
      reports: 0,
      cancellations: 0,
    })
  })
})
