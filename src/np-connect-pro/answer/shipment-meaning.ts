import { ALREADY_REPORTED } from '../../np-code/state-codes.js'
import type { ShipmentAnswer } from '../../transport/shipment/shipment-answer.js'
import type { Meaning } from './meaning.js'
import { saysOnly } from './says-only.js'

/** What NP's answer to a shipment report means: a result that names the order is that NP took it. */
export const shipmentMeaning: Meaning<ShipmentAnswer> = {
  ofResult: ({ orderNumber }) => ({ orderNumber, outcome: 'settled' }),
  ofRefusal: ({ orderNumber }, codes) => ({
    orderNumber,
    outcome: 'refused',
    codes,
    alreadyReported: saysOnly(ALREADY_REPORTED, codes),
  }),
}
