import { asNpCode } from '../../np-code/as-np-code.js'
import { isSaidOfReport } from '../../np-code/is-said-of-report.js'
import { CARRIER_CODE_MISSING } from '../../np-code/own-codes.js'
import { namesCarrierBeyondLink } from '../../parsing/names-carrier-beyond-link.js'

/**
 * Whether what is wrong with an order shows that its goods have left: NP says it of a report, or it is their carrier
 * (SHIP-04, LINK-08).
 */
export function showsShipment(text: string): boolean {
  const code = asNpCode(text)
  return isSaidOfReport(code) || code === CARRIER_CODE_MISSING || namesCarrierBeyondLink(code)
}
