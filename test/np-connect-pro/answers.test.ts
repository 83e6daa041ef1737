import { describe, expect, it } from 'vitest'
import type { NpConnectPro } from '../../src/np-connect-pro/index.js'
import { shipmentEvents } from '../../src/transport/shipment/shipment-events.js'
import { BUYER, DETAILS, ID, OTHER_ID, OTHER_REF, REF, REGISTRATION, REPORT, UPDATE } from './fixtures.js'
import { npAnswers } from './stub.js'

/** What a registration of P1 comes to. */
const registered = async (status: number, body: unknown) =>
  (await npAnswers(status, body).np.requestScreening([REGISTRATION])).val

/** What a registration of P1 and P2 in one call comes to. */
async function bothRegistered(status: number, body: unknown) {
  const { np } = npAnswers(status, body, { batchSize: { screening: 10 } })
  const outcome = await np.requestScreening([REGISTRATION, { ...REGISTRATION, orderNumber: 'P2' }])
  return outcome.val
}

const result = (fields: object = {}) => ({
  shop_transaction_id: 'P1',
  np_transaction_id: ID,
  authori_result: '00',
  authori_required_date: '2026-04-01T10:00:00+09:00',
  ...fields,
})
const unknown = (reason: string, orderNumber = 'P1') => ({ orderNumber, outcome: 'unknown', reason })
const refused = (...codes: readonly string[]) => ({ orderNumber: 'P1', outcome: 'refused', codes })
const approved = { orderNumber: 'P1', outcome: 'settled', npTransactionId: ID, result: 'approved' }
const approvedAs = (npTransactionId: string) => ({ ...approved, npTransactionId })
const pending = { orderNumber: 'P1', outcome: 'pending', npTransactionId: ID }
const held = (...codes: readonly string[]) => ({ ...approved, result: 'held', codes })
const rejected = (...codes: readonly string[]) => ({ ...approved, result: 'rejected', codes })

