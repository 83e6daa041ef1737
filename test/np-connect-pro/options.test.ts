import { afterEach, describe, expect, it, vi } from 'vitest'
import { createNpConnectPro, type FetchLike, type NpConnectProOptions } from '../../src/np-connect-pro/index.js'
import { REGISTRATION } from './fixtures.js'
import { npAnswers, OPTIONS } from './stub.js'

const quiet: FetchLike = async () => ({ status: 200, text: async () => '{"results":[]}' })
const created = (options: object) => () =>
  createNpConnectPro({ ...OPTIONS, fetch: quiet, ...options } as NpConnectProOptions)

describe('the options', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it.each([
    ['baseUrl', [undefined, '', 'np.example', 'ftp://np.example', 'http://np.example/v1', 'https://u:p@np.example']],
    [
      'baseUrl',
      ['https://np.example/v1?x=1', 'https://np.example/#x', 'http://127.0.0.1.example/', ' https://np.example'],
    ],
    ['baseUrl', ['https://', 'https:///v1', 'https://np.example ', 'https://np example', 'https://np.example/v 1']],
    ['baseUrl', ['https://np.example\\v1', 'https://np.example/\\v1', 'https://np.example#x', 'xhttps://np.example']],
    ['baseUrl', ['http://localhosts', 'http://localhost:', 'http://localhost:123456', 'http://localhost:x', 'http://']],
    ['baseUrl', [new URL('https://np.example/v1'), ['https://np.example'], 1]],
    ['merchantCode', [undefined, '', 'a:b', 'a b', '加盟店', 1234567]],
    ['spCode', [undefined, '', 'a b', 'あ', 'a\n', 4711]],
    ['terminalId', [undefined, '', '12 34', 'a\r\nx: y', 1234567890]],
    ['timeoutMs', [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, '30']],
    [
      'batchSize',
      [1, [], new Map([['others', 5]]), { screening: 0 }, { screening: 1001 }, { others: 1.5 }, { others: 1001 }],
    ],
    [
      'carrierCodes',
      [
        1,
        new Map([['click_post', '59010']]),
        { nobody: '59010' },
        { yamato: '5901' },
        { yamato: '５９０１０' },
        { yamato: 59010 },
      ],
    ],
    ['carrierCodes', [{ yamato: '590100' }, { yamato: 'x59010' }, { yamato: '59010x' }]],
    ['site', [1, { name: 'x' }, { name: '', url: 'x' }, { name: 'x', url: ' ' }, { name: 1, url: 'x' }]],
    ['fetch', [1, {}]],
    ['clock', [1, {}, { now: () => 0 }, { wait: async () => {} }]],
    ['onExchange', [1, {}]],
  ])('%s: none of %j, and the mistake is named', (name, values) => {
    for (const value of values) {
      expect(created({ [name]: value }), String(value)).toThrow(TypeError)
      expect(created({ [name]: value }), String(value)).toThrow(name)
      expect(created({ [name]: value }), String(value)).not.toThrow('is not a function')
    }
  })

  it('timeoutMs: the mistake says how long it may be', () => {
    expect(created({ timeoutMs: 3e9 })).toThrow(
      'timeoutMs has to be a whole number of milliseconds from 1 to 2,147,483,647.',
    )
  })

  it('and none at all', () => {
    expect(() => createNpConnectPro(undefined as never)).toThrow(TypeError)
    expect(() => createNpConnectPro(undefined as never)).toThrow('has to be an object')
    expect(() => createNpConnectPro({} as never)).toThrow(TypeError)
  })

  it.each([
    { baseUrl: 'http://localhost:8080' },
    { baseUrl: 'http://127.0.0.1:1/v1/' },
    { baseUrl: 'http://[::1]:8080/v1' },
    { baseUrl: 'http://localhost' },
    { baseUrl: 'http://localhost/' },
    { baseUrl: 'http://localhost:65535/v1' },
    { baseUrl: 'https://np.example' },
    { baseUrl: 'https://np.example:8443/v1/x' },
    { timeoutMs: 1 },
    { timeoutMs: 2 ** 31 - 1 },
    { batchSize: {} },
    { batchSize: { screening: 1000, others: undefined } },
    { carrierCodes: { click_post: undefined } },
    { fetch: undefined, clock: undefined, site: undefined, onExchange: undefined },
  ])('%j is fine', (options) => {
    expect(created(options)).not.toThrow()
  })

  it('a base address may end with a slash or not', async () => {
    const { np, sent } = npAnswers(200, { results: [] }, { baseUrl: 'http://localhost:8080/v1/' })
    await np.checkCredentials()
    expect(sent[0]?.url).toBe('http://localhost:8080/v1/authorizations/find')
  })

  it('without a fetch the platform`s own is taken, looked up anew each time', async () => {
    const np = createNpConnectPro(OPTIONS)
    const stub = vi.fn(quiet)
    vi.stubGlobal('fetch', stub)
    expect((await np.requestScreening([REGISTRATION])).val).toMatchObject([{ reason: 'missing' }])
    expect(stub).toHaveBeenCalledTimes(1)
    // The same as one's own is handed: whom it goes to, and all that is said.
    const { np: own, sent } = npAnswers(200, { results: [] })
    await own.requestScreening([REGISTRATION])
    const { url, request } = sent[0] ?? expect.fail('nothing was sent')
    expect(stub).toHaveBeenCalledWith(url, { ...request, signal: expect.anything() })
  })

  it('a platform without one is a mistake', () => {
    vi.stubGlobal('fetch', undefined)
    expect(() => createNpConnectPro(OPTIONS)).toThrow(/fetch/)
  })

  it('what is changed in them later changes nothing', async () => {
    const carrierCodes: { yamato?: string } = { yamato: '59011' }
    const options = { ...OPTIONS, carrierCodes }
    const { np, sent } = npAnswers(200, { results: [] }, options)
    carrierCodes.yamato = '00000'
    await np.reportShipments([
      {
        orderNumber: 'P1',
        npTransactionId: '18121200001',
        service: 'np_atobarai',
        shipment: { carrier: 'yamato', slipNumber: '1' },
        invoicePrintedAt: null,
      },
    ])
    expect(JSON.parse(sent[0]?.request.body ?? '').transactions[0].pd_company_code).toBe('59011')
  })
})
