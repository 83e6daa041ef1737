import type { CallSignal } from '../../clock/call-signal.js'
import type { Clock } from '../../clock/clock.js'
import type { AnswerReply } from './reply.js'
import type { SimulatorResponse } from './simulator-fetch.js'
import { throwIfGivenUp } from './throw-if-given-up.js'

const JSON_HEADERS = headersOf('application/json; charset=utf-8')
const HTML_HEADERS = headersOf('text/html; charset=utf-8')
const PIECES = 8

/** An answer as a client reads it. */
export function responseOf(
  { status, body, html, drips }: AnswerReply,
  { clock, dripMs, signal }: Drip,
): SimulatorResponse {
  const headers = html ? HTML_HEADERS : JSON_HEADERS

  async function* pieces(): AsyncGenerator<string> {
    const count = drips ? PIECES : 1
    const size = Math.ceil(body.length / count)
    for (let index = 0; index < count; index++) {
      if (drips) await clock.wait(dripMs / count, signal)
      throwIfGivenUp(signal)
      const piece = body.slice(index * size, (index + 1) * size)
      if (piece !== '') yield piece
    }
  }

  async function text(): Promise<string> {
    let all = ''
    for await (const piece of pieces()) all += piece
    return all
  }

  return {
    status,
    // NP has no other status of success.
    ok: status === 200,
    headers,
    text,
    json: async () => JSON.parse(await text()),
    pieces,
  }
}

interface Drip {
  readonly clock: Clock
  /** How long a body takes that drips, in milliseconds. */
  readonly dripMs: number
  readonly signal: CallSignal | undefined
}

function headersOf(contentType: string): SimulatorResponse['headers'] {
  return { get: (name) => (name.toLowerCase() === 'content-type' ? contentType : null) }
}
