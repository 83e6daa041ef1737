import type { CallSignal } from '../../clock/call-signal.js'
import { GIVEN_UP, type Patience, within } from '../../clock/within.js'
import type { FetchLike, FetchRequest } from '../options/fetch-like.js'
import { nothingWasSent } from './nothing-was-sent.js'
import { readBody } from './read-body.js'

/** What came of one HTTP request, before anybody looks into it. */
export type RawAnswer =
  | { readonly kind: 'response'; readonly status: number; readonly body: string }
  | { readonly kind: 'offline' | 'connection_lost' | 'timed_out' | 'aborted' }

/**
 * Sends one request and waits for the whole answer, but no longer than allowed. It never rejects, and when it is done
 * no timer, listener or open request is left, also where `fetch` ignores its signal.
 */
export async function exchange(
  fetch: FetchLike,
  url: string,
  request: Omit<FetchRequest, 'signal'>,
  patience: Patience,
): Promise<RawAnswer> {
  const { signal } = patience
  const raw = await within(patience, (until) => answer(fetch, url, { ...request, signal: until }, signal))
  if (raw !== GIVEN_UP) return raw
  return { kind: signal?.aborted ? 'aborted' : 'timed_out' }
}

async function answer(
  fetch: FetchLike,
  url: string,
  request: FetchRequest,
  signal: CallSignal | undefined,
): Promise<RawAnswer> {
  let connected = false
  try {
    const response = await fetch(url, request)
    connected = true
    return { kind: 'response', status: Number(response.status), body: await readBody(response) }
  } catch (error) {
    if (!connected && nothingWasSent(error)) return { kind: 'offline' }
    return { kind: signal?.aborted ? 'aborted' : 'connection_lost' }
  }
}
