import { getEventListeners } from 'node:events'
import { describe, expect, it } from 'vitest'
import { createVirtualClock } from '../../src/clock/virtual-clock.js'
import type { Clock, FetchLike, NpConnectPro } from '../../src/np-connect-pro/index.js'
import { createNpConnectPro } from '../../src/np-connect-pro/index.js'
import type { CallSignal } from '../../src/transport/index.js'
import { ID, REF, REGISTRATION, REPORT, UPDATE } from './fixtures.js'
import { npAnswers, npThat, OPTIONS, type Told } from './stub.js'

const HTML = '<!DOCTYPE html><html><body>ただいまメンテナンス中です</body></html>'
const fault = (code: string, acted: 'no' | 'unknown', status: number | null = null, ...npCodes: readonly string[]) => ({
  code,
  acted,
  status,
  npCodes,
})
const unknown = (reason: string, orderNumber = 'P1') => ({ orderNumber, outcome: 'unknown', reason })
const approval = {
  results: [{ shop_transaction_id: 'P1', np_transaction_id: ID, authori_result: '00' }],
}
const CUT_OFF = JSON.stringify(approval).slice(0, -2)

const EVERY_CALL: readonly (readonly [
  string,
  (np: NpConnectPro, signal?: CallSignal) => Promise<{ ok: boolean; val: unknown }>,
])[] = [
  ['register', (np, signal) => np.requestScreening([REGISTRATION], signal)],
  ['update', (np, signal) => np.requestScreening([UPDATE], signal)],
  ['find_screening', (np, signal) => np.pollScreening([REF], signal)],
  ['report_shipment', (np, signal) => np.reportShipments([REPORT], signal)],
  ['cancel', (np, signal) => np.cancel([REF], signal)],
  ['find_payment', (np, signal) => np.pollPayments([REF], signal)],
  ['reregister', (np, signal) => np.reregister([UPDATE], signal)],
  ['the check of the credentials', (np, signal) => np.checkCredentials(signal)],
]

const MANY_CODES = Array.from({ length: 110 }, (_, index) => `E${7_000_000 + index}`)

