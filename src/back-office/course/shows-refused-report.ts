import { asNpCode } from '../../np-code/as-np-code.js'
import { faultsShipment } from '../../np-code/faults-shipment.js'
import type { KnownPayloads } from './known-payloads.js'

/**
 * Whether a code is shown by which NP refused a report for its carrier, slip or invoice: the goods left in 審査OK, and NP
 * has no report (SHIP-01, FLOW-04).
 */
export function showsRefusedReport({ codes }: Pick<KnownPayloads, 'codes'>): boolean {
  return codes?.some((code) => faultsShipment(asNpCode(code))) === true
}
