import type { TransportFaultCode } from './transport-fault.js'
import type { UnknownReason } from './unknown-reason.js'

/** Why the outcome of an order isn't known, where the call that it went with failed as a whole. */
export const REASON_OF_FAULT: Readonly<Record<TransportFaultCode, UnknownReason>> = {
  credentials_refused: 'server_error',
  maintenance: 'server_error',
  offline: 'connection_lost',
  not_understood: 'not_understood',
  request_refused: 'not_understood',
  aborted: 'aborted',
  malformed: 'not_understood',
}
