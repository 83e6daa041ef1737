import { isUnsupportedCarrier } from './is-unsupported-carrier.js'
import { readCarrier } from './read-carrier.js'

/** Whether a text names a carrier that isn't supported (SHIP-04, SHIP-06). A text that isn't known may be anything. */
export function namesCarrierBeyondLink(text: string): boolean {
  const { fault } = readCarrier(text)
  return fault === 'mail_service' || fault === 'ambiguous' || isUnsupportedCarrier(text)
}
