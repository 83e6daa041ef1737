import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { request as httpRequest, type Server } from 'node:http'
import { networkInterfaces } from 'node:os'
import { afterEach, describe, expect, it } from 'vitest'
import type { CallSignal } from '../../src/clock/call-signal.js'
import type { Clock } from '../../src/clock/clock.js'
import { systemClock } from '../../src/clock/system-clock.js'
import { type ServedNpSimulator, serveNpSimulator } from '../../src/simulator/node/serve-np-simulator.js'
import type { NpSimulatorOptions } from '../../src/simulator/options/np-simulator-options.js'
import { anNp, aRegistration, CREDENTIALS, headersOf, requestOf, seen } from './an-np.js'

const open: ServedNpSimulator[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((served) => served.close()))
})

/** The machine's clock, and who waits for it first: the signal that would give that up. */
function watchedClock() {
  let waitsFor: (signal: CallSignal) => void
  const firstWait = new Promise<CallSignal>((resolve) => {
    waitsFor = resolve
  })
  const clock: Clock = {
    now: systemClock.now,
    wait(milliseconds, signal) {
      if (signal !== undefined) waitsFor(signal)
      return systemClock.wait(milliseconds, signal)
    },
  }
  return { clock, firstWait }
}

/** The next request that a server of this process gets, once its head is there. */
const nextRequest = () =>
  new Promise<{ readonly server: Server }>((resolve) => {
    const heard = (message: unknown) => {
      unsubscribe('http.server.request.start', heard)
      resolve(message as { readonly server: Server })
    }
    subscribe('http.server.request.start', heard)
  })

/** A clock on which a piece takes as long as the client needs to take the piece before it. */
function clockInStep() {
  let [waits, taken] = [0, 0]
  let wake: () => void = () => {}
  const clock: Clock = {
    now: () => Date.parse('2026-04-01T10:00:00+09:00'),
    async wait() {
      const before = waits++
      while (taken < before) await new Promise<void>((resolve) => (wake = resolve))
    },
  }
  const take = () => {
    taken += 1
    wake()
  }
  return { clock, take }
}

async function served(options: Partial<NpSimulatorOptions> = {}) {
  const np = anNp(options)
  const server = await serveNpSimulator(np)
  open.push(server)
  return { np, ...server }
}

const register = (fields: object = {}) => requestOf('register', { transactions: [aRegistration(fields)] })

describe('what is served is a TypeError', () => {
  it.each([null, undefined, 7, {}, { fetch: async () => {} }])('where it is no simulator: %j', async (simulator) => {
    await expect(serveNpSimulator(simulator as never)).rejects.toThrow(
      new TypeError('The simulator to serve has to be one that createNpSimulator made.'),
    )
  })

  it.each([-1, 65_536, 70_000, 1.5, Number.NaN, 'x'])('at what is no port: %j', async (port) => {
    await expect(serveNpSimulator(anNp(), { port: port as never })).rejects.toThrow(
      new TypeError('port has to be a whole number from 0 to 65535.'),
    )
  })
})

