import fc from 'fast-check'
import { keysOf } from '../../shape/keys-of.js'
import type { TransportFault, TransportFaultCode } from '../../transport/transport-fault.js'
import { PLAIN } from './values.js'

const CODES: Readonly<Record<TransportFaultCode, true>> = {
  credentials_refused: true,
  maintenance: true,
  offline: true,
  not_understood: true,
  request_refused: true,
  aborted: true,
  malformed: true,
}

/**
 * Any fault of a whole call.
 *
 * @category Testing
 */
export function arbitraryTransportFault(): fc.Arbitrary<TransportFault> {
  return fc.record(
    {
      code: fc.constantFrom(...keysOf(CODES)),
      acted: fc.constantFrom('no', 'unknown'),
      status: fc.constantFrom(null, 200, 400, 401, 500, 503),
      npCodes: fc.subarray(['EPRO0101', 'X-unknown']),
    },
    PLAIN,
  )
}
