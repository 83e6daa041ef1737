import type { Shipment } from '../../order/shipment.js'
import { isSameSlip } from '../../parsing/is-same-slip.js'
import type { CarrierReading } from '../../parsing/read-carrier.js'

/**
 * Whether a carrier or slip number isn't the one on record, which NP is told. What isn't given, or can't be read, is no
 * difference; a mail service is one, since none is ever on record (SHIP-06).
 */
export function isOtherShipment(
  shipment: Shipment,
  { carrier, fault }: CarrierReading,
  slipNumber: string | null,
): boolean {
  if (fault === 'mail_service' || (carrier !== null && carrier !== shipment.carrier)) return true
  return slipNumber !== null && !isSameSlip(slipNumber, shipment.slipNumber)
}
