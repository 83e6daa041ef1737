import { attempt } from '../order/attempt.js'
import type { Order } from '../order/order.js'
import { Err, Ok, type Result } from '../result.js'
import type { OrderDetails } from './order-details.js'
import { orderDetailsFault } from './order-details-fault.js'
import { orderStandsInTheWay } from './order-stands-in-the-way.js'
import type { RequestFault } from './request-fault.js'
import type { ScreeningRequest } from './screening-request.js'

/**
 * The screening request (審査依頼) for an order in 審査待ち(準備中) or 審査待ち: a registration where NP doesn't know the
 * order, an update where it does (FLOW-01, CORR-03). Where nobody knows whether NP knows it, there is none: a second
 * registration would be a second invoice (READ-20). An order whose request is on its way (`requested` in 審査待ち) is
 * one that was claimed a moment ago; whoever finds it so must not send it again.
 *
 * @category Transport
 */
export function screeningRequestOf(order: Order, details: OrderDetails): Result<ScreeningRequest, RequestFault> {
  return attempt(
    () => requestOf(order, details),
    () => Err({ code: 'malformed', rule: 'READ-24', field: 'order' }),
  )
}

function requestOf(order: Order, details: OrderDetails): Result<ScreeningRequest, RequestFault> {
  const obstacle = orderStandsInTheWay(order, ['screening_preparing', 'screening_waiting'])
  if (obstacle !== null) return Err(obstacle)
  const field = orderDetailsFault(details)
  if (field !== null) return Err({ code: 'malformed', rule: 'READ-24', field })
  const { orderNumber, service } = order
  const known = knownAtNp(order)
  if (known === undefined) return Err({ code: 'np_transaction_unknown', rule: 'READ-20', field: null })
  return Ok({ orderNumber, service, npTransactionId: known, details })
}

/**
 * The id to update, `null` where NP surely has nothing to update, `undefined` where that isn't known. A `requested` that
 * isn't in 審査待ち comes from an earlier try that nobody answered.
 */
function knownAtNp({ npTransaction, paymentStatus }: Order): string | null | undefined {
  const { state, id } = npTransaction
  if (state === 'cancelled') return undefined
  if (state === 'rejected') return null
  if (id !== null) return id
  if (state === 'none') return null
  return state === 'requested' && paymentStatus === 'screening_waiting' ? null : undefined
}
