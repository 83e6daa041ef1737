import type { NpSimulatorOptions } from '../options/np-simulator-options.js'
import { networkError } from './network-error.js'
import type { NpRequest } from './np-request.js'
import { readRequest } from './read-request.js'
import type { Reply } from './reply.js'
import { responseOf } from './response-of.js'
import type { SimulatorFetch } from './simulator-fetch.js'
import { throwIfGivenUp } from './throw-if-given-up.js'

/** A `fetch` over an exchange: what takes time, and what an aborted signal does. */
export function createFetch(exchange: (request: NpRequest) => Reply, options: NpSimulatorOptions): SimulatorFetch {
  const { clock } = options
  const latencyMs = options.latencyMs ?? 0
  const hangMs = options.hangMs ?? 300_000
  const dripMs = options.dripMs ?? 60_000

  return async (target, init = {}) => {
    const read = readRequest(target, init)
    const request = 'then' in read ? await read : read
    const { signal } = request
    throwIfGivenUp(signal)
    const reply = exchange(request)
    if ('code' in reply && reply.code === 'ECONNREFUSED') throw networkError(reply.code)
    if (latencyMs > 0) {
      await clock.wait(latencyMs, signal)
      throwIfGivenUp(signal)
    }
    if (!('code' in reply)) return responseOf(reply, { clock, dripMs, signal })
    if (reply.code === 'UND_ERR_HEADERS_TIMEOUT') {
      await clock.wait(hangMs, signal)
      throwIfGivenUp(signal)
    }
    throw networkError(reply.code)
  }
}
