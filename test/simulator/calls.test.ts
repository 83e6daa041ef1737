import { describe, expect, it } from 'vitest'
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

  it('isn’t taken while the first waits for its screening', async () => {
    const np = anNp({ settings: { mode: 'asynchronous' } })
    await np.registered('P1')
    expect((await np.call('register', aRegistration())).status).toBe(400)
    expect(np.books.counts('P1').registrations).toBe(1)
  })

  it('is taken at once where there is no such period', async () => {
    const np = anNp({ settings: { doubleRegistrationDays: 'never' } })
    await np.registered('P1')
    expect((await np.call('register', aRegistration())).status).toBe(200)
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
    await np.call('report_shipment', aReport(reported))
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
    expect(codesOf(await np.call('report_shipment', aReport(old)))).toEqual(['E0100113'])
    expect((await np.call('report_shipment', aReport(fresh))).status).toBe(200)
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
    await np.call('report_shipment', aReport(other))
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

  it('says E0100120 for what isn’t screened yet, and E0100114 for what is cancelled', async () => {
    const np = anNp({ settings: { mode: 'asynchronous' } })
    const npId = await np.registered('P1')
    const asked = () => np.call('find_payment', { np_transaction_id: npId })
    expect((await asked()).errors).toEqual([{ id: npId, codes: ['E0100120'] }])
    np.operator.cancel(npId)
    expect((await asked()).errors).toEqual([{ id: npId, codes: ['E0100114'] }])
  })
})