describe('an HTTP answer', () => {
  it.each([
    ['401', 401, '', fault('credentials_refused', 'no', 401)],
    ['403 with a page for people', 403, HTML, fault('credentials_refused', 'no', 403)],
    ['503 with a page for people', 503, HTML, fault('maintenance', 'no', 503)],
    ['503 in JSON of another form', 503, { message: 'maintenance' }, fault('maintenance', 'no', 503)],
    ['503 with a code', 503, { errors: [{ codes: ['E0100999'] }] }, fault('maintenance', 'no', 503)],
    ['503 without results', 503, '{ "results" : [ ], "errors": [] }', fault('maintenance', 'no', 503)],
    ['503 with null for results', 503, { results: null }, fault('maintenance', 'no', 503)],
    ['200 without a body', 200, '', fault('not_understood', 'unknown', 200)],
    ['200 with a page for people', 200, HTML, fault('not_understood', 'unknown', 200)],
    ['200 that is cut off', 200, CUT_OFF, fault('not_understood', 'unknown', 200)],
    ['200 with null', 200, 'null', fault('not_understood', 'unknown', 200)],
    ['200 with a list', 200, '[]', fault('not_understood', 'unknown', 200)],
    ['200 with neither array', 200, {}, fault('not_understood', 'unknown', 200)],
    [
      '200 with results that are no list',
      200,
      { results: approval.results[0] },
      fault('not_understood', 'unknown', 200),
    ],
    ['204', 204, '', fault('not_understood', 'unknown', 204)],
    ['a redirection', 302, '', fault('not_understood', 'unknown', 302)],
    ['a redirection that approves', 307, approval, fault('not_understood', 'unknown', 307)],
    ['a redirection as a browser shows it', 0, '', fault('not_understood', 'unknown')],
    ['no status', Number.NaN, approval, fault('not_understood', 'unknown')],
    ['half a status', 200.5, approval, fault('not_understood', 'unknown')],
    ['a status below all', 99, approval, fault('not_understood', 'unknown')],
    ['a status above all', 1000, approval, fault('not_understood', 'unknown')],
    ['100 that approves', 100, approval, fault('not_understood', 'unknown', 100)],
    ['199 that approves', 199, approval, fault('not_understood', 'unknown', 199)],
    ['300 that approves', 300, approval, fault('not_understood', 'unknown', 300)],
    ['400 without a body', 400, '', fault('not_understood', 'unknown', 400)],
    ['404', 404, HTML, fault('not_understood', 'no', 404)],
    ['404 cut off in its results', 404, CUT_OFF, fault('not_understood', 'unknown', 404)],
    ['429', 429, '', fault('not_understood', 'no', 429)],
    ['too large', 200, `{"results":[],"x":"${'x'.repeat(4_000_000)}"}`, fault('not_understood', 'unknown', 200)],
    ['404 of four million characters', 404, 'x'.repeat(4_000_000), fault('not_understood', 'no', 404)],
    ['404, too large', 404, 'x'.repeat(4_000_001), fault('not_understood', 'unknown', 404)],
    ['nested without an end', 200, '['.repeat(100_000), fault('not_understood', 'unknown', 200)],
    ['EPRO0101', 400, { errors: [{ codes: ['EPRO0101'] }] }, fault('request_refused', 'no', 400, 'EPRO0101')],
    [
      'EPRO0101 behind a hundred others',
      400,
      { errors: [...MANY_CODES, 'EPRO0101'].map((code) => ({ codes: [code] })) },
      fault('request_refused', 'no', 400, ...MANY_CODES.slice(0, 100), 'code_withheld'),
    ],
    ['an error that says nothing', 400, { errors: [{}] }, fault('request_refused', 'unknown', 400)],
    ['an error nobody can read', 400, { errors: ['?'] }, fault('request_refused', 'unknown', 400, 'code_withheld')],
  ])('%s', async (_, status, body, expected) => {
    const { np } = npAnswers(status, body)
    expect(await np.requestScreening([REGISTRATION])).toMatchObject({ ok: false, val: expected })
  })

  it.each([401, 403, 503])('READ-20: %i that brings results is no proof that nothing was done', async (status) => {
    const { results } = approval
    const wrapped = { gateway: { results: [] }, ...approval }
    for (const body of [
      approval,
      CUT_OFF,
      { results: results[0] },
      '{"results" :\n[',
      `{"\\u0072esults":[${JSON.stringify(results[0])}]}`,
      { results, errors: [] },
      wrapped,
    ]) {
      const { np, told } = npAnswers(status, body)
      expect((await np.requestScreening([REGISTRATION])).val).toEqual([unknown('contradictory')])
      expect(told).toMatchObject([{ status, outcome: 'contradictory' }])
    }
  })

  describe('READ-20: a status between 400 and 499', () => {
    /** Who asked isn't let in, or the server took up nothing of the request. Every other status says less than that. */
    const DID_NOTHING = [401, 403, 404, 405, 413, 414, 415, 429]
    const LOOK_UPS = ['find_screening', 'find_payment', 'the check of the credentials']
    const bodies = ['', HTML, '{"errors":[{"codes":["E01001']
    const every = Array.from({ length: 100 }, (_, place) => 400 + place)

    it.each(every)('%i without an answer of NP says that nothing was done only where it does', async (status) => {
      const acted = DID_NOTHING.includes(status) ? 'no' : 'unknown'
      for (const [name, call] of EVERY_CALL.filter(([each]) => !LOOK_UPS.includes(each))) {
        for (const body of bodies) {
          expect((await call(npAnswers(status, body).np)).val, `${name}: ${body}`).toMatchObject({ acted, status })
        }
      }
    })

    it.each(EVERY_CALL.filter(([name]) => LOOK_UPS.includes(name)))(
      'changes nothing for a look-up, whichever it is: %s',
      async (_, call) => {
        for (const status of every) {
          for (const body of bodies) {
            expect((await call(npAnswers(status, body).np)).val, body).toMatchObject({ acted: 'no', status })
          }
        }
      },
    )

    it('is unknown over results that were cut off, whichever it is', async () => {
      for (const status of every) {
        const { val } = await npAnswers(status, CUT_OFF).np.requestScreening([REGISTRATION])
        if ([401, 403].includes(status)) expect(val, `${status}`).toEqual([unknown('contradictory')])
        else expect(val, `${status}`).toMatchObject({ acted: 'unknown', status })
      }
    })
  })

  it.each([500, 502, 504, 599, 999])('%i leaves each order unknown, whatever the body says', async (status) => {
    for (const body of [HTML, '', approval]) {
      expect((await npAnswers(status, body).np.requestScreening([REGISTRATION])).val).toEqual([unknown('server_error')])
    }
  })

  it('a look-up changes nothing: after a fault it may be made again', async () => {
    for (const call of [npAnswers(200, HTML).np.pollScreening, npAnswers(302, '').np.pollPayments]) {
      expect(await call([REF])).toMatchObject({ ok: false, val: { code: 'not_understood', acted: 'no' } })
    }
  })

  it.each(EVERY_CALL.slice(0, -1))(
    'READ-20 %s: what is refused as a whole was not done, or nobody knows',
    async (name, call) => {
      const lookedUp = name === 'find_screening' || name === 'find_payment'
      for (const [status, body] of [
        [200, HTML],
        [400, { errors: [{}] }],
      ] as const) {
        const { val } = await call(npAnswers(status, body).np)
        expect(val).toMatchObject({ acted: lookedUp ? 'no' : 'unknown', status })
      }
    },
  )
})

