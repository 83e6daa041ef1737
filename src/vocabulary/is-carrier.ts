import type { Carrier } from './carrier.js'
import { CARRIER_NAMES } from './carrier-names.js'

/** Whether a value is a supported carrier, by our own value (SHIP-03). */
export function isCarrier(value: unknown): value is Carrier {
  return typeof value === 'string' && Object.hasOwn(CARRIER_NAMES, value)
}
