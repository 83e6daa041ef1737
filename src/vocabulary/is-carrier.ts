import { CARRIERS, type Carrier } from './carrier.js'

/** Whether a value is one of the 14 carriers, by our own value (SHIP-03). */
export function isCarrier(value: unknown): value is Carrier {
  return typeof value === 'string' && Object.hasOwn(CARRIERS, value)
}
