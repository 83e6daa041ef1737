import { isRecord } from '../../shape/is-record.js'
import { isCarrier } from '../../vocabulary/is-carrier.js'
import type { Shipment } from '../shipment.js'
import { isSlipNumber } from './is-slip-number.js'

/** Whether a value is a shipment: a supported carrier and a normalised slip number (SHIP-03, READ-19). */
export function isShipment(value: unknown): value is Shipment {
  return isRecord(value) && isCarrier(value['carrier']) && isSlipNumber(value['slipNumber'])
}
