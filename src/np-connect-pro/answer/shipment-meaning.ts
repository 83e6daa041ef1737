import { ALREADY_REPORTED } from '../../np-code/state-codes.js'
import type { ShipmentAnswer } from '../../transport/shipment/shipment-answer.js'
import { unknownOutcome } from '../../transport/unknown-outcome.js'
import type { Meaning } from './meaning.js'
import { saysOnly } from './says-only.js'

/**
 * What NP's answer to a shipment report means: a result that names the order is that NP took it, unless it says beside
 * that what speaks against it (READ-20).
 */
export const shipmentMeaning: Meaning<ShipmentAnswer> = {
  ofResult: ({ orderNumber }, { authoriResult, codes }) =>
    codes.length > 0 || (authoriResult !== null && authoriResult !== '00')
      ? unknownOutcome(orderNumber, 'contradictory')
      : { orderNumber, outcome: 'settled' },
  ofRefusal: ({ orderNumber }, codes) => ({
    orderNumber,
    outcome: 'refused',
    codes,
    alreadyReported: saysOnly(ALREADY_REPORTED, codes),
  }),
}
