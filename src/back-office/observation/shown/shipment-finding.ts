import type { Order } from '../../../order/order.js'
import { type CarrierReading, readCarrier } from '../../../parsing/read-carrier.js'
import { readSlipNumber } from '../../../parsing/read-slip-number.js'
import { excerpt } from '../../../text/excerpt.js'
import type { Finding } from '../../answer/finding.js'
import { findingOf } from '../../answer/finding-of.js'
import { isOtherShipment } from '../../order-state/is-other-shipment.js'
import { isReportedByHand } from '../../order-state/is-reported-by-hand.js'
import type { ObservationCode } from '../observation-code.js'
import type { ShownReading } from './read-shown.js'

/**
 * What is to be said where another carrier or slip number is shown than the one on record, which NP is told; `null`:
 * nothing. Of an order without a shipment only a carrier counts that is none of those by which it came there.
 */
export function shipmentFinding(
  order: Order,
  { carrierText, seen: { slipNumber: slip = '' } }: ShownReading,
): Finding<ObservationCode> | null {
  const name = carrierText ?? ''
  const reading = readCarrier(name)
  const { slipNumber } = readSlipNumber(slip)
  const { shipment } = order
  if (shipment === null && isPerhapsCause(order, reading)) {
    return findingOf('carrier_perhaps_cause', 'SHIP-04', excerpt(name))
  }
  const differs = shipment === null ? isOtherCarrier(order, reading) : isOtherShipment(shipment, reading, slipNumber)
  // What is no slip number may be anything, a name too.
  const slipText = slipNumber === null ? '' : slip
  return differs ? findingOf('shipment_differs', 'READ-14', excerpt(`${name} ${slipText}`.trim())) : null
}

/** Whether a person is to tell NP, or has, and a carrier is shown by which the link does (READ-06). */
function isOtherCarrier(order: Order, { carrier }: CarrierReading): boolean {
  return isReportedByHand(order) && carrier !== null
}

/** Whether any other is shown in 要確認 of which the cause isn't known: then NP has no report (SHIP-04). */
function isPerhapsCause(order: Order, { carrier, fault }: CarrierReading): boolean {
  if (isReportedByHand(order)) return false
  const { paymentStatus, deliveryStatus, problem } = order
  const isCauseOpen = paymentStatus === 'needs_attention' && (problem?.codes.length ?? 0) === 0
  return isCauseOpen && deliveryStatus === 'shipped' && carrier === null && fault !== 'missing'
}
