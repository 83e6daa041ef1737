import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createNpConnectPro } from '../../src/np-connect-pro/index.js'
import { ID, REGISTRATION } from './fixtures.js'
import { OPTIONS } from './stub.js'

let close: () => Promise<unknown> = async () => {}
afterEach(() => close())

/** The address of a server on this machine. */
async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  close = () => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(resolve))
  }
  const { port } = server.address() as AddressInfo
  return `http://127.0.0.1:${port}/v1`
}

const registered = async (baseUrl: string) =>
  (await createNpConnectPro({ ...OPTIONS, baseUrl }).requestScreening([REGISTRATION])).val

describe("the platform's own fetch", () => {
  it('sends and reads', async () => {
    const seen: unknown[] = []
    const baseUrl = await serving(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      const { method, url, headers } = request
      seen.push(method, url, headers.authorization, headers['x-np-terminal-id'], JSON.parse(body).transactions.length)
      response.end(
        JSON.stringify({ results: [{ shop_transaction_id: 'P1', np_transaction_id: ID, authori_result: '00' }] }),
      )
    })
    expect(await registered(baseUrl)).toMatchObject([{ outcome: 'settled', result: 'approved' }])
    expect(seen).toEqual(['POST', '/v1/transactions', 'Basic TUVSQ0hBTlQ3NzpTRUNSRVQtU1AtNDcxMQ==', '9876543210', 1])
  })

  it('updates by PATCH', async () => {
    let method: string | undefined
    const baseUrl = await serving((request, response) => {
      method = request.method
      response.end('{"results":[]}')
    })
    await createNpConnectPro({ ...OPTIONS, baseUrl }).cancel([{ orderNumber: 'P1', npTransactionId: ID }])
    expect(method).toBe('PATCH')
  })

  it('follows no redirection: nothing personal goes to another address', async () => {
    const urls: (string | undefined)[] = []
    const baseUrl = await serving(({ url }, response) => {
      urls.push(url)
      response.writeHead(307, { location: '/elsewhere' }).end()
    })
    expect(await registered(baseUrl)).toEqual({ code: 'not_understood', acted: 'unknown', status: 307, npCodes: [] })
    expect(urls).toEqual(['/v1/transactions'])
  })

  it('READ-20 a connection that breaks, before the answer or within it: unknown', async () => {
    const lost = [{ orderNumber: 'P1', outcome: 'unknown', reason: 'connection_lost' }]
    expect(await registered(await serving(({ socket }) => socket.destroy()))).toEqual(lost)
    await close()
    const cut: RequestListener = ({ socket }, response) => {
      response.writeHead(200, { 'content-length': '1000' })
      response.write('{"results":[', () => socket.destroy())
    }
    expect(await registered(await serving(cut))).toEqual(lost)
  })

  it('nobody listens: nothing was sent', async () => {
    const baseUrl = await serving(() => {})
    await close()
    close = async () => {}
    expect(await registered(baseUrl)).toEqual({ code: 'offline', acted: 'no', status: null, npCodes: [] })
  })
})