describe('the check of the credentials', () => {
  it.each([
    ['200', 200, { results: [] }, null],
    ['400, as for any empty call', 400, { errors: [{ codes: ['EPRO0101'] }] }, null],
    ['401', 401, '', fault('credentials_refused', 'no', 401)],
    ['403', 403, HTML, fault('credentials_refused', 'no', 403)],
    ['503', 503, HTML, fault('maintenance', 'no', 503)],
    ['500', 500, HTML, fault('not_understood', 'no', 500)],
    ['404 in the form of NP', 404, { errors: [] }, fault('not_understood', 'no', 404)],
    ['400 with results and no error', 400, approval, fault('not_understood', 'no', 400)],
    ['a page for people', 200, HTML, fault('not_understood', 'no', 200)],
  ])('%s', async (_, status, body, expected) => {
    expect((await npAnswers(status, body).np.checkCredentials()).val).toEqual(expected)
  })
})

describe('the check of the credentials without an answer', () => {
  const checked = (fetch: FetchLike, signal?: CallSignal) =>
    createNpConnectPro({ ...OPTIONS, fetch, clock: createVirtualClock(0) }).checkCredentials(signal)

  it('a lost connection and a time-out are offline, and nothing was done', async () => {
    for (const fetch of [() => Promise.reject(new Error('no')), () => new Promise<never>(() => {})]) {
      expect((await checked(fetch)).val).toEqual(fault('offline', 'no'))
    }
  })

  it('given up under way it is given up', async () => {
    const controller = new AbortController()
    const stalls: FetchLike = () => {
      controller.abort()
      return new Promise(() => {})
    }
    expect((await checked(stalls, controller.signal)).val).toEqual(fault('aborted', 'no'))
  })
})

describe('a failure that brings a result of one order and an error of the other', () => {
  const body = { ...approval, errors: [{ id: 'P2', codes: ['E0100060'] }] }
  const both = [REGISTRATION, { ...REGISTRATION, orderNumber: 'P2' }]
  const saidWith = async (status: number) =>
    (await npAnswers(status, body, { batchSize: { screening: 2 } }).np.requestScreening(both)).val

  it('READ-20: 400 has NP take a part of a batch and refuse the rest', async () => {
    expect(await saidWith(400)).toEqual([
      { orderNumber: 'P1', outcome: 'settled', npTransactionId: ID, result: 'approved' },
      { orderNumber: 'P2', outcome: 'refused', codes: ['E0100060'] },
    ])
  })

  it.each([402, 409, 422, 499])('READ-20: %i says of neither what became of it', async (status) => {
    expect(await saidWith(status)).toEqual([unknown('contradictory', 'P1'), unknown('contradictory', 'P2')])
  })
})

