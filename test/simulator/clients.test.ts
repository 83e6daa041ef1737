import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import type { FetchLike } from '../../src/np-connect-pro/options/fetch-like.js'
import type { SimulatorFetch } from '../../src/simulator/wire/simulator-fetch.js'
import { anNp, aRegistration, requestOf, seen } from './an-np.js'

const URL_OF_REGISTER = 'http://np.test/v1/transactions'
const request = requestOf('register', { transactions: [aRegistration()] })

describe('any client gets through that the platform’s fetch would serve', () => {
  it.each<[string, (fetch: SimulatorFetch) => ReturnType<SimulatorFetch>]>([
    ['a text', (fetch) => fetch(URL_OF_REGISTER, request)],
    ['a URL', (fetch) => fetch(new URL(URL_OF_REGISTER), request)],
    ['a path alone', (fetch) => fetch('/v1/transactions', request)],
    ['a Headers', (fetch) => fetch(URL_OF_REGISTER, { ...request, headers: new Headers(request.headers) })],
    ['pairs of headers', (fetch) => fetch(URL_OF_REGISTER, { ...request, headers: Object.entries(request.headers) })],
    ['headers in capitals', (fetch) => fetch(URL_OF_REGISTER, { ...request, headers: inCapitals(request.headers) })],
    ['a scheme in capitals', (fetch) => fetch(URL_OF_REGISTER, { ...request, headers: withScheme('BASIC') })],
    ['a scheme in small letters', (fetch) => fetch(URL_OF_REGISTER, { ...request, headers: withScheme('basic') })],
    ['an address in capitals', (fetch) => fetch('HTTP://NP.TEST/v1/transactions', request)],
    ['a method in small letters', (fetch) => fetch(URL_OF_REGISTER, { ...request, method: 'post' })],
    ['a Request', (fetch) => fetch(new Request(URL_OF_REGISTER, request))],
    // As in a test runner that gives its tests a realm of their own.
    ['a Request whose promises are of another realm', (fetch) => fetch(foreign(new Request(URL_OF_REGISTER, request)))],
    ['a Request with another body', (fetch) => fetch(new Request(URL_OF_REGISTER, { ...request, body: '' }), request)],
  ])('%s', async (_, call) => {
    const np = anNp()
    const response = await call(np.fetch)
    expect([response.status, response.ok]).toEqual([200, true])
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(response.headers.get('x-other')).toBeNull()
    expect(await response.json()).toMatchObject({ results: [{ shop_transaction_id: 'P1', authori_result: '00' }] })
    expect(np.books.counts('P1').registrations).toBe(1)
  })

  it('is a FetchLike, as the transport takes it', async () => {
    const np = anNp()
    const fetch: FetchLike = np.fetch
    const { signal } = new AbortController()
    const answer = await seen(await fetch(URL_OF_REGISTER, { ...request, signal, redirect: 'manual' }))
    expect(answer.results).toHaveLength(1)
  })

  it.each([undefined, null, ''])('with the body %s, which is none', async (body) => {
    const answer = await seen(await anNp().fetch(URL_OF_REGISTER, { ...request, body }))
    expect(answer.errors).toEqual([{ codes: ['EPRO0101'] }])
  })

  it('without headers it isn’t let in, nor with headers that are undefined', async () => {
    const headers = { authorization: undefined, 'x-np-terminal-id': undefined }
    for (const init of [{ method: 'POST' }, { method: 'POST', headers }]) {
      expect((await anNp().fetch(URL_OF_REGISTER, init)).status).toBe(401)
    }
  })

  it('an address within a path is no address', async () => {
    expect((await anNp().fetch('/v1http://np.test/transactions', request)).status).toBe(404)
  })

  it('but not one with a body that isn’t text', async () => {
    const body = new Uint8Array([1])
    const call = anNp().fetch(URL_OF_REGISTER, { ...request, body })
    await expect(call).rejects.toThrow(TypeError)
    await expect(call).rejects.toThrow(/^[A-Z].* \S+\.$/)
  })

  it.each<[string, unknown]>([
    ['a header’s line', 'authorization: Basic c2hvcDptYWRlLXVw'],
    ['lines', ['authorization: Basic c2hvcDptYWRlLXVw']],
    ['numbers', [7]],
    ['nothing', null],
  ])('nor one whose headers are %s, of which nothing is repeated', async (_, headers) => {
    const call = anNp().fetch(URL_OF_REGISTER, { ...request, headers: headers as never })
    await expect(call).rejects.toThrow(
      new TypeError('What is given as headers has to be a Headers, a list of pairs, or a record.'),
    )
  })

  it.each<[string, unknown]>([
    ['a number', 4242],
    ['a symbol', Symbol('secret')],
    ['a list', ['secret']],
    ['nothing', null],
  ])('nor one to no address, of which nothing is repeated: %s', async (_, target) => {
    await expect(anNp().fetch(target as never, request)).rejects.toThrow(
      new TypeError('What the simulator is asked has to be an address, a URL or a Request.'),
    )
  })

  it('nor one that gave up between the answer and its body', async () => {
    const giving = new AbortController()
    const reason = new Error('no more')
    const response = await anNp().fetch(URL_OF_REGISTER, { ...request, signal: giving.signal })
    giving.abort(reason)
    await expect(response.text()).rejects.toBe(reason)
  })

  it('nor one that gave up before: nothing is done', async () => {
    const np = anNp()
    const reason = new Error('no more')
    const call = np.fetch(URL_OF_REGISTER, { ...request, signal: AbortSignal.abort(reason) })
    await expect(call).rejects.toBe(reason)
    expect(np.journal()).toEqual([])
  })
})

function withScheme(scheme: string): Record<string, string> {
  return { ...request.headers, authorization: request.headers.authorization.replace('Basic', scheme) }
}

function inCapitals(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]))
}

/** The same request; what it promises is no instance of `Promise`. */
function foreign(request: Request): Request {
  const text = () =>
    runInNewContext('new Promise((resolve) => given(resolve))', {
      given: (resolve: never) => request.text().then(resolve),
    })
  return Object.defineProperty(request.clone(), 'text', { value: text })
}
