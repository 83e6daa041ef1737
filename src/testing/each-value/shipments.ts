import { CARRIERS } from '../../vocabulary/carrier.js'
import { isCarrier } from '../../vocabulary/is-carrier.js'

/** A shipment by each carrier, and one with a slip number as long as it may be, and such as one case would change. */
export const SHIPMENTS = [
  ...Object.keys(CARRIERS)
    .filter(isCarrier)
    .map((carrier) => ({ carrier, slipNumber: '0123-4567-8901' })),
  { carrier: 'yamato', slipNumber: 'aB34567890-234567890' },
] as const