describe('a signal that is none', () => {
  it.each(EVERY_CALL)('makes the call malformed, and nothing is sent: %s', async (_, call) => {
    for (const signal of [{}, { aborted: true }, 'stop', { addEventListener() {} }, { removeEventListener() {} }]) {
      const { np, sent } = npAnswers(200, approval)
      // @ts-expect-error what only plain JavaScript can do
      expect((await call(np, signal)).val).toEqual(fault('malformed', 'no'))
      expect(sent).toHaveLength(0)
    }
  })

  it('is another thing than none at all', async () => {
    const { np } = npAnswers(200, approval)
    // @ts-expect-error what only plain JavaScript can do
    expect((await np.requestScreening([REGISTRATION], null)).val).toMatchObject([{ result: 'approved' }])
  })
})

describe('a batch in several calls', () => {
  const requests = ['P1', 'P2', 'P3'].map((orderNumber) => ({ ...REGISTRATION, orderNumber }))
  const second = (told: Told) => npThat([[200, approval], told, [200, { results: [] }]])

  it('READ-20 a fault in the middle leaves the answers before it, and the rest unknown and unsent', async () => {
    const { np, sent } = second([503, HTML])
    expect((await np.requestScreening(requests)).val).toEqual([
      { orderNumber: 'P1', outcome: 'settled', npTransactionId: ID, result: 'approved' },
      unknown('server_error', 'P2'),
      unknown('server_error', 'P3'),
    ])
    expect(sent).toHaveLength(2)
  })

  it.each([
    ['refused credentials', [401, ''], 'server_error'],
    ['a page for people', [200, HTML], 'not_understood'],
    ['a call that is refused as a whole', [400, { errors: [{ codes: ['EPRO0102'] }] }], 'not_understood'],
  ] satisfies [string, Told, string][])(
    'READ-20 %s in the middle: the rest is unknown and unsent',
    async (_, told, reason) => {
      const { np, sent } = second(told)
      expect((await np.requestScreening(requests)).unwrap().slice(1)).toEqual([
        unknown(reason, 'P2'),
        unknown(reason, 'P3'),
      ])
      expect(sent).toHaveLength(2)
    },
  )

  it('READ-20 a connection that is refused in the middle: the rest is unknown and unsent', async () => {
    let calls = 0
    const { np } = npAnswers(200, '', {
      fetch: async () => {
        calls += 1
        if (calls > 1) throw Object.assign(new Error('no'), { code: 'ECONNREFUSED' })
        return { status: 200, text: async () => JSON.stringify(approval) }
      },
    })
    const answers = (await np.requestScreening(requests)).unwrap()
    expect(answers.slice(1)).toEqual([unknown('connection_lost', 'P2'), unknown('connection_lost', 'P3')])
    expect(calls).toBe(2)
  })

  it('READ-20 given up in the middle: the rest is unknown and unsent', async () => {
    const controller = new AbortController()
    const { np, sent } = npThat([[200, approval]], { onExchange: () => controller.abort() })
    expect((await np.requestScreening(requests, controller.signal)).val).toEqual([
      { orderNumber: 'P1', outcome: 'settled', npTransactionId: ID, result: 'approved' },
      unknown('aborted', 'P2'),
      unknown('aborted', 'P3'),
    ])
    expect(sent).toHaveLength(1)
  })

  it('an unknown outcome in the middle is no reason to stop', async () => {
    const { np, sent } = second([500, HTML])
    const outcomes = (await np.requestScreening(requests)).unwrap().map(({ outcome }) => outcome)
    expect(outcomes).toEqual(['settled', 'unknown', 'unknown'])
    expect(sent).toHaveLength(3)
  })

  it('a fault of the first call is that of the batch', async () => {
    const { np, sent } = npAnswers(401, '')
    expect((await np.requestScreening(requests)).val).toEqual(fault('credentials_refused', 'no', 401))
    expect(sent).toHaveLength(1)
  })
})

