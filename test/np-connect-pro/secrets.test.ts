import { inspect } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createVirtualClock } from '../../src/clock/virtual-clock.js'
import {
  checkOrderDetails,
  createNpConnectPro,
  explainDetailsProblem,
  explainNpCode,
  type FetchLike,
  NP_CONNECT_PRO_TEST_URL,
  warnOrderDetails,
} from '../../src/np-connect-pro/index.js'
import { orderDetailsFault } from '../../src/transport/details/order-details-fault.js'
import type { OrderDetails } from '../../src/transport/index.js'
import { screeningRequestOf } from '../../src/transport/screening/screening-request-of.js'
import { explainTransportFault } from '../../src/transport/wording/explain-transport-fault.js'
import { ID, REF, REPORT } from './fixtures.js'
import { OPTIONS } from './stub.js'

/** Each as it may be typed, with something in it that nothing else here has; or as a code of NP's might be. */
const secret = fc.oneof(fc.stringMatching(/^zq[a-z0-9]{8,16}$/), fc.stringMatching(/^ZQ[A-Z]{2,5}[0-9]{4,9}$/))
/** 加盟店コード, SPコード and 端末ID; what `Basic` says of the first two is as secret as they are. */
const credentials = fc.record({ merchantCode: secret, spCode: secret, terminalId: secret })
const secretsIn = ({ merchantCode, spCode, terminalId }: Credentials) => ({
  加盟店コード: merchantCode,
  SPコード: spCode,
  端末ID: terminalId,
  Basic: btoa(`${merchantCode}:${spCode}`),
})
type Credentials = Readonly<Record<'merchantCode' | 'spCode' | 'terminalId', string>>
const personal = fc.oneof(
  fc.stringMatching(/^QX[A-Z]{2,5}[0-9]{3,6}$/),
  fc.stringMatching(/^09[0-9]{9}$/),
  fc.stringMatching(/^迦[あ-ん]{3,8}$/),
  fc.stringMatching(/^xq[a-z]{4,8}@xq[a-z]{4,8}\.jp$/),
)

const detailsOf = ([
  name,
  nameKana,
  company,
  department,
  postcode,
  address,
  telephone,
  email,
  goods,
]: readonly string[]) =>
  ({
    orderedAt: '2026-04-01T10:00:00+09:00',
    amount: 1,
    buyer: { name, nameKana, company, department, postcode, address, telephone, email },
    destination: { name: address, nameKana: name, postcode: telephone, address: company, telephone: postcode },
    goods: [{ name: goods, price: 9, quantity: 1 }],
  }) as OrderDetails

/** What NP may do with what it was sent, at its worst: give it back wherever anything fits. */
function echoing(values: readonly string[], way: number, pick: number): FetchLike {
  const at = (turn: number) => values[(pick + turn) % values.length] ?? ''
  const body = JSON.stringify({
    results: [
      {
        shop_transaction_id: 'P1',
        np_transaction_id: at(0),
        authori_result: '10',
        authori_hold: [at(1), at(2)],
        authori_ng: at(3),
      },
      { np_transaction_id: ID, payment_status: '20', customer_payment_date: at(0), authori_result: at(1) },
    ],
  })
  const errors = JSON.stringify({
    errors: [{ id: 'P1', codes: [at(0), at(1).toUpperCase()] }, { id: ID, codes: values }, { codes: [at(4)] }],
  })
  const error = Object.assign(new Error(values.join(' ')), { cause: { code: at(0) }, values })
  const ways: readonly FetchLike[] = [
    async () => ({ status: 200, text: async () => body }),
    async () => ({ status: 400, text: async () => errors }),
    async () => ({ status: 400, text: async () => JSON.stringify({ errors: [{ codes: values }] }) }),
    async () => ({ status: 500, text: async () => values.join('<br>') }),
    async () => ({ status: 200, text: async () => values.join('<br>') }),
    async () => ({ status: 401, text: async () => errors }),
    async (url, request) => Promise.reject(Object.assign(error, { url, request })),
    () => {
      throw error
    },
    async () => ({ status: 200, text: () => Promise.reject(error) }),
    () => new Promise(() => {}),
  ]
  return ways[way] ?? ways[0] ?? (() => Promise.reject(error))
}

/** A thing in every way in which it may be printed. */
const printed = (thing: unknown) =>
  [
    inspect(thing, { depth: 9, showHidden: true, getters: true }),
    JSON.stringify(thing) ?? '',
    String(thing),
    thing instanceof Error ? (thing.stack ?? '') : '',
  ].join('\n')

/** Width, hyphens and case hide nothing. */
const plain = (text: string) => text.normalize('NFKC').replace(/[-\s]/g, '').toLowerCase()

