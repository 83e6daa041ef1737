import { isRecord } from '../../shape/is-record.js'
import { mistake } from '../../shape/mistake.js'
import { headerOf } from './header-of.js'
import type { NpRequest } from './np-request.js'
import type { FetchInit, FetchTarget } from './simulator-fetch.js'

/** Brings what a `fetch` was called with into one form. Only the body of a `Request` has to be waited for. */
export function readRequest(target: FetchTarget, init: FetchInit): NpRequest | Promise<NpRequest> {
  if (typeof target === 'string') return requestOf(target, init, textOf(init.body))
  const given: unknown = target
  if (!isRecord(given)) mistake('What the simulator is asked', 'an address, a URL or a Request')
  if ('href' in target) return requestOf(target.href, init, textOf(init.body))
  const { url, method, headers, signal } = target
  const whole = { method, headers, signal, ...init }
  if (init.body !== undefined) return requestOf(url, whole, textOf(init.body))
  return target.text().then((body) => requestOf(url, whole, body))
}

function requestOf(url: string, { method = 'GET', headers = {}, signal }: FetchInit, body: string): NpRequest {
  return {
    url,
    method: method.toUpperCase(),
    authorization: headerOf(headers, 'authorization'),
    terminalId: headerOf(headers, 'x-np-terminal-id'),
    body,
    signal: signal ?? undefined,
  }
}

function textOf(body: unknown): string {
  if (body === undefined || body === null) return ''
  if (typeof body === 'string') return body
  return mistake('The body of a request to the simulator', 'text')
}