describe('FLOW-03 the result of a screening', () => {
  it.each([
    ['00', {}, approved],
    ['00 with an empty list of holds', { authori_hold: [], authori_ng: '' }, approved],
    ['00 with nulls', { authori_hold: null, authori_ng: null }, approved],
    ['10 with several reasons', { authori_result: '10', authori_hold: ['RE009', 'RE021'] }, held('RE009', 'RE021')],
    ['10 with a reason twice', { authori_result: '10', authori_hold: ['RE009', 'RE009'] }, held('RE009')],
    ['10 with a reason as a text', { authori_result: '10', authori_hold: 'RE009' }, held('RE009')],
    ['10 without a reason', { authori_result: '10' }, held()],
    ['10 for a reason nobody knows', { authori_result: '10', authori_hold: ['RE999'] }, held('RE999')],
    ['10 for RE029 alone', { authori_result: '10', authori_hold: ['RE029'] }, pending],
    ['10 for RE029 twice', { authori_result: '10', authori_hold: ['RE029', 'RE029'] }, pending],
    ['10 for RE029 and more', { authori_result: '10', authori_hold: ['RE029', 'RE014'] }, held('RE029', 'RE014')],
    ['20', { authori_result: '20', authori_ng: 'NG001' }, rejected('NG001')],
    ['20 without a reason', { authori_result: '20' }, rejected()],
    ['40', { authori_result: '40' }, pending],
    ['50', { authori_result: '50' }, pending],
    ['30, an error', { authori_result: '30' }, unknown('server_error')],
    ['a result nobody knows', { authori_result: '60' }, unknown('not_understood')],
    ['another width', { authori_result: '００' }, unknown('not_understood')],
    ['spaces', { authori_result: '00 ' }, unknown('not_understood')],
    ['a number', { authori_result: 0 }, unknown('not_understood')],
    ['none', { authori_result: undefined }, unknown('not_understood')],
    ['a list', { authori_result: ['00'] }, unknown('not_understood')],
    ['00 with a reason to hold', { authori_hold: ['RE009'] }, unknown('contradictory')],
    ['00 with a reason against', { authori_ng: 'NG001' }, unknown('contradictory')],
    ['00 with something unreadable against', { authori_ng: { why: 'x' } }, unknown('contradictory')],
    ['00 without the id of NP', { np_transaction_id: undefined }, unknown('not_understood')],
    ['00 with an id that is none', { np_transaction_id: '山田花子' }, unknown('not_understood')],
    ['00 with an id of spaces', { np_transaction_id: ' ' }, unknown('not_understood')],
    ['00 with an id after a space', { np_transaction_id: ` ${ID}` }, unknown('not_understood')],
    ['00 with an id before a space', { np_transaction_id: `${ID} ` }, unknown('not_understood')],
    ['00 with an id without an end', { np_transaction_id: '1'.repeat(65) }, unknown('not_understood')],
    ['00 with an id of 64 characters', { np_transaction_id: '1'.repeat(64) }, approvedAs('1'.repeat(64))],
    ['00 with an id of another length', { np_transaction_id: 'N-1' }, approvedAs('N-1')],
  ])('%s', async (_, fields, answer) => {
    expect(await registered(200, { results: [result(fields)] })).toEqual([answer])
  })

  it('a result that cannot be read says nothing', async () => {
    expect(await registered(200, { results: [null, 'P1', 7, result()] })).toEqual([approved])
    const refusal = { results: [null], errors: [{ codes: ['E0100060'] }] }
    expect(await registered(400, refusal)).toEqual([refused('E0100060')])
  })

  it('an answer of four million characters is read, a longer one is not', async () => {
    const body = JSON.stringify({ results: [result()] }).padEnd(4_000_000)
    expect(await registered(200, body)).toEqual([approved])
    expect(await registered(200, `${body} `)).toMatchObject({ code: 'not_understood' })
  })

  it('an answer of four thousand entries is read, one of more is not', async () => {
    const answer = (results: number) => ({
      results: [result(), ...Array.from({ length: results - 1 }, () => null)],
      errors: Array.from({ length: 2_000 }, () => ({ id: 'P2', codes: ['E0100060'] })),
    })
    expect(await bothRegistered(200, answer(2_000))).toEqual([approved, { ...refused('E0100060'), orderNumber: 'P2' }])
    expect(await bothRegistered(200, answer(2_001))).toMatchObject({ code: 'not_understood' })
  })

  it('of an order a hundred codes are kept, however many entries bring them', async () => {
    const codes = Array.from({ length: 150 }, (_, index) => `E${7_000_000 + index}`)
    const errors = codes.map((code) => ({ id: 'P1', codes: [code] }))
    expect(await registered(400, { errors })).toEqual([refused(...codes.slice(0, 100), 'code_withheld')])
    expect(await registered(400, { errors: errors.slice(0, 100) })).toEqual([refused(...codes.slice(0, 100))])
  })

  it('what is not known besides is left alone', async () => {
    const body = { results: [result({ new_field: { deep: [1] } })], version: 9, errors: null }
    expect(await registered(200, body)).toEqual([approved])
  })
})

