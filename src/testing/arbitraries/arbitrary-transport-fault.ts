import fc from 'fast-check'
import { keysOf } from '../../shape/keys-of.js'
import { REASON_OF_FAULT } from '../../transport/reason-of-fault.js'
import type { TransportFault } from '../../transport/transport-fault.js'
import { PLAIN } from './values.js'

/**
 * Any fault of a whole call.
 *
 * @category Testing
 */
export function arbitraryTransportFault(): fc.Arbitrary<TransportFault> {
  return fc.record(
    {
      code: fc.constantFrom(...keysOf(REASON_OF_FAULT)),
      acted: fc.constantFrom('no', 'unknown'),
      status: fc.constantFrom(null, 200, 400, 401, 500, 503),
      npCodes: fc.subarray(['EPRO0101', 'X-unknown']),
    },
    PLAIN,
  )
}
