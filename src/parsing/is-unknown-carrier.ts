import { isUnsupportedCarrier } from './is-unsupported-carrier.js'
import { readCarrier } from './read-carrier.js'

/** Whether a text names no carrier that is known, be it supported or not: it may mean any (SHIP-03). */
export function isUnknownCarrier(text: string): boolean {
  return readCarrier(text).fault === 'unknown' && !isUnsupportedCarrier(text)
}
