import type { CallSignal } from '../../clock/call-signal.js'
import { Err, Ok, type Result } from '../../result.js'
import type { Numbered } from '../../transport/numbered.js'
import type { TransportFault, TransportFaultCode } from '../../transport/transport-fault.js'
import type { UnknownOutcome } from '../../transport/unknown-outcome.js'
import type { UnknownReason } from '../../transport/unknown-reason.js'
import type { HeldOrder } from './held-order.js'
import type { MemoryNp } from './memory-np.js'
import { unknownOutcome } from './unknown-outcome.js'

type Disturbance = NonNullable<HeldOrder['disturbance']>

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
  const disturbed = takeDisturbances(np, batch)
  const isDisturbed = (orderNumber: string, by: Disturbance) => disturbed.get(by)?.has(orderNumber) === true
  const unknown = (reason: UnknownReason) => Ok(batch.map(({ orderNumber }) => unknownOutcome(orderNumber, reason)))
  if (disturbed.has('offline')) return Err(fault('offline'))
  if (disturbed.has('turns_away')) return unknown('not_understood')
  np.arrived()
  if (disturbed.has('stalls')) {
    await aborted(signal)
    return unknown(signal === undefined ? 'timed_out' : 'aborted')
  }
  if (disturbed.has('maintenance')) return Err(fault('maintenance', 503))
  if (disturbed.has('credentials_refused')) return Err(fault('credentials_refused', 401))
  if (disturbed.has('times_out_before')) return unknown('timed_out')
  if (disturbed.has('fails')) return unknown('server_error')
  const answers = batch.map((request) => {
    const { orderNumber } = request
    const held = np.held(orderNumber)
    const { refusal } = held
    held.renames = isDisturbed(orderNumber, 'renames')
    held.refusal = null
    if (refusal !== null && !refusal.done) return refused(orderNumber, refusal.codes)
    const answer = act(request, held)
    return refusal === null ? answer : unknownOutcome(orderNumber, 'contradictory')
  })
  if (disturbed.has('times_out_after') || disturbed.has('trickles')) return unknown('timed_out')
  if (disturbed.has('gateway_fails') || disturbed.has('fails_in_form')) return unknown('server_error')
  if (disturbed.has('breaks')) return unknown('connection_lost')
  if (disturbed.has('garbles')) return unknown('not_understood')
  const readable = answers.map((answer) => {
    const { orderNumber } = answer
    if (isDisturbed(orderNumber, 'omits')) return unknownOutcome(orderNumber, 'missing')
    if (isDisturbed(orderNumber, 'names_nobody')) return unknownOutcome(orderNumber, 'missing')
    return isDisturbed(orderNumber, 'contradicts') ? unknownOutcome(orderNumber, 'contradictory') : answer
  })
  return Ok(disturbed.has('reorders') ? readable.reverse() : readable)
}

function isNumbered(request: unknown): boolean {
  if (typeof request !== 'object' || request === null || !('orderNumber' in request)) return false
  return typeof request.orderNumber === 'string'
}

/**
 * What was to go wrong with the next call that carries one of these orders, and for which of them; each goes wrong
 * once.
 */
function takeDisturbances(np: MemoryNp, batch: readonly Numbered[]): ReadonlyMap<Disturbance, ReadonlySet<string>> {
  const disturbed = new Map<Disturbance, Set<string>>()
  for (const { orderNumber } of batch) {
    const held = np.held(orderNumber)
    if (held.disturbance === null) continue
    disturbed.set(held.disturbance, (disturbed.get(held.disturbance) ?? new Set()).add(orderNumber))
    held.disturbance = null
  }
  return disturbed
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

function fault(code: TransportFaultCode, status: number | null = null): TransportFault {
  return { code, acted: 'no', status, npCodes: [] }
}