describe('no secret and no personal value comes out', () => {
  it('of a transport, an answer, a fault, the log, a check, a message', async () => {
    await fc.assert(
      fc.asyncProperty(
        credentials,
        fc.array(personal, { minLength: 9, maxLength: 9, size: 'max' }),
        fc.nat({ max: 9 }),
        fc.nat({ max: 99 }),
        async (own, values, way, pick) => {
          const secrets = secretsIn(own)
          const hidden = [...Object.values(secrets), ...values]
          const said: unknown[] = []
          const np = createNpConnectPro({
            ...OPTIONS,
            ...own,
            clock: createVirtualClock(0),
            fetch: echoing(hidden, way, pick),
            onExchange: (exchange) => said.push(exchange),
          })
          const details = detailsOf(values)
          const request = { orderNumber: 'P1', service: 'np_atobarai', npTransactionId: null, details } as const
          const known = { ...request, npTransactionId: ID }
          const outcomes = [
            await np.requestScreening([request]),
            await np.requestScreening([known]),
            await np.reregister([known]),
            await np.requestScreening([{ ...request, details: { ...details, goods: [] } }]),
          ]
          for (const outcome of outcomes) {
            said.push(outcome)
            if (!outcome.ok) said.push(explainTransportFault(outcome.val), explainTransportFault(outcome.val, 'en'))
            else
              for (const each of outcome.val)
                if ('codes' in each) said.push(...each.codes.map((code) => explainNpCode(code)))
          }
          said.push(np, await np.checkCredentials(), orderDetailsFault({ ...details, goods: values }))
          for (const found of [...checkOrderDetails(details), ...warnOrderDetails(details)]) {
            said.push(found, explainDetailsProblem(found, 'ja'), explainDetailsProblem(found, 'en'))
          }
          said.push(
            checkOrderDetails({ ...details, buyer: values as never }),
            screeningRequestOf(details as never, details),
          )
          const all = plain(said.map(printed).join('\n'))
          for (const [name, value] of [
            ...Object.entries(secrets),
            ...values.map((each) => ['personal', each] as const),
          ])
            if (all.includes(plain(value))) throw new Error(`${value} came out: ${name}`)
        },
      ),
      { seed: 20260401, numRuns: 1000 },
    )
  })

  it('nor by a look-up, a report or a cancellation, which know the secret alone', async () => {
    await fc.assert(
      fc.asyncProperty(credentials, fc.nat({ max: 9 }), fc.nat({ max: 99 }), async (own, way, pick) => {
        // What was registered earlier isn't known to these calls: its form has to give it away.
        const earlier = ['0391827364', '迦楼羅太郎', 'karura.taro@example.com', '1000001', 'karura101']
        const secrets = Object.values(secretsIn(own))
        const hidden = [...secrets, ...secrets.map((each) => each.slice(0, 6)), ...earlier]
        const said: unknown[] = []
        const fetch = echoing(hidden, way, pick)
        const np = createNpConnectPro({
          ...OPTIONS,
          ...own,
          clock: createVirtualClock(0),
          fetch,
          onExchange: (each) => said.push(each),
        })
        for (const call of [np.pollScreening, np.cancel, np.pollPayments]) said.push(await call([REF]))
        said.push(await np.reportShipments([REPORT]))
        const all = plain(said.map(printed).join('\n'))
        for (const value of hidden) if (all.includes(plain(value))) throw new Error(`${value} came out`)
      }),
      { seed: 20260401, numRuns: 500 },
    )
  })

  it('nor of the options, where a function gives it', async () => {
    const sent: string[] = []
    const fetch: FetchLike = async (_, { headers }) => {
      sent.push(headers['authorization'] ?? '')
      return { status: 200, text: async () => '{"results":[]}' }
    }
    const options = { ...OPTIONS, spCode: () => OPTIONS.spCode, fetch }
    expect(inspect(options, { depth: 9, showHidden: true })).not.toContain(OPTIONS.spCode)
    expect(JSON.stringify(options)).not.toContain(OPTIONS.spCode)
    await createNpConnectPro(options).checkCredentials()
    expect(sent).toEqual(['Basic TUVSQ0hBTlQ3NzpTRUNSRVQtU1AtNDcxMQ=='])
  })

  it('nor in what is thrown at a mistake in the options', () => {
    const mistakes: readonly object[] = [
      { spCode: 'zqsecret zqsecret' },
      { spCode: 'zqsecret\n' },
      { spCode: () => 'zqsecret\n' },
      {
        spCode: () => {
          throw new Error('zqsecret')
        },
      },
      { merchantCode: 'zqsecret:zqsecret' },
      { terminalId: ' zqsecret' },
      { baseUrl: 'http://zqsecret.example' },
      { baseUrl: `https://user:zqsecret@np.example/v1` },
      { baseUrl: `${NP_CONNECT_PRO_TEST_URL}?key=zqsecret` },
      { carrierCodes: { zqsecret: '12345' } },
      { carrierCodes: { yamato: 'zqsecret' } },
      { site: 'zqsecret' },
      { timeoutMs: 'zqsecret' },
      { batchSize: 'zqsecret' },
      { batchSize: { screening: 'zqsecret' } },
      { fetch: 'zqsecret' },
      { clock: 'zqsecret' },
      { onExchange: 'zqsecret' },
    ]
    for (const mistake of mistakes) {
      let thrown: unknown
      try {
        createNpConnectPro({ ...OPTIONS, ...mistake })
      } catch (error) {
        thrown = error
      }
      expect(thrown, JSON.stringify(Object.keys(mistake))).toBeInstanceOf(TypeError)
      expect(printed(thrown)).not.toContain('zqsecret')
    }
  })
})
