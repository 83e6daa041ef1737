import { describe, expect, it } from 'vitest'
import type { Scenario } from '../../src/simulator/scenario/scenario.js'
import { A_BUYER, anNp, aRegistration, aReport, CREDENTIALS, headersOf, requestOf, seen } from './an-np.js'

const DAY = 86_400_000
const codesOf = ({ errors }: { errors: readonly { codes: readonly string[] }[] }) =>
  errors.flatMap(({ codes }) => codes)

const OTHER_SCHEME = headersOf(CREDENTIALS).authorization.replace('Basic', 'Other')

describe('the door', () => {
  const url = 'http://np.test/v1/authorizations/find'
  const ask = async (np: ReturnType<typeof anNp>, headers: Record<string, string>) =>
    seen(await np.fetch(url, { method: 'POST', headers, body: '' }))

  it.each([
    ['no credentials', {}],
    ['another merchant', headersOf({ ...CREDENTIALS, merchantCode: 'other' })],
    ['another SPコード', headersOf({ ...CREDENTIALS, spCode: 'other' })],
    ['another terminal', headersOf({ ...CREDENTIALS, terminalId: '0000000002' })],
    ['another scheme', { ...headersOf(CREDENTIALS), authorization: 'Bearer made-up' }],
    ['another scheme of the same length', { ...headersOf(CREDENTIALS), authorization: OTHER_SCHEME }],
  ])('refuses %s, and does nothing', async (_, headers) => {
    const np = anNp()
    const body = JSON.stringify({ transactions: [aRegistration()] })
    const answer = await seen(await np.fetch('http://np.test/v1/transactions', { method: 'POST', headers, body }))
    expect(answer).toMatchObject({ status: 401, body: '{"errors":[{"codes":["E9SIM001"]}]}' })
    expect(np.books.all()).toEqual([])
    expect(np.journal()).toMatchObject([{ call: 'register', ids: [], outcomes: ['E9SIM001'], status: 401 }])
    expect((await ask(anNp({ settings: { credentialsStatus: 403 } }), headers)).status).toBe(403)
  })

  it('lets in who has them: an empty look-up is 400, or 200 if set so', async () => {
    expect(await ask(anNp(), headersOf(CREDENTIALS))).toMatchObject({ status: 400, errors: [{ codes: ['EPRO0101'] }] })
    const np = anNp({ settings: { emptyFindStatus: 200 } })
    expect(await ask(np, headersOf(CREDENTIALS))).toMatchObject({ status: 200, body: '{"results":[]}' })
    expect(np.journal()).toMatchObject([{ call: 'find_screening', ids: [], outcomes: [], status: 200 }])
  })

  it('lets an empty look-up through and nothing else, where it is set so', async () => {
    const np = anNp({ settings: { emptyFindStatus: 200 } })
    expect(await np.call('cancel')).toMatchObject({ status: 400, errors: [{ codes: ['EPRO0101'] }] })
    const { results } = await np.call('find_screening', { np_transaction_id: await np.registered('P1') })
    expect(results).toMatchObject([{ authori_result: '00' }])
  })
})

describe('a body', () => {
  it.each([
    ['that isn’t JSON', '{"transactions":[', ['E9SIM002']],
    ['that is a list', '[]', ['E9SIM002']],
    ['whose transactions are none', '{"transactions":{}}', ['E9SIM002']],
    ['without transactions', '{}', ['EPRO0101']],
    ['with something else among them', '{"transactions":[1]}', ['E9SIM002']],
    ['with null among them', '{"transactions":[null]}', ['E9SIM002']],
  ])('%s is refused', async (_, body, codes) => {
    const answer = await seen(
      await anNp().fetch('http://np.test/v1/transactions', { method: 'POST', headers: headersOf(CREDENTIALS), body }),
    )
    expect([answer.status, codesOf(answer)]).toEqual([400, codes])
  })
})

describe('an address', () => {
  it.each([
    ['GET', '/v1/transactions'],
    ['POST', '/v1/transactions/update'],
    ['POST', '/v2/transactions'],
    ['POST', '/v1/transactions/'],
    ['POST', '/'],
  ])('%s %s: 404', async (method, path) => {
    const np = anNp()
    const response = await np.fetch(`http://np.test${path}`, { method, headers: headersOf(CREDENTIALS) })
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('<title>404 Not Found</title>')
    expect(np.journal()).toMatchObject([{ call: 'not_found', ids: [], outcomes: [], status: 404 }])
  })

  it('is taken with a query, on any host, and under another base path', async () => {
    const np = anNp({ basePath: '/api/np' })
    const request = requestOf('register', { transactions: [aRegistration()] })
    expect((await np.fetch('https://x.example:1/api/np/transactions?a=/b', request)).status).toBe(200)
    expect((await np.fetch('https://x.example/v1/transactions', request)).status).toBe(404)
  })
})

