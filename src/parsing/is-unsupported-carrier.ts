import { foldLabel } from '../text/fold-label.js'
import { UNSUPPORTED_CARRIER_NAMES } from '../vocabulary/carrier-names.js'

const KNOWN: ReadonlySet<string | null> = new Set(UNSUPPORTED_CARRIER_NAMES.map(foldLabel))

/** Whether a text names a carrier that exists, but isn't supported (SHIP-04). */
export function isUnsupportedCarrier(text: string): boolean {
  const folded = foldLabel(text)
  return folded !== null && KNOWN.has(folded)
}
