import { CARRIERS } from '../../vocabulary/carrier.js'
import { isCarrier } from '../../vocabulary/is-carrier.js'

/**
 * A shipment by each carrier, one with a slip number that a number would change, and one with a slip number as long as
 * it may be, which one case would change.
 */
export const SHIPMENTS = [
  ...Object.keys(CARRIERS)
    .filter(isCarrier)
    .map((carrier) => ({ carrier, slipNumber: '0123-4567-8901' })),
  { carrier: 'sagawa', slipNumber: '012345678901' },
  { carrier: 'yamato', slipNumber: 'aB34567890-234567890' },
] as const