describe('a registration of what is registered', () => {
  it('is refused for the same id and total within a month, without an NP取引ID', async () => {
    const np = anNp()
    await np.registered('P1')
    np.clock.advance(31 * DAY)
    const answer = await np.call('register', aRegistration())
    expect(answer).toMatchObject({ status: 400, results: [], errors: [{ id: 'P1', codes: ['E9SIM003'] }] })
    expect(answer.body).not.toContain('np_transaction_id')
    expect(np.books.counts('P1').registrations).toBe(1)
    np.clock.advance(1)
    expect((await np.call('register', aRegistration())).status).toBe(200)
    expect(np.books.of('P1')).toHaveLength(2)
  })

  it('is taken for another total', async () => {
    const np = anNp()
    await np.registered('P1')
    expect((await np.call('register', aRegistration({ billed_amount: 5501 }))).status).toBe(200)
    expect(np.books.counts('P1').registrations).toBe(2)
  })

  it.each([
    [false, 200],
    [true, 400],
  ])('once it is cancelled, where what is over counts (%s): %i', async (doubleRegistrationCountsEnded, status) => {
    const np = anNp({ settings: { doubleRegistrationCountsEnded } })
    await np.call('cancel', { np_transaction_id: await np.registered('P1') })
    expect((await np.call('register', aRegistration())).status).toBe(status)
  })

  it.each([
    [false, 200],
    [true, 400],
  ])('once it is rejected, where what is over counts (%s): %i', async (doubleRegistrationCountsEnded, status) => {
    const np = anNp({ scenario: { P1: { kind: 'reject' } }, settings: { doubleRegistrationCountsEnded } })
    await np.registered('P1')
    expect((await np.call('register', aRegistration())).status).toBe(status)
  })

  it('is taken at once where there is no such period', async () => {
    const np = anNp({ settings: { doubleRegistrationDays: null } })
    await np.registered('P1')
    expect((await np.call('register', aRegistration())).status).toBe(200)
  })
})

describe('the buyer’s limit', () => {
  const of = (tel: string, yen: number) => ({
    customer: { ...A_BUYER, tel },
    billed_amount: yen,
    goods: [{ goods_name: '品', goods_price: yen, quantity: 1 }],
  })
  const resultOf = async (np: ReturnType<typeof anNp>, shopId: string, fields: object) =>
    np.books.find(await np.registered(shopId, fields))

  it('NG001 beyond 55,000 yen of one telephone number, however it is written', async () => {
    const np = anNp()
    expect(await resultOf(np, 'P1', of('03-1234-5678', 50_000))).toMatchObject({ result: '00' })
    expect(await resultOf(np, 'P2', of('0312345678', 5_001))).toMatchObject({ result: '20', reasons: ['NG001'] })
    expect(await resultOf(np, 'P3', of('0312345678', 5_000))).toMatchObject({ result: '00' })
    expect(await resultOf(np, 'P4', of('0312345679', 55_000))).toMatchObject({ result: '00' })
  })

  it('is freed by a cancellation, a rejection and a payment; a hold keeps it', async () => {
    const np = anNp({ scenario: { H: { kind: 'hold', reasons: ['RE009'] } } })
    const held = await np.registered('H', of('0312345678', 55_000))
    expect(await resultOf(np, 'P1', of('0312345678', 1))).toMatchObject({ result: '20' })
    np.operator.decide(held, 'rejected')
    const approved = await np.registered('P2', of('0312345678', 55_000))
    expect(np.books.find(approved)?.result).toBe('00')
    expect(await resultOf(np, 'P3', of('0312345678', 1))).toMatchObject({ result: '20' })
    await np.call('cancel', { np_transaction_id: approved })
    const paid = await np.registered('P4', of('0312345678', 55_000))
    np.operator.recordPayment(paid, 'paid')
    expect(await resultOf(np, 'P5', of('0312345678', 55_000))).toMatchObject({ result: '00' })
  })

  it('stays taken by what may be paid or not', async () => {
    const np = anNp()
    const unclear = await np.registered('P1', of('0312345678', 55_000))
    np.operator.recordPayment(unclear, 'unclear')
    expect(await resultOf(np, 'P2', of('0312345678', 1))).toMatchObject({ result: '20' })
  })

  it('is taken again by a payment that turned out to be none', async () => {
    const np = anNp()
    const npId = await np.registered('P1', of('0312345678', 55_000))
    np.operator.recordPayment(npId, 'paid')
    np.operator.recordPayment(npId, 'unpaid')
    expect(await resultOf(np, 'P2', of('0312345678', 1))).toMatchObject({ result: '20' })
  })

  it('an update counts for its new amount, not for both', async () => {
    const np = anNp()
    const npId = await np.registered('P1', of('0312345678', 50_000))
    const { billed_amount, goods } = of('0312345678', 55_000)
    const { results } = await np.call('update', { np_transaction_id: npId, billed_amount, goods })
    expect(results).toMatchObject([{ authori_result: '00' }])
    expect(await resultOf(np, 'P2', of('0312345678', 1))).toMatchObject({ result: '20' })
  })

  it('goes over to another buyer with an update of the telephone number', async () => {
    const np = anNp()
    const npId = await np.registered('P1', of('0312345678', 55_000))
    await np.call('update', { np_transaction_id: npId, customer: of('0312345679', 1).customer })
    expect(await resultOf(np, 'P2', of('0312345678', 55_000))).toMatchObject({ result: '00' })
    expect(await resultOf(np, 'P3', of('0312345679', 1))).toMatchObject({ result: '20' })
  })

  it('isn’t there where it is set so', async () => {
    const np = anNp({ settings: { buyerLimitYen: null } })
    expect(await resultOf(np, 'P1', of('0312345678', 9_000_000))).toMatchObject({ result: '00' })
  })
})