describe('malformed input', () => {
  const hostile = new Proxy(
    {},
    {
      get() {
        throw new Error('no')
      },
    },
  )
  const throwing = {
    ...REGISTRATION,
    get details(): never {
      throw new Error('no')
    },
  }

  it.each([
    ['no list', (np: NpConnectPro) => np.requestScreening(hostile as never)],
    ['an order that is in no list', (np: NpConnectPro) => np.requestScreening(REGISTRATION as never)],
    ['a text', (np: NpConnectPro) => np.requestScreening('P1' as never)],
    ['an order that is null', (np: NpConnectPro) => np.requestScreening([REGISTRATION, null as never])],
    ['an order that is a text', (np: NpConnectPro) => np.requestScreening([REGISTRATION, 'P2' as never])],
    ['null', (np: NpConnectPro) => np.pollScreening(null as never)],
    ['a request that throws', (np: NpConnectPro) => np.requestScreening([throwing])],
    ['a proxy', (np: NpConnectPro) => np.reportShipments([hostile as never])],
    ['an order twice', (np: NpConnectPro) => np.requestScreening([REGISTRATION, REGISTRATION])],
    ['a transaction twice', (np: NpConnectPro) => np.cancel([REF, { ...REF, orderNumber: 'P2' }])],
    ['an order number of spaces', (np: NpConnectPro) => np.requestScreening([{ ...REGISTRATION, orderNumber: ' ' }])],
    ['a service nobody knows', (np: NpConnectPro) => np.requestScreening([{ ...REGISTRATION, service: 'x' as never }])],
    [
      'details without goods',
      (np: NpConnectPro) => np.requestScreening([{ ...REGISTRATION, details: { ...REGISTRATION.details, goods: [] } }]),
    ],
    ['a re-registration of what NP does not know', (np: NpConnectPro) => np.reregister([REGISTRATION])],
    ['a poll without an id', (np: NpConnectPro) => np.pollScreening([{ ...REF, npTransactionId: null as never }])],
    ['a cancellation without an id', (np: NpConnectPro) => np.cancel([{ ...REF, npTransactionId: null as never }])],
    ['a poll by an id that is none', (np: NpConnectPro) => np.pollScreening([{ ...REF, npTransactionId: ' ' }])],
    [
      'a report without an id',
      (np: NpConnectPro) => np.reportShipments([{ ...REPORT, npTransactionId: null as never }]),
    ],
    [
      'a report of a service nobody knows',
      (np: NpConnectPro) => np.reportShipments([{ ...REPORT, service: 'x' as never }]),
    ],
    [
      'a carrier nobody knows',
      (np: NpConnectPro) => np.reportShipments([{ ...REPORT, shipment: { carrier: 'x' as never, slipNumber: '1' } }]),
    ],
    ['a day of print that is none', (np: NpConnectPro) => np.reportShipments([{ ...REPORT, invoicePrintedAt: 'x' }])],
  ])('%s: READ-24 nothing is sent', async (_, call) => {
    const { np, sent } = npAnswers(200, { results: [] })
    expect(await call(np)).toMatchObject({ ok: false, val: fault('malformed', 'no') })
    expect(sent).toEqual([])
  })
})

