import type { TransportFault, TransportFaultCode } from '../../transport/transport-fault.js'
import { fault } from './fault.js'
import type { Reply } from './reply.js'

/** A call that failed as a whole. */
export function failure(code: TransportFaultCode, acted: TransportFault['acted'], status: number | null = null): Reply {
  return { kind: 'failed', fault: fault(code, acted, status) }
}
