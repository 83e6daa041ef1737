import type { CallSignal } from '../../clock/call-signal.js'
import type { Clock } from '../../clock/clock.js'
import type { FetchLike, FetchRequest } from './fetch-like.js'
import { nothingWasSent } from './nothing-was-sent.js'

declare const AbortController: new () => { readonly signal: CallSignal; abort(reason: unknown): void }

/** What came of one HTTP request, before anybody looks into it. */
export type RawAnswer =
  | { readonly kind: 'response'; readonly status: number; readonly body: string }
  | { readonly kind: 'offline' | 'connection_lost' | 'timed_out' | 'aborted' }

/**
 * Sends one request and waits for the whole answer, but no longer than allowed. It never rejects, and when it is done no
 * timer, listener or open request is left, also where `fetch` ignores its signal.
 */
export async function exchange(
  fetch: FetchLike,
  url: string,
  request: Omit<FetchRequest, 'signal'>,
  patience: { readonly clock: Clock; readonly timeoutMs: number; readonly signal: CallSignal | undefined },
): Promise<RawAnswer> {
  const { clock, timeoutMs, signal } = patience
  const controller = new AbortController()
  // A reason of one's own: the platform would make an error with a stack, for each answer that came in time.
  const stop = () => controller.abort('nobody waits')
  signal?.addEventListener('abort', stop)
  try {
    const givenUp = (): RawAnswer => ({ kind: signal?.aborted ? 'aborted' : 'timed_out' })
    // A clock of the caller's own may reject when it is aborted, as the platform's promised timers do.
    const tooLate = clock.wait(timeoutMs, controller.signal).then(givenUp, givenUp)
    return await Promise.race([answer(fetch, url, { ...request, signal: controller.signal }, signal), tooLate])
  } finally {
    signal?.removeEventListener('abort', stop)
    stop()
  }
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
    return { kind: 'response', status: Number(response.status), body: String(await response.text()) }
  } catch (error) {
    if (!connected && nothingWasSent(error)) return { kind: 'offline' }
    return { kind: signal?.aborted ? 'aborted' : 'connection_lost' }
  }
}
