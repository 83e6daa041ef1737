import { describe, expect, it } from 'vitest'
import type { Scenario } from '../../src/simulator/scenario/scenario.js'
import { anNp, aRegistration, aReport } from './an-np.js'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** An NP in which one order is treated so, that order's id, and what a look-up says of it. */
async function registeredUnder(scenario: Scenario, settings: object = {}) {
  const np = anNp({ scenario: { P1: scenario }, settings })
  const npId = await np.registered('P1')
  const result = async () => {
    const { results, errors } = await np.call('find_screening', { np_transaction_id: npId })
    const { authori_result: result, authori_ng: ng, authori_hold: hold } = results[0] ?? {}
    return errors.length > 0
      ? errors.flatMap(({ codes }) => codes)
      : [result, ...(hold === undefined ? [ng] : [hold]).flat()]
  }
  const update = () => np.call('update', { np_transaction_id: npId, customer: aRegistration()['customer'] })
  return { np, npId, result, update }
}

describe('a scenario, screened at once', () => {
  it('approve: 審査OK, with both ids and the time in Japan', async () => {
    const { status, results } = await anNp().call('register', aRegistration())
    expect(status).toBe(200)
    expect(results).toEqual([
      {
        shop_transaction_id: 'P1',
        np_transaction_id: expect.stringMatching(/^[0-9A-Z]{11}$/),
        authori_result: '00',
        authori_required_date: '2026-04-01T10:00:00+09:00',
      },
    ])
  })

  it('hold: on hold for its reasons, approved after an update', async () => {
    const { np, npId, result, update } = await registeredUnder({ kind: 'hold', reasons: ['RE009', 'RE021'] })
    expect(await result()).toEqual(['10', 'RE009', 'RE021'])
    expect(await update()).toMatchObject({ results: [{ np_transaction_id: npId, authori_result: '00' }] })
    expect(np.books.find(npId)).toMatchObject({ result: '00', reasons: [], updates: 1 })
  })

  it('hold, then what it says: held twice, then rejected', async () => {
    const { result, update } = await registeredUnder({
      kind: 'hold',
      reasons: ['RE009'],
      next: { kind: 'hold', reasons: ['RE014'], next: { kind: 'reject', code: 'NG002' } },
    })
    await update()
    expect(await result()).toEqual(['10', 'RE014'])
    await update()
    expect(await result()).toEqual(['20', 'NG002'])
    expect((await update()).errors).toMatchObject([{ codes: ['E9SIM009'] }])
  })

  it('reject: NG999, and nothing can be done any more', async () => {
    const { np, npId, result } = await registeredUnder({ kind: 'reject' })
    expect(await result()).toEqual(['20', 'NG999'])
    expect((await np.call('report_shipment', aReport(npId))).errors).toMatchObject([{ codes: ['E0100120'] }])
    expect((await np.call('cancel', { np_transaction_id: npId })).errors).toMatchObject([{ codes: ['E9SIM011'] }])
  })

  it('wait: RE029 until its time, then what it says', async () => {
    const { np, result } = await registeredUnder({ kind: 'wait', afterMs: HOUR, next: { kind: 'reject' } })
    np.clock.advance(HOUR - 1)
    expect(await result()).toEqual(['10', 'RE029'])
    np.clock.advance(1)
    expect(await result()).toEqual(['20', 'NG999'])
    expect(np.journal()).toContainEqual(
      expect.objectContaining({ call: 'np_decided', at: '2026-04-01T02:00:00.000Z', outcomes: ['20 NG999'] }),
    )
  })

  it('wait: an update before its time goes on at once, and the time then means nothing', async () => {
    const { np, result, update } = await registeredUnder({
      kind: 'wait',
      afterMs: HOUR,
      next: { kind: 'hold', reasons: ['RE009'], next: { kind: 'reject' } },
    })
    await update()
    np.clock.advance(2 * HOUR)
    expect(await result()).toEqual(['10', 'RE009'])
  })

  it('never_answer: 40, then 50 for ever', async () => {
    const { np, result, update } = await registeredUnder({ kind: 'never_answer' }, { queueMs: 1000 })
    expect(await result()).toEqual(['40', undefined])
    np.clock.advance(1000)
    expect(await result()).toEqual(['50', undefined])
    np.clock.advance(365 * DAY)
    expect(await result()).toEqual(['50', undefined])
    await update()
    expect(await result()).toEqual(['40', undefined])
  })

  it('never_answer: nothing is decided, nor put into the queue once more, when the review would be over', async () => {
    const settings = { queueMs: 1000, reviewMs: 1000, mode: 'asynchronous' } as const
    const { np, result } = await registeredUnder({ kind: 'never_answer' }, settings)
    np.clock.advance(2000)
    expect(await result()).toEqual(['50', undefined])
    expect(np.journal().map(({ call }) => call)).not.toContain('np_decided')
  })

  it('wait, then never_answer: from then on 40, then 50 for ever', async () => {
    const { np, result } = await registeredUnder(
      { kind: 'wait', afterMs: HOUR, next: { kind: 'never_answer' } },
      { queueMs: 1000 },
    )
    np.clock.advance(HOUR)
    expect(await result()).toEqual(['40', undefined])
    np.clock.advance(1000)
    expect(await result()).toEqual(['50', undefined])
    np.clock.advance(365 * DAY)
    expect(await result()).toEqual(['50', undefined])
  })

  it('expire: cancelled by NP at its time, if nobody reported', async () => {
    const { np, npId, result } = await registeredUnder({ kind: 'expire', afterMs: 30 * DAY })
    np.clock.advance(30 * DAY - 1)
    expect(await result()).toEqual(['00', undefined])
    np.clock.advance(1)
    expect(await result()).toEqual(['E0100114'])
    expect((await np.call('report_shipment', aReport(npId))).errors).toMatchObject([{ codes: ['E0100114'] }])
    expect(np.books.find(npId)?.cancelled).toEqual({ at: '2026-05-01T01:00:00.000Z', by: 'np' })
  })

  it('expire: not once it is reported', async () => {
    const { np, npId, result } = await registeredUnder({ kind: 'expire', afterMs: DAY })
    await np.call('report_shipment', aReport(npId))
    np.clock.advance(2 * DAY)
    expect(await result()).toEqual(['00', undefined])
  })

  it('expire: not once it is paid, reported or not', async () => {
    const { np, npId, result } = await registeredUnder({ kind: 'expire', afterMs: DAY })
    expect(np.operator.recordPayment(npId, 'paid')).toBeNull()
    np.clock.advance(2 * DAY)
    expect(await result()).toEqual(['00', undefined])
    expect(np.books.find(npId)?.cancelled).toBeNull()
  })

  it('expire: an update begins its time anew', async () => {
    const { np, result, update } = await registeredUnder({ kind: 'expire', afterMs: DAY })
    np.clock.advance(DAY / 2)
    await update()
    np.clock.advance(DAY - 1)
    expect(await result()).toEqual(['00', undefined])
    np.clock.advance(1)
    expect(await result()).toEqual(['E0100114'])
  })

  it('pay: a while after the report', async () => {
    const { np, npId } = await registeredUnder({ kind: 'pay', afterMs: 14 * DAY })
    const payment = async () => (await np.call('find_payment', { np_transaction_id: npId })).results
    np.clock.advance(30 * DAY)
    await np.call('report_shipment', aReport(npId))
    expect(await payment()).toEqual([{ np_transaction_id: npId, payment_status: '10' }])
    np.clock.advance(14 * DAY)
    expect(await payment()).toEqual([
      { np_transaction_id: npId, payment_status: '20', customer_payment_date: '2026-05-15' },
    ])
    expect((await np.call('cancel', { np_transaction_id: npId })).errors).toMatchObject([{ codes: ['E0100118'] }])
  })

  it('unknown_code and error: neither is 審査OK', async () => {
    for (const [scenario, result] of [
      [{ kind: 'unknown_code' }, '99'],
      [{ kind: 'unknown_code', code: 'X1' }, 'X1'],
      [{ kind: 'error' }, '30'],
    ] as const) {
      const { np, npId, result: found } = await registeredUnder(scenario)
      expect(await found()).toEqual([result, undefined])
      expect((await np.call('report_shipment', aReport(npId))).errors).toMatchObject([{ codes: ['E0100120'] }])
    }
  })

  it('reject: an update of what NP’s operator held for a while leads back to it', async () => {
    const { np, npId, result, update } = await registeredUnder({ kind: 'reject' })
    np.operator.decide(npId, 'held', ['RE009'])
    await update()
    expect(await result()).toEqual(['20', 'NG999'])
  })

  it('wait, expire, pay: at once, if so told', async () => {
    expect(await (await registeredUnder({ kind: 'wait', afterMs: 0 })).result()).toEqual(['00', undefined])
    expect(await (await registeredUnder({ kind: 'expire', afterMs: 0 })).result()).toEqual(['E0100114'])
  })

  it('comes from a function, too; whoever it doesn’t name is approved', async () => {
    const np = anNp({ scenario: (shopId) => (shopId.startsWith('R') ? { kind: 'reject' } : null) })
    await np.registered('R1')
    await np.registered('P1')
    expect(np.books.all().map(({ shopTransactionId, result }) => [shopTransactionId, result])).toEqual([
      ['R1', '20'],
      ['P1', '00'],
    ])
  })
})

