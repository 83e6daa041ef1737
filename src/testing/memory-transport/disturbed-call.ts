import type { CallSignal } from '../../clock/call-signal.js'
import { Err, Ok, type Result } from '../../result.js'
import type { Numbered } from '../../transport/numbered.js'
import type { TransportFault, TransportFaultCode } from '../../transport/transport-fault.js'
import type { UnknownOutcome } from '../../transport/unknown-outcome.js'
import type { UnknownReason } from '../../transport/unknown-reason.js'
import type { HeldOrder } from './held-order.js'
import type { MemoryNp } from './memory-np.js'

type Met = NonNullable<HeldOrder['disturbance']>

/** One call to the NP in memory: what it does to each order, unless something goes wrong. */
export async function disturbedCall<R extends Numbered, A extends Numbered>(
  np: MemoryNp,
  batch: readonly R[],
  signal: CallSignal | undefined,
  act: (request: R, held: HeldOrder) => A,
  refused: (orderNumber: string, codes: readonly string[]) => A,
): Promise<Result<readonly (A | UnknownOutcome)[], TransportFault>> {
  if (!Array.isArray(batch) || !batch.every(isNumbered)) return Err(fault('malformed'))
  if (batch.length === 0) return Ok([])
  if (signal?.aborted) return Err(fault('aborted'))
  const met = takeDisturbances(np, batch)
  if (met.has('offline')) return Err(fault('offline'))
  if (met.has('turns_away')) return Ok(batch.map(unknownBecause('not_understood')))
  np.arrived()
  if (met.has('stalls')) {
    await aborted(signal)
    return Ok(batch.map(unknownBecause(signal === undefined ? 'timed_out' : 'aborted')))
  }
  if (met.has('maintenance')) return Err(fault('maintenance', 503))
  if (met.has('credentials_refused')) return Err(fault('credentials_refused', 401))
  if (met.has('times_out_before')) return Ok(batch.map(unknownBecause('timed_out')))
  if (met.has('fails')) return Ok(batch.map(unknownBecause('server_error')))
  const answers = batch.map((request) => {
    const held = np.held(request.orderNumber)
    const { refusal } = held
    held.renames = met.get('renames')?.has(request.orderNumber) ?? false
    held.refusal = null
    if (refusal !== null && !refusal.done) return refused(request.orderNumber, refusal.codes)
    const answer = act(request, held)
    return refusal === null ? answer : unknownBecause('contradictory')(request)
  })
  if (met.has('times_out_after') || met.has('trickles')) return Ok(batch.map(unknownBecause('timed_out')))
  if (met.has('gateway_fails') || met.has('fails_in_form')) return Ok(batch.map(unknownBecause('server_error')))
  if (met.has('breaks')) return Ok(batch.map(unknownBecause('connection_lost')))
  if (met.has('garbles')) return Ok(batch.map(unknownBecause('not_understood')))
  const seen = answers.map((answer) => {
    const { orderNumber } = answer
    if (met.get('omits')?.has(orderNumber) || met.get('names_nobody')?.has(orderNumber))
      return unknownBecause('missing')(answer)
    return met.get('contradicts')?.has(orderNumber) ? unknownBecause('contradictory')(answer) : answer
  })
  return Ok(met.has('reorders') ? seen.reverse() : seen)
}

function isNumbered(request: unknown): boolean {
  if (typeof request !== 'object' || request === null || !('orderNumber' in request)) return false
  return typeof request.orderNumber === 'string'
}

/**
 * What was to go wrong with the next call that carries one of these orders, and for which of them; each goes wrong
 * once.
 */
function takeDisturbances(np: MemoryNp, batch: readonly Numbered[]): ReadonlyMap<Met, ReadonlySet<string>> {
  const met = new Map<Met, Set<string>>()
  for (const { orderNumber } of batch) {
    const held = np.held(orderNumber)
    if (held.disturbance === null) continue
    met.set(held.disturbance, (met.get(held.disturbance) ?? new Set()).add(orderNumber))
    held.disturbance = null
  }
  return met
}

function aborted(signal: CallSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal === undefined || signal.aborted) return resolve()
    const done = () => {
      signal.removeEventListener('abort', done)
      resolve()
    }
    signal.addEventListener('abort', done)
  })
}

function unknownBecause(reason: UnknownReason): (order: Numbered) => UnknownOutcome {
  return ({ orderNumber }) => ({ orderNumber, outcome: 'unknown', reason })
}

function fault(code: TransportFaultCode, status: number | null = null): TransportFault {
  return { code, acted: 'no', status, npCodes: [] }
}
