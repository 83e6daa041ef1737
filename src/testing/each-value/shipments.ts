import { keysOf } from '../../shape/keys-of.js'
import { CARRIERS } from '../../vocabulary/carrier.js'

/**
 * A shipment by each carrier, one with a slip number that a number would change, and one with a slip number as long as
 * it may be, which one case would change.
 */
export const SHIPMENTS = [
  ...keysOf(CARRIERS).map((carrier) => ({ carrier, slipNumber: '0123-4567-8901' })),
  { carrier: 'sagawa', slipNumber: '012345678901' },
  { carrier: 'yamato', slipNumber: 'aB34567890-234567890' },
] as const