describe('READ-20 answers are matched by id, never by position', () => {
  const both = [
    result({ shop_transaction_id: 'P2', np_transaction_id: OTHER_ID, authori_result: '20' }),
    result({ authori_result: '40' }),
  ]
  const second = { orderNumber: 'P2', outcome: 'settled', npTransactionId: OTHER_ID, result: 'rejected', codes: [] }

  it('in another order', async () => {
    expect(await bothRegistered(200, { results: both })).toEqual([pending, second])
  })

  it('results and errors in one body', async () => {
    const body = { results: [result()], errors: [{ id: 'P2', codes: ['E0100060', 'E0100063'] }] }
    const answers = [approved, { orderNumber: 'P2', outcome: 'refused', codes: ['E0100060', 'E0100063'] }]
    expect(await bothRegistered(200, body)).toEqual(answers)
    expect(await bothRegistered(400, body)).toEqual(answers)
  })

  it.each([
    ['nobody', {}],
    ['no order', { results: [] }],
    ['another order', { results: [result({ shop_transaction_id: 'P9' })] }],
    ['an order by position alone', { results: [result({ shop_transaction_id: undefined })] }],
    [
      'an order by its id of NP alone, which nobody has heard of',
      { results: [{ np_transaction_id: ID, authori_result: '00' }] },
    ],
    ['another order in an error', { errors: [{ id: 'P9', codes: ['E0100060'] }] }],
    ['an order of another case', { results: [result({ shop_transaction_id: 'p1' })] }],
  ])('an answer that names %s says nothing of this one', async (_, body) => {
    const outcome = await registered(200, { results: [], ...body })
    expect(outcome).toEqual([unknown('missing')])
  })

  it.each([
    ['two results', [result(), result({ authori_result: '20' })], undefined],
    ['two results after the first', [result(), result(), result({ authori_result: '20' })], undefined],
    ['two ids', [result(), result({ np_transaction_id: OTHER_ID })], undefined],
    [
      'two reasons',
      [result({ authori_result: '10', authori_hold: ['RE009'] }), result({ authori_result: '10' })],
      undefined,
    ],
    ['a result and an error', [result()], [{ id: 'P1', codes: ['E0100060'] }]],
    ['a result and an error without a reason', [result()], [{ id: 'P1' }]],
    ['a result, and an error that names nobody', [result()], [{ codes: ['E0100060'] }]],
    ['a result, and an error that cannot be read', [result()], ['E0100060']],
    ['a result, and errors that are no list', [result()], 'E0100060'],
  ])('%s for one order contradict one another', async (_, results, errors) => {
    expect(await registered(200, { results, errors })).toEqual([unknown('contradictory')])
  })

  it('the same result twice is that result, in whatever order its reasons stand', async () => {
    expect(await registered(200, { results: [result(), result()] })).toEqual([approved])
    const holds = [
      ['RE021', 'RE009'],
      ['RE009', 'RE021'],
    ].map((authori_hold) => result({ authori_result: '10', authori_hold }))
    expect(await registered(200, { results: holds })).toEqual([held('RE021', 'RE009')])
  })

  it('two results without an id of NP are not one transaction of NP', async () => {
    const results = ['P1', 'P2'].map((shop_transaction_id) => result({ shop_transaction_id, np_transaction_id: null }))
    expect(await bothRegistered(200, { results })).toEqual([unknown('not_understood'), unknown('not_understood', 'P2')])
  })

  it('one transaction of NP cannot be two orders', async () => {
    const results = [result(), result({ shop_transaction_id: 'P2' })]
    expect(await bothRegistered(200, { results })).toEqual([unknown('contradictory'), unknown('contradictory', 'P2')])
  })

  it('an error that names nobody is about an order that nothing else is said of', async () => {
    const body = { results: [result()], errors: [{ codes: ['E0100060'] }] }
    expect(await bothRegistered(400, body)).toEqual([approved, unknown('missing', 'P2')])
  })

  it('an error that names nobody may be about any order with a result, also where another has none that is clear', async () => {
    const results = [
      result({ authori_result: '60' }),
      result({ shop_transaction_id: 'P2', np_transaction_id: OTHER_ID }),
    ]
    const body = { results, errors: [{ codes: ['E0100060'] }] }
    expect(await bothRegistered(400, body)).toEqual([unknown('not_understood'), unknown('contradictory', 'P2')])
  })

  it('an error that names nobody is about no order in particular where there are two', async () => {
    const errors = [{ codes: ['E0100060'] }]
    const refusal = { code: 'request_refused', acted: 'unknown', status: 400, npCodes: ['E0100060'] }
    expect(await bothRegistered(400, { errors })).toEqual(refusal)
    expect(await bothRegistered(200, { errors })).toEqual([unknown('missing'), unknown('missing', 'P2')])
  })

  it.each([
    ['no error', 404, []],
    ['an error without a reason', 200, [{}]],
    ['an error nobody can read', 200, ['?']],
  ])('an answer with %s and %i says nothing of anybody', async (_, status, errors) => {
    expect(await registered(status, { results: [], errors })).toEqual([unknown('missing')])
  })

  it('an error of which one reason is about calls is about the call', async () => {
    expect(await registered(400, { errors: [{ codes: ['E0100060', 'EPRO0102'] }] })).toEqual({
      code: 'request_refused',
      acted: 'no',
      status: 400,
      npCodes: ['E0100060', 'EPRO0102'],
    })
  })

  it('an error that names nobody and can be read in part is about the only order there is', async () => {
    expect(await registered(400, { errors: [{ codes: ['E0100060', '?'] }] })).toEqual([
      refused('E0100060', 'code_withheld'),
    ])
  })

  it('an error that names nobody takes nothing back of a refusal', async () => {
    const errors = [{ id: 'P1', codes: ['E0100060'] }, { codes: ['E0100063'] }]
    expect(await registered(400, { errors })).toEqual([refused('E0100060')])
    const results = [result({ shop_transaction_id: 'P2' })]
    expect(await bothRegistered(400, { results, errors })).toEqual([
      refused('E0100060'),
      unknown('contradictory', 'P2'),
    ])
  })

  it('an error that names nobody is about the only order there is', async () => {
    expect(await registered(400, { errors: [{ codes: ['E0100060'] }] })).toEqual([refused('E0100060')])
  })

  it.each([
    ['results with 400 and no error', 400, { results: [result()] }],
    ['results with 404', 404, { results: [result()], errors: [{ id: 'P2', codes: [] }] }],
    ['results with 422', 422, { results: [result()], errors: [{ id: 'P2', codes: [] }] }],
  ])('%s are none', async (_, status, body) => {
    expect(await registered(status, body)).toEqual([unknown('contradictory')])
  })

  it.each([
    [200, [refused('X1')]],
    [400, [refused('X1')]],
    [408, { code: 'request_refused', acted: 'unknown', status: 408, npCodes: ['X1'] }],
    [429, { code: 'request_refused', acted: 'unknown', status: 429, npCodes: ['X1'] }],
  ])(
    'READ-20 an error that names nobody is about the only order with %i, and not with what may be from a gateway',
    async (status, expected) => {
      expect(await registered(status, { errors: [{ codes: ['X1'] }] })).toEqual(expected)
    },
  )

  it('an update is named by its id, by its order, or by both', async () => {
    const updated = async (fields: object) =>
      (await npAnswers(200, { results: [result(fields)] }).np.requestScreening([UPDATE])).val
    expect(await updated({})).toEqual([approved])
    expect(await updated({ shop_transaction_id: undefined })).toEqual([approved])
    expect(await updated({ np_transaction_id: OTHER_ID })).toEqual([{ ...approved, npTransactionId: OTHER_ID }])
    expect(await updated({ shop_transaction_id: undefined, np_transaction_id: OTHER_ID })).toEqual([unknown('missing')])
    const refusal = npAnswers(400, { errors: [{ id: ID, codes: ['E0100115'] }] })
    expect((await refusal.np.requestScreening([UPDATE])).val).toEqual([refused('E0100115')])
  })

  it('a poll needs the id of NP and nothing else; an order that the id is not of makes it doubtful', async () => {
    const polled = async (...results: readonly object[]) =>
      (await npAnswers(200, { results }).np.pollScreening([REF, OTHER_REF])).val
    const bare = { np_transaction_id: ID, authori_result: '00' }
    expect(await polled(bare)).toEqual([approved, unknown('missing', 'P2')])
    expect(await polled({ ...bare, shop_transaction_id: 'P2' })).toEqual([
      unknown('contradictory'),
      unknown('contradictory', 'P2'),
    ])
    expect(await polled({ shop_transaction_id: 'P1', authori_result: '00' })).toEqual([
      unknown('missing'),
      unknown('missing', 'P2'),
    ])
  })
})

