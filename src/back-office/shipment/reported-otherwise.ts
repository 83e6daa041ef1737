import type { Order } from '../../order/order.js'
import { readCarrier } from '../../parsing/read-carrier.js'
import { readSlipNumber } from '../../parsing/read-slip-number.js'
import { isOfReport } from '../../status/is-of-report.js'
import { CARRIER_NAMES } from '../../vocabulary/carrier-names.js'
import type { Finding } from '../answer/finding.js'
import { findingOf } from '../answer/finding-of.js'
import { isOtherShipment } from '../order-state/is-other-shipment.js'
import type { ShipmentToPlan } from './shipment-plan.js'

/**
 * What is said of a shipment whose order is reported, or about to be, by another carrier or slip: NP keeps that one
 * unless somebody has it corrected there. `null`: nothing, also where it isn't known by which it is reported.
 */
export function reportedOtherwise(
  { closed, syncTrust, paymentStatus, shipment }: Order,
  { carrier, slipNumber }: Pick<ShipmentToPlan, 'carrier' | 'slipNumber'>,
): Finding<'reported_otherwise'> | null {
  if (closed !== null || syncTrust !== 'linked' || !isOfReport(paymentStatus) || shipment === null) return null
  if (!isOtherShipment(shipment, readCarrier(carrier), readSlipNumber(slipNumber).slipNumber)) return null
  return findingOf('reported_otherwise', 'READ-14', `${CARRIER_NAMES[shipment.carrier][0]} ${shipment.slipNumber}`)
}