describe('over loopback, with the platform’s fetch', () => {
  it('an order is registered, whatever its characters', async () => {
    const { np, url } = await served()
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1$/)
    const response = await fetch(`${url}/transactions`, register({ shop_transaction_id: '注文1' }))
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(await seen(response)).toMatchObject({ status: 200, results: [{ shop_transaction_id: '注文1' }] })
    expect(np.books.counts('注文1').registrations).toBe(1)
  })

  it('wrong credentials, another path, and another base path are answered as in memory', async () => {
    const { url } = await served({ basePath: '/np' })
    const headers = headersOf({ ...CREDENTIALS, spCode: 'other' })
    expect((await fetch(`${url}/authorizations/find`, { method: 'POST', headers })).status).toBe(401)
    expect((await fetch(`${url}/authorizations`, { method: 'POST', headers })).status).toBe(404)
    expect(url).toMatch(/\/np$/)
  })

  it('a reset is one, before and after the commit', async () => {
    for (const [kind, registrations] of [
      ['reset_before_commit', 0],
      ['reset_after_commit', 1],
    ] as const) {
      const { np, url } = await served({ faults: { [kind]: 1 } })
      const failed = await fetch(`${url}/transactions`, register()).catch((error: Error) => error)
      expect(failed).toBeInstanceOf(TypeError)
      expect(np.books.counts('P1').registrations).toBe(registrations)
    }
  })

  it('a time-out hangs until the client gives up, and the simulator hears of it', async () => {
    const { clock, firstWait } = watchedClock()
    const { np, url } = await served({ clock, faults: { timeout_after_commit: 1 } })
    const giving = new AbortController()
    const waiting = fetch(`${url}/transactions`, { ...register(), signal: giving.signal })
    const heard = await firstWait
    const hears = new Promise<void>((resolve) => heard.addEventListener('abort', () => resolve()))
    giving.abort(new Error('enough'))
    await expect(waiting).rejects.toThrow('enough')
    await hears
    expect(np.books.counts('P1').registrations).toBe(1)
  })

  it('a drip comes in pieces', async () => {
    const { clock, take } = clockInStep()
    const { url } = await served({ clock, faults: { slow_drip: 1 } })
    const response = await fetch(`${url}/transactions`, register())
    const pieces: string[] = []
    for await (const piece of response.body ?? []) {
      pieces.push(Buffer.from(piece).toString())
      take()
    }
    expect(pieces.length).toBeGreaterThan(1)
    expect(JSON.parse(pieces.join(''))).toMatchObject({ results: [{ authori_result: '00' }] })
  })

  it('many at once are all served', async () => {
    const { np, url } = await served({ settings: { buyerLimitYen: 'any' } })
    const answers = await Promise.all(
      Array.from({ length: 50 }, async (_, order) =>
        seen(await fetch(`${url}/transactions`, register({ shop_transaction_id: `P${order}` }))),
      ),
    )
    expect(answers.every(({ status }) => status === 200)).toBe(true)
    expect(np.books.all()).toHaveLength(50)
  })
})

describe('the server', () => {
  it('listens on loopback alone', async () => {
    const { url } = await served()
    const request = nextRequest()
    await fetch(`${url}/transactions`, register())
    expect((await request).server.address()).toMatchObject({ address: '127.0.0.1' })
    const { port } = new URL(url)
    const outside = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
    for (const { address } of outside) {
      await expect(fetch(`http://${address}:${port}/v1/transactions`, register())).rejects.toThrow('fetch failed')
    }
    await expect(fetch(`http://[::1]:${port}/v1/transactions`, register())).rejects.toThrow('fetch failed')
  })

  it('rejects where its port is taken', async () => {
    const { np, url } = await served()
    await expect(serveNpSimulator(np, { port: Number(new URL(url).port) })).rejects.toThrow('EADDRINUSE')
  })

  it('closes at once, whoever is still waiting', async () => {
    const { clock, firstWait } = watchedClock()
    const { url, close } = await served({ clock, faults: { timeout_before_commit: 1 } })
    const waiting = fetch(`${url}/transactions`, register()).catch((error: Error) => error.message)
    await firstWait
    await close()
    expect(await waiting).toBe('fetch failed')
    await expect(fetch(`${url}/transactions`, register())).rejects.toThrow('fetch failed')
  })

  it('survives a client that hangs up in the middle of its request', async () => {
    const { np, url } = await served()
    const half = httpRequest(`${url}/transactions`, {
      method: 'POST',
      headers: { ...headersOf(CREDENTIALS), 'content-length': 1000 },
    })
    half.on('error', () => undefined)
    const request = nextRequest()
    half.write('{"transactions":')
    await request
    half.destroy()
    expect((await fetch(`${url}/transactions`, register())).status).toBe(200)
    expect(np.journal()).toHaveLength(1)
  })
})
