import type { TransportFaultCode } from '../../transport/transport-fault.js'
import type { Echo } from '../answer/echo.js'
import type { NpAnswer } from '../answer/np-answer.js'
import { readNpAnswer } from '../answer/read-np-answer.js'
import { bringsResults } from './brings-results.js'
import type { RawAnswer } from './exchange.js'
import { fault } from './fault.js'
import type { Reply } from './reply.js'

/** Statuses with which a server says that it did nothing at all with a request. */
const NOT_ACTED: readonly number[] = [404, 405, 413, 414, 415, 429]

/** Statuses with which NP lets nobody in. */
const CLOSED: Readonly<Record<number, TransportFaultCode>> = {
  401: 'credentials_refused',
  403: 'credentials_refused',
  503: 'maintenance',
}

/**
 * Says what an HTTP answer means for the call as a whole. A status is looked at before a body, since a 503 may be HTML;
 * but none says that nothing was done over a body that brings results (READ-20).
 */
export function replyOf(raw: RawAnswer, echo: Echo): Reply {
  if (raw.kind === 'offline') return { kind: 'failed', fault: fault('offline', 'no') }
  if (raw.kind !== 'response') return { kind: 'unknown', reason: raw.kind, status: null }
  const { body, status } = raw
  if (!isStatus(status)) return { kind: 'failed', fault: fault('not_understood', 'unknown') }
  const closed = CLOSED[status]
  if (closed !== undefined) {
    if (bringsResults(body)) return { kind: 'unknown', reason: 'contradictory', status }
    return { kind: 'failed', fault: fault(closed, 'no', status) }
  }
  if (status >= 500) return { kind: 'unknown', reason: 'server_error', status }
  if (isSuccess(status) || status >= 400) {
    const answer = readNpAnswer(body, echo)
    if (answer !== null) {
      if (contradicts(status, answer)) return { kind: 'unknown', reason: 'contradictory', status }
      return { kind: 'answered', status, answer }
    }
    if (NOT_ACTED.includes(status) && !bringsResults(body))
      return { kind: 'failed', fault: fault('not_understood', 'no', status) }
  }
  return { kind: 'failed', fault: fault('not_understood', 'unknown', status) }
}

/** A redirection that a browser doesn't follow is told with the status 0. */
function isStatus(status: number): boolean {
  return Number.isInteger(status) && status >= 100 && status <= 999
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300
}

/**
 * A failure that brings results: NP may take a part of a batch and refuse the rest with 400, but nothing beyond that.
 */
function contradicts(status: number, { results, errors }: NpAnswer): boolean {
  return !isSuccess(status) && results.length > 0 && (status !== 400 || errors.length === 0)
}