describe('an update', () => {
  it('leaves what it doesn’t name, and checks the amount against the goods it has', async () => {
    const np = anNp()
    const npId = await np.registered('P1')
    expect(codesOf(await np.call('update', { np_transaction_id: npId, billed_amount: 8501 }))).toEqual(['E0102004'])
    expect((await np.call('update', { np_transaction_id: npId, billed_amount: 8500 })).status).toBe(200)
    expect(np.books.find(npId)).toMatchObject({ amount: 8500, settlementType: '02', updates: 1 })
    const customer = { ...A_BUYER, tel: '1' }
    expect(codesOf(await np.call('update', { np_transaction_id: npId, customer }))).toEqual(['E0100065'])
  })

  it('is refused for what it names and isn’t in order, as a registration is', async () => {
    const np = anNp()
    const npId = await np.registered('P1')
    const refusedFor = async (fields: object) =>
      codesOf(await np.call('update', { np_transaction_id: npId, ...fields }))
    expect(await refusedFor({ shop_order_date: '2026/04/01', settlement_type: '01', billed_amount: 0 })).toEqual([
      'E9SIM005',
      'E9SIM006',
      'E9SIM007',
    ])
    expect(await refusedFor({ goods: [] })).toEqual(['E9SIM008'])
    expect(await refusedFor({ goods: [{ goods_name: '品', goods_price: 8501, quantity: 1 }] })).toEqual(['E0102004'])
    expect(np.books.find(npId)?.updates).toBe(0)
  })

  it('that names neither goods nor amount isn’t held up by what was edited at NP', async () => {
    const np = anNp()
    const npId = await np.registered('P1')
    np.operator.edit(npId, { amount: 2000 })
    expect((await np.call('update', { np_transaction_id: npId, customer: A_BUYER })).status).toBe(200)
  })

  it('is refused after the report, the cancellation, the payment', async () => {
    const np = anNp()
    const [reported, cancelled, paid] = [
      await np.registered('P1'),
      await np.registered('P2'),
      await np.registered('P3'),
    ]
    await np.call('report', aReport(reported))
    await np.call('cancel', { np_transaction_id: cancelled })
    np.operator.recordPayment(paid, 'paid')
    for (const [npId, code] of [
      [reported, 'E0100115'],
      [cancelled, 'E0100114'],
      [paid, 'E0100118'],
      ['18121200001', 'E0100113'],
    ]) {
      expect(await np.call('update', { np_transaction_id: npId })).toMatchObject({
        errors: [{ id: npId, codes: [code] }],
      })
    }
  })

  it('may give the transaction a new NP取引ID, and the old one is gone', async () => {
    const np = anNp({ settings: { updateIssuesNewId: true } })
    const old = await np.registered('P1')
    const { results } = await np.call('update', { np_transaction_id: old })
    const fresh = String(results[0]?.['np_transaction_id'])
    expect(fresh).not.toBe(old)
    expect(codesOf(await np.call('report', aReport(old)))).toEqual(['E0100113'])
    expect((await np.call('report', aReport(fresh))).status).toBe(200)
    expect(np.books.of('P1')).toHaveLength(1)
  })
})