describe("READ-20 a result under the order's id of NP and the number of an order that nobody asked about", () => {
  const theirs = { np_transaction_id: ID, shop_transaction_id: 'P9', authori_result: '00', payment_status: '20' }
  const answer = async (call: (np: NpConnectPro) => Promise<{ val: unknown }>, results: readonly object[]) =>
    (await call(npAnswers(200, { results }).np)).val

  it.each<[string, (np: NpConnectPro) => Promise<{ val: unknown }>]>([
    ['a poll', (np) => np.pollScreening([REF])],
    ['an update', (np) => np.requestScreening([UPDATE])],
    ['a re-registration', (np) => np.reregister([UPDATE])],
    ['a report', (np) => np.reportShipments([REPORT])],
    ['a cancellation', (np) => np.cancel([REF])],
    ['a look-up of a payment', (np) => np.pollPayments([REF])],
  ])('is no answer to %s: one of the two ids is wrong', async (_, call) => {
    expect(await answer(call, [theirs])).toEqual([unknown('contradictory')])
    expect(await answer(call, [{ ...theirs, shop_transaction_id: 'P1' }, theirs])).toEqual([unknown('contradictory')])
  })

  it.each([undefined, null, '', '  ', 'P1', ' P1', 'P1   '])(
    'is an answer where the number is %j',
    async (shop_transaction_id) => {
      expect(await answer((np) => np.pollScreening([REF]), [{ ...theirs, shop_transaction_id }])).toEqual([approved])
    },
  )
})

