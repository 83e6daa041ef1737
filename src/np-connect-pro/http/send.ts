import type { CallSignal } from '../../clock/call-signal.js'
import { notify } from '../../shape/notify.js'
import { uniqueCodes } from '../answer/codes-in.js'
import type { Echo } from '../answer/echo.js'
import { NP_CALLS, type NpConnectProCall } from '../options/np-connect-pro-call.js'
import type { NpExchange } from '../options/np-exchange.js'
import type { Settings } from '../options/settings.js'
import { exchange } from './exchange.js'
import { fault } from './fault.js'
import { isSignal } from './is-signal.js'
import type { Reply } from './reply.js'
import { replyOf } from './reply-of.js'

/** Makes one of NP's calls for some transactions, each of them JSON already. It never rejects. */
export async function send(
  settings: Settings,
  call: NpConnectProCall,
  transactions: readonly string[],
  echo: Echo,
  signal: CallSignal | undefined,
): Promise<Reply> {
  if (!isSignal(signal)) return { kind: 'failed', fault: fault('malformed', 'no') }
  if (signal?.aborted) return { kind: 'failed', fault: fault('aborted', 'no') }
  const { baseUrl, headers, fetch, clock, timeoutMs, onExchange } = settings
  const { method, path, changes } = NP_CALLS[call]
  const started = clock.now()
  const body = `{"transactions":[${transactions.join(',')}]}`
  const request = { method, headers: { ...headers }, body, redirect: 'manual' } as const
  const reply = replyOf(await exchange(fetch, `${baseUrl}${path}`, request, { clock, timeoutMs, signal }), echo)
  const exchanged: NpExchange = {
    call,
    orders: transactions.length,
    status: reply.kind === 'failed' ? reply.fault.status : reply.status,
    outcome: outcomeOf(reply),
    npCodes: npCodesOf(reply),
    durationMs: Math.max(0, clock.now() - started),
  }
  // What a log does, or fails to do, is of no consequence to the orders.
  notify(() => onExchange(exchanged))
  return changes || reply.kind !== 'failed' ? reply : { kind: 'failed', fault: { ...reply.fault, acted: 'no' } }
}

function outcomeOf(reply: Reply): NpExchange['outcome'] {
  if (reply.kind === 'answered') return 'answered'
  return reply.kind === 'failed' ? reply.fault.code : reply.reason
}

function npCodesOf(reply: Reply): readonly string[] {
  return reply.kind === 'answered' ? uniqueCodes(reply.answer.errors.map((error) => error.codes)) : []
}
