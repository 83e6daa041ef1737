import { AHEAD_CODES } from './ahead-codes.js'
import { faultsShipment } from './faults-shipment.js'
import { NOT_APPROVED } from './state-codes.js'

/** What NP says of a report whose values are in order: it has it, or the order isn't approved. */
const OF_ITS_STATE: readonly string[] = [...AHEAD_CODES, NOT_APPROVED]

/**
 * Whether NP says a code of a 出荷報告 alone, so that there was one: of carrier, slip or invoice, or of how the order
 * stands (LINK-08).
 */
export function isSaidOfReport(code: string): boolean {
  return faultsShipment(code) || OF_ITS_STATE.includes(code)
}