describe('FLOW-02 a registration under a number that NP filled up with spaces', () => {
  it('is that of the order: no number has white space', async () => {
    expect(await registered(200, { results: [result({ shop_transaction_id: ' P1  ' })] })).toEqual([approved])
  })
})

describe('READ-20 a call that names orders by the id of NP', () => {
  it('takes nothing from an error under the number of an order', async () => {
    const { np } = npAnswers(400, { errors: [{ id: 'P1', codes: ['E0100114'] }] })
    expect((await np.cancel([REF])).val).toEqual([unknown('missing')])
  })
})

describe('READ-20 an error whose id is none by which the call names its orders', () => {
  const shipped = [
    { np_transaction_id: ID, shop_transaction_id: 'P1' },
    { np_transaction_id: OTHER_ID, shop_transaction_id: 'P2' },
  ]
  const error = (id: unknown) => [{ id, codes: ['E0100114'] }]
  const cancelled = async (body: object) => (await npAnswers(200, body).np.cancel([REF, OTHER_REF])).val
  const settled = { orderNumber: 'P1', outcome: 'settled' }

  it.each(['P2', ' P2 '])('makes the order of that number doubtful, and no other: %j', async (id) => {
    expect(await cancelled({ results: shipped, errors: error(id) })).toMatchObject([
      settled,
      unknown('contradictory', 'P2'),
    ])
  })

  it.each(['P9', '18121299999', '', 7])('may be about any of those with a result: %j', async (id) => {
    expect(await cancelled({ results: shipped, errors: error(id) })).toEqual([
      unknown('contradictory'),
      unknown('contradictory', 'P2'),
    ])
  })

  it.each(['P2', 'P9'])('is about the one of which nothing else is said: %j', async (id) => {
    expect(await cancelled({ results: shipped.slice(0, 1), errors: error(id) })).toMatchObject([
      settled,
      unknown('missing', 'P2'),
    ])
  })

  it('is about the registration to which NP has just given that id', async () => {
    const both = [result(), result({ shop_transaction_id: 'P2', np_transaction_id: OTHER_ID })]
    const answers = await bothRegistered(200, { results: both, errors: error(OTHER_ID) })
    expect(answers).toEqual([approved, unknown('contradictory', 'P2')])
  })

  it('says nothing of the others where it is the one by which the call names them', async () => {
    expect(await cancelled({ results: shipped.slice(1), errors: error(ID) })).toMatchObject([
      { orderNumber: 'P1', outcome: 'refused' },
      { orderNumber: 'P2', outcome: 'settled' },
    ])
  })

  it('approves nobody whom a poll may have refused', async () => {
    const results = [{ np_transaction_id: ID, authori_result: '00' }]
    expect((await npAnswers(200, { results, errors: error('P1') }).np.pollScreening([REF])).val).toEqual([
      unknown('contradictory'),
    ])
  })
})

describe('READ-20 a result that names one order as the base of another', () => {
  it.each(['pollScreening', 'cancel', 'pollPayments'] as const)('makes both doubtful: %s', async (call) => {
    const results = [
      { base_np_transaction_id: ID, np_transaction_id: OTHER_ID, authori_result: '00', payment_status: '20' },
    ]
    expect((await npAnswers(200, { results }).np[call]([REF, OTHER_REF])).val).toEqual([
      unknown('contradictory'),
      unknown('contradictory', 'P2'),
    ])
  })
})

