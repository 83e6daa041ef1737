import type { TransportFault, TransportFaultCode } from '../../transport/transport-fault.js'

/** A fault with all its fields. */
export function fault(
  code: TransportFaultCode,
  acted: TransportFault['acted'],
  status: number | null = null,
  npCodes: readonly string[] = [],
): TransportFault {
  return { code, acted, status, npCodes }
}