describe('nobody answers', () => {
  /** A transport whose `fetch` is this. */
  const npOver = (fetch: FetchLike, clock: Clock = createVirtualClock(0)) =>
    createNpConnectPro({ ...OPTIONS, fetch, clock })
  const failing = (error: unknown) => npOver(() => Promise.reject(error))

  /** As Node names them: nobody to send to, or nobody whose certificate lets anything be sent. */
  const BEFORE_ANYTHING = [
    ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'],
    ...['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID', 'CERT_REVOKED', 'CERT_UNTRUSTED', 'CERT_REJECTED'],
    ...['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ...['UNABLE_TO_GET_ISSUER_CERT', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'CERT_SIGNATURE_FAILURE'],
    ...['ERR_TLS_CERT_ALTNAME_INVALID', 'HOSTNAME_MISMATCH'],
  ]

  it.each([
    ...BEFORE_ANYTHING.map((code) => [code, { code }] as const),
    ...['ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'].map(
      (code) => [`${code} while it was connected`, { code, syscall: 'connect' }] as const,
    ),
  ])('%s: nothing was sent', async (_, named) => {
    const cause = Object.assign(new Error('SECRET-SP-4711'), named)
    for (const error of [new TypeError('fetch failed', { cause }), cause]) {
      expect((await failing(error).requestScreening([REGISTRATION])).val).toEqual(fault('offline', 'no'))
    }
  })

  const connecting = (code: string) => Object.assign(new Error(code), { code, syscall: 'connect' })
  /** What Node makes of a name with several addresses, once each of them failed: the code is that of the first. */
  const atEach = (code: string, errors: unknown) =>
    Object.assign(new AggregateError([]), { code, errors, message: 'SECRET-SP-4711' })

  it.each([
    ['READ-20 no way to any address', atEach('ENETUNREACH', [connecting('ENETUNREACH'), connecting('EINVAL')])],
    ['READ-20 no time at one address', atEach('ETIMEDOUT', [connecting('ETIMEDOUT'), connecting('EHOSTUNREACH')])],
    ['READ-20 nobody at any address', atEach('ECONNREFUSED', [{ code: 'ECONNREFUSED' }, connecting('ENETUNREACH')])],
  ])('%s: nothing was sent', async (_, cause) => {
    for (const error of [new TypeError('fetch failed', { cause }), cause]) {
      expect((await failing(error).requestScreening([REGISTRATION])).val).toEqual(fault('offline', 'no'))
    }
  })

  it.each([
    ['a reset', Object.assign(new Error('read'), { code: 'ECONNRESET' })],
    ['several addresses, one of which was reached', atEach('ETIMEDOUT', [connecting('ETIMEDOUT'), { code: 'EPIPE' }])],
    ['a reset after several addresses failed', atEach('ECONNRESET', [connecting('ETIMEDOUT')])],
    ['several failures that are none', atEach('ETIMEDOUT', [])],
    ['several failures without a code that are none', new AggregateError([])],
    [
      'a cause of several failures without a code that are none',
      new TypeError('no', { cause: new AggregateError([]) }),
    ],
    ['several failures that are no list', atEach('ETIMEDOUT', 'all of them')],
    ['a time-out while it was read', Object.assign(new Error('read'), { code: 'ETIMEDOUT', syscall: 'read' })],
    ['a host that is out of reach, at any time', Object.assign(new Error('no'), { code: 'EHOSTUNREACH' })],
    [
      'a reset whose cause is that nobody was there the next time',
      Object.assign(new Error('no', { cause: { code: 'ECONNREFUSED', syscall: 'connect' } }), { code: 'ECONNRESET' }),
    ],
    ['a connection that was closed', Object.assign(new Error('no'), { code: 'UND_ERR_SOCKET' })],
    ['headers that did not come in time', Object.assign(new Error('no'), { code: 'UND_ERR_HEADERS_TIMEOUT' })],
    ['anything', 'text'],
    ['nothing', undefined],
    ['an error without a cause', new TypeError('fetch failed')],
    ['an error whose cause is nothing', new TypeError('fetch failed', { cause: null })],
    [
      'an error that throws when looked at',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('no')
          },
        },
      ),
    ],
  ])('READ-20 %s: unknown', async (_, error) => {
    expect((await failing(error).requestScreening([REGISTRATION])).val).toEqual([unknown('connection_lost')])
  })

  it.each([
    [
      'throws',
      () => {
        throw new Error('no')
      },
    ],
    ['answers with nothing', () => Promise.resolve(undefined as never)],
    ['answers with a body that breaks', async () => ({ status: 200, text: () => Promise.reject(new Error('no')) })],
    ['answers with a hostile status', async () => ({ status: Symbol('x') as never, text: async () => '' })],
    ['answers with a hostile body', async () => ({ status: 200, text: async () => Object.create(null) })],
    [
      'is refused after it was connected',
      async () => ({
        status: 200,
        text: () => Promise.reject(Object.assign(new Error('no'), { code: 'ECONNREFUSED' })),
      }),
    ],
  ] satisfies [string, FetchLike][])('READ-20 a fetch that %s: unknown', async (_, fetch) => {
    expect((await npOver(fetch).requestScreening([REGISTRATION])).val).toEqual([unknown('connection_lost')])
  })

  it('no answer in 30 seconds: timed out', async () => {
    const clock = createVirtualClock(0)
    const np = npOver(() => new Promise(() => {}), clock)
    expect((await np.requestScreening([REGISTRATION])).val).toEqual([unknown('timed_out')])
    expect(clock.now()).toBe(30_000)
  })

  it('a body that drips for longer: timed out, and fetch is told', async () => {
    const clock = createVirtualClock(0)
    let signal: CallSignal | undefined
    const drips: FetchLike = async (_, request) => {
      signal = request.signal
      return { status: 200, text: () => clock.wait(3_600_000, request.signal).then(() => JSON.stringify(approval)) }
    }
    expect((await npOver(drips, clock).requestScreening([REGISTRATION])).val).toEqual([unknown('timed_out')])
    expect(signal?.aborted).toBe(true)
    expect(clock.now()).toBe(30_000)
  })

  it('a time-out of one order does not stop the next', async () => {
    const clock = createVirtualClock(0)
    let calls = 0
    const np = npOver(() => {
      calls += 1
      return calls === 1 ? new Promise(() => {}) : Promise.resolve({ status: 200, text: async () => '{"results":[]}' })
    }, clock)
    const answers = await np.requestScreening([REGISTRATION, { ...REGISTRATION, orderNumber: 'P2' }])
    expect(answers.val).toEqual([unknown('timed_out'), unknown('missing', 'P2')])
  })
})

