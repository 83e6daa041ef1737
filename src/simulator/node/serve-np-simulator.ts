import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import type { NpSimulator } from '../create-np-simulator.js'

const LAST_PORT = 65_535

/**
 * A simulated NP that listens on a port.
 *
 * @category Simulator
 */
export interface ServedNpSimulator {
  /** The base address for a client: `http://127.0.0.1:…`, with the path that NP's calls begin with. */
  readonly url: string
  /** Stops listening, and breaks what is still open. */
  close(): Promise<void>
}

/**
 * Serves a simulated NP over HTTP, on 127.0.0.1 alone: nobody from outside gets at it. What breaks in the simulator
 * breaks on the socket: a reset is one, a time-out hangs, a drip comes in pieces. A refused connection is a reset here,
 * since somebody does listen.
 *
 * @param simulator - from `createNpSimulator`, with `systemClock` if waiting is to take its time; a virtual clock
 * doesn't wait for sockets, so delays pass at once
 * @param options - `port`: 0, the default, for any that is free
 * @returns the address and how to close it; rejects if the port is taken, and with a `TypeError` if what it is given is
 * no simulator or no port
 *
 * @example
 * ```ts
 * const served = await serveNpSimulator(simulator, { port: 8080 })
 * served.url // 'http://127.0.0.1:8080/v1'
 * await served.close()
 * ```
 *
 * @category Simulator
 */
export async function serveNpSimulator(
  simulator: Pick<NpSimulator, 'fetch' | 'basePath'>,
  options?: { readonly port?: number | null | undefined } | null,
): Promise<ServedNpSimulator> {
  const port = options?.port ?? 0
  // Found only once the server listens, it would end the process. Without the checks of ./shape: this file stands
  // alone, so that Node opens no other for it.
  if (typeof simulator?.fetch !== 'function' || typeof simulator.basePath !== 'string') {
    throw new TypeError('The simulator to serve has to be one that createNpSimulator made.')
  }
  if (!Number.isInteger(port) || port < 0 || port > LAST_PORT) {
    throw new TypeError(`port has to be a whole number from 0 to ${LAST_PORT}.`)
  }
  const { basePath } = simulator
  const server = createServer((incoming, outgoing) => {
    serve(simulator, incoming, outgoing).catch(() => outgoing.destroy())
  })
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      const own = typeof address === 'object' && address !== null ? address.port : port
      resolve({ url: `http://127.0.0.1:${own}${basePath}`, close })
    })
  })
}

/** One request; whoever hangs up gives it up. */
async function serve({ fetch }: Pick<NpSimulator, 'fetch'>, incoming: IncomingMessage, outgoing: ServerResponse) {
  const hungUp = new AbortController()
  outgoing.once('close', () => hungUp.abort())
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])
  const body = await text(incoming)
  const response = await fetch(incoming.url ?? '/', { method: incoming.method, headers, body, signal: hungUp.signal })
  outgoing.writeHead(response.status, { 'content-type': response.headers.get('content-type') ?? '' })
  for await (const piece of response.pieces()) outgoing.write(piece)
  outgoing.end()
}