describe('a look-up of a screening', () => {
  it('repeats the shop’s id where it is set so', async () => {
    for (const findRepeatsShopId of [false, true]) {
      const np = anNp({ settings: { findRepeatsShopId } })
      const { results } = await np.call('find_screening', { np_transaction_id: await np.registered('P1') })
      expect(results[0]?.['shop_transaction_id']).toBe(findRepeatsShopId ? 'P1' : undefined)
    }
  })

  it('of what is cancelled: E0100114, or the result where it is set so', async () => {
    for (const findRefusesCancelled of [true, false]) {
      const np = anNp({ settings: { findRefusesCancelled } })
      const npId = await np.registered('P1')
      np.operator.cancel(npId)
      const { results, errors } = await np.call('find_screening', { np_transaction_id: npId })
      expect([results.length, errors.length]).toEqual(findRefusesCancelled ? [0, 1] : [1, 0])
    }
  })
})

describe('a cancellation', () => {
  it('is taken before and after the report, once', async () => {
    const np = anNp()
    const [one, other] = [await np.registered('P1'), await np.registered('P2')]
    await np.call('report', aReport(other))
    const both = [{ np_transaction_id: one }, { np_transaction_id: other }]
    expect(await np.call('cancel', ...both)).toMatchObject({ status: 200, results: both })
    expect(codesOf(await np.call('cancel', ...both))).toEqual(['E0100114', 'E0100114'])
    expect(np.books.counts('P2')).toMatchObject({ reports: 1, cancellations: 1 })
  })

  it.each([
    ['np_card', 'EPRO0107'],
    ['other_settlement_type', 'E0100132'],
  ] as const)('meets the obstacle %s', async (obstacle, code) => {
    const np = anNp()
    const npId = await np.registered('P1')
    np.operator.obstruct(npId, [obstacle])
    expect(codesOf(await np.call('cancel', { np_transaction_id: npId }))).toEqual([code])
  })
})

describe('a look-up of a payment', () => {
  it('says 30 for what is unclear, and E0100120 for what isn’t approved', async () => {
    const np = anNp({ scenario: { R: { kind: 'reject' } } })
    const [approved, rejected] = [await np.registered('P1'), await np.registered('R')]
    np.operator.recordPayment(approved, 'unclear')
    const answer = await np.call('find_payment', { np_transaction_id: approved }, { np_transaction_id: rejected })
    expect(answer.results).toEqual([{ np_transaction_id: approved, payment_status: '30' }])
    expect(answer.errors).toEqual([{ id: rejected, codes: ['E0100120'] }])
  })
})

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
    await np.call('report', aReport(base))
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
    await np.call('report', aReport(base))
    expect(codesOf(await np.call('reregister', left(base, { goods: [] })))).toEqual(['E9SIM008'])
    np.operator.recordPayment(base, 'paid')
    expect(codesOf(await np.call('reregister', left(base)))).toEqual(['E0100118'])
  })

  it('is paid a while after it where its report is the first one’s, else a while after its own', async () => {
    for (const reregisterKeepsReport of [true, false]) {
      const np = anNp({ scenario: { P1: { kind: 'pay', afterMs: DAY } }, settings: { reregisterKeepsReport } })
      const base = await np.registered('P1')
      await np.call('report', aReport(base))
      const { results } = await np.call('reregister', left(base))
      const fresh = String(results[0]?.['np_transaction_id'])
      np.clock.advance(DAY)
      expect(np.books.find(fresh)?.payment).toBe(reregisterKeepsReport ? 'paid' : 'unpaid')
      if (!reregisterKeepsReport) await np.call('report', aReport(fresh))
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
      await np.call('report', aReport(base))
      const { results } = await np.call('reregister', left(base, fields))
      np.clock.advance(DAY)
      expect(np.books.find(String(results[0]?.['np_transaction_id']))).toMatchObject({ result, payment: 'unpaid' })
    }
  })

  it('takes one that was cancelled for it, and may begin unreported', async () => {
    const np = anNp({ settings: { reregisterKeepsReport: false } })
    const base = await np.registered('P1')
    await np.call('report', aReport(base))
    await np.call('cancel', { np_transaction_id: base })
    const { results } = await np.call('reregister', left(base))
    const fresh = String(results[0]?.['np_transaction_id'])
    expect(np.books.find(fresh)?.report).toBeNull()
    expect((await np.call('report', aReport(fresh))).status).toBe(200)
  })
})

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