describe('the asynchronous mode', () => {
  const settings = { mode: 'asynchronous', queueMs: 1000, reviewMs: 9000 } as const

  it('answers 40, then 50, then the result', async () => {
    const { np, result } = await registeredUnder({ kind: 'hold', reasons: ['RE009'] }, settings)
    expect(await result()).toEqual(['40', undefined])
    np.clock.advance(1000)
    expect(await result()).toEqual(['50', undefined])
    np.clock.advance(8999)
    expect(await result()).toEqual(['50', undefined])
    np.clock.advance(1)
    expect(await result()).toEqual(['10', 'RE009'])
  })

  it('screens an update again, from 40 on', async () => {
    const { np, result, update } = await registeredUnder({ kind: 'hold', reasons: ['RE009'] }, settings)
    np.clock.advance(10_000)
    expect((await update()).results).toMatchObject([{ authori_result: '40' }])
    np.clock.advance(10_000)
    expect(await result()).toEqual(['00', undefined])
  })

  it('an update before the result cures no hold that isn’t there yet', async () => {
    const { np, result, update } = await registeredUnder({ kind: 'hold', reasons: ['RE009'] }, settings)
    np.clock.advance(5000)
    await update()
    np.clock.advance(5000)
    expect(await result()).toEqual(['50', undefined])
    np.clock.advance(5000)
    expect(await result()).toEqual(['10', 'RE009'])
  })

  it('decides at no time that was meant for an earlier screening', async () => {
    const { np, npId, result, update } = await registeredUnder({ kind: 'approve' }, settings)
    np.operator.decide(npId, 'held', ['RE009'])
    np.clock.advance(5000)
    await update()
    np.clock.advance(5000)
    expect(await result()).toEqual(['50', undefined])
    np.clock.advance(5000)
    expect(await result()).toEqual(['00', undefined])
  })

  it('decides nothing of what was cancelled meanwhile', async () => {
    const { np, npId } = await registeredUnder({ kind: 'approve' }, settings)
    await np.call('cancel', { np_transaction_id: npId })
    np.clock.advance(DAY)
    expect(np.journal().map(({ call }) => call)).toEqual(['register', 'cancel'])
  })

  it('takes many registrations in a call, the synchronous mode one', async () => {
    const two = ['P1', 'P2'].map((shopId) => aRegistration({ shop_transaction_id: shopId }))
    expect((await anNp({ settings }).call('register', ...two)).results).toHaveLength(2)
    expect((await anNp().call('register', ...two)).errors).toEqual([{ codes: ['EPRO0102'] }])
    expect((await anNp({ settings: { batchLimits: { register: 2 } } }).call('register', ...two)).results).toHaveLength(
      2,
    )
  })
})