describe('codes', () => {
  it.each([
    ['text of an unknown form', 'please ask us', 'code_withheld'],
    ['a telephone number', '0391827364', 'code_withheld'],
    ['an e-mail address', 'karura.taro@example.com', 'code_withheld'],
    ['an object', { code: 'E0100060' }, 'code_withheld'],
    ['a code with a space', 'E0100060 ', 'code_withheld'],
    ['a code after a space', ' E0100060', 'code_withheld'],
    ['a code of another case', 'e0100060', 'code_withheld'],
    ['a code without digits', 'EPRO', 'code_withheld'],
    ['a list of codes', ['X1'], 'code_withheld'],
    ['the SPコード', 'SECRET-SP-4711', 'code_withheld'],
    ['a part of the SPコード', 'SP4711', 'code_withheld'],
    ['what looks like a code, but was in the address', 'KARURA101', 'code_withheld'],
    ['a code of tomorrow', 'EPRO0199', 'EPRO0199'],
    ['a code of another family', 'X1', 'X1'],
  ])('%s', async (_, code, shown) => {
    const buyer = { ...REGISTRATION.details.buyer, address: '東京都千代田区千代田1-1 ｋａｒｕｒａ101号' }
    const request = { ...REGISTRATION, details: { ...REGISTRATION.details, buyer } }
    const { np, told } = npAnswers(400, { errors: [{ id: 'P1', codes: [code, 'E0100060'] }] })
    expect((await np.requestScreening([request])).val).toEqual([refused(shown, 'E0100060')])
    expect(told[0]?.npCodes).toEqual([shown, 'E0100060'])
  })

  const karura = { ...DETAILS, buyer: { ...BUYER, department: 'Karura101' } }
  const compared = ['X1', 'code_withheld']
  it.each([
    ['register', (np: NpConnectPro) => np.requestScreening([{ ...REGISTRATION, details: karura }]), compared],
    ['update', (np: NpConnectPro) => np.requestScreening([{ ...UPDATE, details: karura }]), compared],
    ['reregister', (np: NpConnectPro) => np.reregister([{ ...UPDATE, details: karura }]), compared],
    ['find_screening', (np: NpConnectPro) => np.pollScreening([REF]), ['code_withheld']],
    ['report_shipment', (np: NpConnectPro) => np.reportShipments([REPORT]), ['code_withheld']],
    ['cancel', (np: NpConnectPro) => np.cancel([REF]), ['code_withheld']],
    ['find_payment', (np: NpConnectPro) => np.pollPayments([REF]), ['code_withheld']],
  ] satisfies [string, (np: NpConnectPro) => Promise<{ val: unknown }>, string[]][])(
    '%s: of what may be personal only that is shown which can be compared with what was sent',
    async (_, call, codes) => {
      const errors = ['P1', ID].map((id) => ({ id, codes: ['X1', 'KARURA101'] }))
      expect((await call(npAnswers(400, { errors }).np)).val).toMatchObject([{ outcome: 'refused', codes }])
    },
  )

  it('a list of codes without an end is cut, and says so', async () => {
    const codes = Array.from({ length: 5000 }, (_, index) => `E${index}`)
    const [answer] = (
      await npAnswers(400, { errors: [{ id: 'P1', codes }] }).np.requestScreening([REGISTRATION])
    ).unwrap()
    expect(answer).toEqual(refused(...codes.slice(0, 100), 'code_withheld'))
    const hundred = { errors: [{ id: 'P1', codes: codes.slice(0, 100) }] }
    expect(await registered(400, hundred)).toEqual([refused(...codes.slice(0, 100))])
  })
})

