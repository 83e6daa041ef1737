import type { Order } from '../../../order/order.js'
import { readCarrier } from '../../../parsing/read-carrier.js'
import { readSlipNumber } from '../../../parsing/read-slip-number.js'
import { excerpt } from '../../../text/excerpt.js'
import type { Seen } from '../../course/seen.js'
import type { Finding } from '../../finding.js'
import { found } from '../../found.js'
import { isReportedByHand } from '../../is-reported-by-hand.js'
import { withoutHyphens } from '../../without-hyphens.js'
import type { ObservationCode } from '../observation-code.js'

/**
 * What is to be said where another carrier or slip number is shown than the one on record, which NP is told; `null`:
 * nothing. What isn't shown, or can't be read, is no difference; a mail service is one, since none is ever on record
 * (SHIP-06). Where a person is to tell NP, or has, a carrier by which the link does is another (READ-06).
 */
export function shipmentFinding(
  order: Order,
  { carrier: name = '', slipNumber: slip = '' }: Seen,
): Finding<ObservationCode> | null {
  const { carrier, fault } = readCarrier(name)
  const { slipNumber } = readSlipNumber(slip)
  const { shipment } = order
  const differs =
    shipment === null
      ? carrier !== null && isReportedByHand(order)
      : (carrier !== null && carrier !== shipment.carrier) ||
        fault === 'mail_service' ||
        (slipNumber !== null && withoutHyphens(slipNumber) !== withoutHyphens(shipment.slipNumber))
  return differs ? found('shipment_differs', 'READ-14', excerpt(`${name} ${slip}`.trim())) : null
}