/** A clock and a signal that know who still waits for them. */
function watched() {
  const virtual = createVirtualClock(0)
  const controller = new AbortController()
  let waiting = 0
  const clock: Clock = {
    now: virtual.now,
    async wait(milliseconds, signal) {
      waiting += 1
      await virtual.wait(milliseconds, signal)
      waiting -= 1
    },
  }
  return {
    clock,
    controller,
    left: () => ({ waiting, listeners: getEventListeners(controller.signal, 'abort').length }),
  }
}

describe('nothing is left behind', () => {
  const NOTHING = { waiting: 0, listeners: 0 }
  const settle = () => new Promise((resolve) => setImmediate(resolve))

  it.each(EVERY_CALL)('by %s: after an answer, a time-out and an abort', async (_, call) => {
    const { clock, controller, left } = watched()
    let inner: CallSignal | undefined
    const with_ = (fetch: FetchLike) => createNpConnectPro({ ...OPTIONS, clock, fetch })
    await call(
      with_(async () => ({ status: 200, text: async () => '{"results":[]}' })),
      controller.signal,
    )
    await settle()
    expect(left()).toEqual(NOTHING)

    const stalls: FetchLike = (__, { signal }) => {
      inner = signal
      return new Promise(() => {})
    }
    await call(with_(stalls), controller.signal)
    await settle()
    expect(left()).toEqual(NOTHING)
    expect(inner?.aborted).toBe(true)

    const fetchThatAborts: FetchLike = (__, { signal }) => {
      inner = signal
      controller.abort()
      return new Promise(() => {})
    }
    await call(with_(fetchThatAborts), controller.signal)
    await settle()
    expect(left()).toEqual(NOTHING)
    expect(inner?.aborted).toBe(true)
    if (inner !== undefined) expect(getEventListeners(inner, 'abort')).toHaveLength(0)
  })

  it.each(EVERY_CALL)('by %s, given up before: nothing is sent', async (_, call) => {
    const { np, sent } = npAnswers(200, { results: [] })
    const controller = new AbortController()
    controller.abort(new Error('SECRET-SP-4711'))
    expect(await call(np, controller.signal)).toMatchObject({ ok: false, val: fault('aborted', 'no') })
    expect(sent).toEqual([])
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
  })

  it.each([
    ['ignores its signal', () => new Promise<never>(() => {})],
    [
      'rejects when it is aborted',
      (signal: CallSignal) =>
        new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    ],
  ])('READ-20 given up under way with a fetch that %s: unknown', async (_, wait) => {
    const controller = new AbortController()
    const { np } = npAnswers(200, '', {
      fetch: (__, { signal }) => {
        setImmediate(() => controller.abort())
        return wait(signal)
      },
      clock: {
        now: () => 0,
        wait: (___, signal) => new Promise((done) => signal?.addEventListener('abort', () => done())),
      },
    })
    expect((await np.requestScreening([REGISTRATION], controller.signal)).val).toEqual([unknown('aborted')])
  })
})