describe('reports, cancellations, payments, re-registrations', () => {
  const settled = { orderNumber: 'P1', outcome: 'settled' }

  it('a report that is named is taken', async () => {
    expect((await npAnswers(200, { results: [{ np_transaction_id: ID }] }).np.reportShipments([REPORT])).val).toEqual([
      settled,
    ])
  })

  it.each([
    [['E0100115'], true],
    [['E0100115', 'E0100115'], true],
    [['E0100115', 'E0100110'], false],
    [['E0100114'], false],
    [[], false],
  ])('READ-20 a report that is refused with %j was reported already: %s', async (codes, alreadyReported) => {
    const { np } = npAnswers(400, { errors: [{ id: ID, codes }] })
    const [answer] = (await np.reportShipments([REPORT])).unwrap()
    expect(answer).toMatchObject({ outcome: 'refused', alreadyReported })
    if (answer === undefined) return
    const [event] = shipmentEvents(answer, '2026-04-01T10:00:00+09:00', { triedBefore: true })
    expect(event?.type).toBe(alreadyReported ? 'shipment.reported' : 'shipment.failed')
  })

  it.each([
    [['E0100114'], true],
    [['E0100118'], false],
  ])('CANC-01 a cancellation that is refused with %j was cancelled already: %s', async (codes, alreadyCancelled) => {
    const { np } = npAnswers(400, { errors: [{ id: ID, codes }] })
    expect((await np.cancel([REF])).val).toEqual([{ orderNumber: 'P1', outcome: 'refused', codes, alreadyCancelled }])
  })

  const SPOKEN_AGAINST = [{ authori_ng: 'NG001' }, { authori_hold: ['E0100110'] }, { authori_hold: [{ why: 'x' }] }]

  it.each([...SPOKEN_AGAINST, { authori_result: '20' }, { authori_result: '10' }])(
    'READ-20 a report that is named with %j beside it is not known to have arrived',
    async (fields) => {
      const { np } = npAnswers(200, { results: [{ np_transaction_id: ID, ...fields }] })
      expect((await np.reportShipments([REPORT])).val).toEqual([unknown('contradictory')])
    },
  )

  it.each(SPOKEN_AGAINST)(
    'READ-20 a cancellation that is named with %j beside it is not known to be done',
    async (fields) => {
      const { np } = npAnswers(200, { results: [{ np_transaction_id: ID, ...fields }] })
      expect((await np.cancel([REF])).val).toEqual([unknown('contradictory')])
    },
  )

  it('CANC-01 a transaction on hold that is cancelled is cancelled, a report beside an approval is taken', async () => {
    const answered = (authori_result: string) =>
      npAnswers(200, { results: [{ np_transaction_id: ID, authori_result }] }).np
    expect((await answered('10').cancel([REF])).val).toEqual([settled])
    expect((await answered('00').reportShipments([REPORT])).val).toEqual([settled])
  })

  it('CANC-01 a cancellation that is named is done', async () => {
    expect((await npAnswers(200, { results: [{ np_transaction_id: ID }] }).np.cancel([REF])).val).toEqual([settled])
  })

  it.each([
    ['10', undefined, { payment: 'unpaid', paidOn: null }],
    ['20', '2026-04-20', { payment: 'paid', paidOn: '2026-04-20' }],
    ['20', '2026-04-20T23:00:00Z', { payment: 'paid', paidOn: '2026-04-21' }],
    ['20', '2026-02-30', { payment: 'paid', paidOn: null }],
    ['20', '山田花子', { payment: 'paid', paidOn: null }],
    ['20', undefined, { payment: 'paid', paidOn: null }],
    ['30', '2026-04-20', { payment: 'unclear', paidOn: null }],
  ])('payment %s on %s', async (status, day, answer) => {
    const body = { results: [{ np_transaction_id: ID, payment_status: status, customer_payment_date: day }] }
    expect((await npAnswers(200, body).np.pollPayments([REF])).val).toEqual([{ ...settled, ...answer }])
  })

  it('READ-20 two payments, or two days of one, contradict one another', async () => {
    const paid = { np_transaction_id: ID, payment_status: '20', customer_payment_date: '2026-04-20' }
    for (const other of [{ payment_status: '10' }, { customer_payment_date: '2026-04-21' }]) {
      const { np } = npAnswers(200, { results: [paid, { ...paid, ...other }] })
      expect((await np.pollPayments([REF])).val).toEqual([unknown('contradictory')])
    }
  })

  it('a look-up of a payment that is refused', async () => {
    const { np } = npAnswers(400, { errors: [{ id: ID, codes: ['E0100113'] }] })
    expect((await np.pollPayments([REF])).val).toEqual([refused('E0100113')])
  })

  it('a payment nobody knows is unknown, and so is none', async () => {
    for (const payment_status of ['40', undefined, 20]) {
      const body = { results: [{ np_transaction_id: ID, payment_status }] }
      expect((await npAnswers(200, body).np.pollPayments([REF])).val).toEqual([unknown('not_understood')])
    }
  })

  it('a re-registration brings a new id', async () => {
    const { np } = npAnswers(200, { results: [result({ np_transaction_id: OTHER_ID })] })
    expect((await np.reregister([UPDATE])).val).toEqual([{ ...approved, npTransactionId: OTHER_ID }])
  })

  it('a re-registration is matched by the id of the one before, too', async () => {
    const named = { shop_transaction_id: undefined, base_np_transaction_id: ID, np_transaction_id: OTHER_ID }
    const { np } = npAnswers(200, { results: [result(named)] })
    expect((await np.reregister([UPDATE])).val).toEqual([{ ...approved, npTransactionId: OTHER_ID }])
  })
})