describe('a clock or a fetch with a mind of its own', () => {
  it('READ-20 given up under way, as fetch alone tells: a clock that is slow to wake keeps nobody waiting', async () => {
    const controller = new AbortController()
    const { np } = npAnswers(200, '', {
      fetch: async () => {
        controller.abort()
        throw controller.signal.reason
      },
      clock: { now: () => 0, wait: () => new Promise(() => {}) },
    })
    expect((await np.requestScreening([REGISTRATION], controller.signal)).val).toEqual([unknown('aborted')])
  })

  it('READ-20 a wait that rejects when it is aborted, as timers/promises do, is a wait', async () => {
    let rejected = 0
    const clock: Clock = {
      now: () => 0,
      wait: (_, signal) =>
        new Promise((__, reject) => {
          signal?.addEventListener('abort', () => {
            rejected += 1
            reject(new Error('aborted'))
          })
        }),
    }
    const controller = new AbortController()
    const stalls: FetchLike = () => {
      setImmediate(() => controller.abort())
      return new Promise(() => {})
    }
    const over = (fetch: FetchLike) => createNpConnectPro({ ...OPTIONS, clock, fetch })
    const given = await over(stalls).requestScreening([REGISTRATION], controller.signal)
    expect(given.val).toEqual([unknown('aborted')])
    const answers: FetchLike = async () => ({ status: 200, text: async () => JSON.stringify(approval) })
    expect((await over(answers).requestScreening([REGISTRATION])).val).toMatchObject([{ result: 'approved' }])
    expect(rejected).toBe(2)
  })

  it('a clock that is set back in between makes no time less than none', async () => {
    let now = 1000
    const clock: Clock = { now: () => (now -= 500), wait: () => new Promise(() => {}) }
    const { np, told } = npAnswers(200, approval, { clock })
    await np.requestScreening([REGISTRATION])
    expect(told).toMatchObject([{ durationMs: 0 }])
  })

  it('a fetch that changes the headers it is given changes those of no other call', async () => {
    const seen: object[] = []
    const np = createNpConnectPro({
      ...OPTIONS,
      fetch: async (_, { headers }) => {
        seen.push({ ...headers })
        Object.assign(headers, { authorization: 'none' })
        return { status: 200, text: async () => '{"results":[]}' }
      },
    })
    await np.requestScreening([REGISTRATION])
    await np.requestScreening([REGISTRATION])
    expect(seen[1]).toEqual(seen[0])
  })
})

describe('the log', () => {
  it('hears of each call', async () => {
    const { np, told } = npThat([
      [200, approval],
      [400, { errors: [{ id: ID, codes: ['E0100115'] }] }],
      [503, HTML],
    ])
    await np.requestScreening([REGISTRATION])
    await np.reportShipments([REPORT])
    await np.pollScreening([REF])
    expect(told).toEqual([
      { call: 'register', orders: 1, status: 200, outcome: 'answered', npCodes: [], durationMs: 0 },
      { call: 'report_shipment', orders: 1, status: 400, outcome: 'answered', npCodes: ['E0100115'], durationMs: 0 },
      { call: 'find_screening', orders: 1, status: 503, outcome: 'maintenance', npCodes: [], durationMs: 0 },
    ])
  })

  it('hears why nobody knows what came of a call, and how long it took', async () => {
    const clock = createVirtualClock(0)
    const lasting = npAnswers(200, '', {
      clock,
      fetch: async () => {
        await clock.wait(1_500)
        return { status: 502, text: async () => HTML }
      },
    })
    await lasting.np.requestScreening([REGISTRATION])
    const stalling = npAnswers(200, '', { clock, fetch: () => new Promise(() => {}), timeoutMs: 7_000 })
    await stalling.np.cancel([REF])
    expect([...lasting.told, ...stalling.told]).toEqual([
      { call: 'register', orders: 1, status: 502, outcome: 'server_error', npCodes: [], durationMs: 1_500 },
      { call: 'cancel', orders: 1, status: null, outcome: 'timed_out', npCodes: [], durationMs: 7_000 },
    ])
  })

  it('is of no consequence when it throws or rejects', async () => {
    const throws = () => {
      throw new Error('no')
    }
    for (const onExchange of [throws, () => Promise.reject(new Error('no'))]) {
      const { np } = npAnswers(200, approval, { onExchange })
      expect((await np.requestScreening([REGISTRATION])).val).toMatchObject([{ result: 'approved' }])
    }
  })
})
