import type { NpTransaction } from '../../order/np-transaction.js'
import type { Order } from '../../order/order.js'
import { Err, Ok, type Result } from '../../result.js'
import type { OrderDetails } from '../details/order-details.js'
import { orderDetailsFault } from '../details/order-details-fault.js'
import { obstacleTo } from '../obstacle-to.js'
import { orMalformedOrder } from '../or-malformed-order.js'
import { type RequestFault, requestFault } from '../request-fault.js'
import type { ScreeningRequest } from './screening-request.js'

/**
 * Makes the screening request (審査依頼) for an order in 審査待ち(準備中). It never throws.
 *
 * - A registration if NP doesn't know the order, an update if it does (FLOW-01, CORR-03).
 * - None if that isn't known: a second registration would be a second invoice (READ-20).
 *
 * Build it first, then record `screening.requested` and store the order, then send. An order that is found in 審査待ち
 * may have been sent already, so none is built for it (`already_requested`).
 *
 * @param order - the order as it is
 * @param details - what NP is told of the buyer and the goods; only its shape is checked
 * @returns `Ok` with the request, or `Err` with why there is none; `malformed` (READ-24) says where
 *
 * @example
 * ```ts
 * const request = screeningRequestOf(order, details)
 * if (request.ok) console.log(request.val.npTransactionId) // null: a registration
 * else console.log(explainRequestFault(request.val))
 * ```
 *
 * @category Transport
 */
export function screeningRequestOf(order: Order, details: OrderDetails): Result<ScreeningRequest, RequestFault> {
  return orMalformedOrder(() => requestOf(order, details))
}

function requestOf(order: Order, details: OrderDetails): Result<ScreeningRequest, RequestFault> {
  const obstacle = obstacleTo(order) ?? notDue(order)
  if (obstacle !== null) return Err(obstacle)
  const path = orderDetailsFault(details)
  if (path !== null) return Err(requestFault('malformed', 'READ-24', path))
  const { orderNumber, service, npTransaction } = order
  const known = knownAtNp(npTransaction)
  if (known === null) return Err(requestFault('np_transaction_unknown', 'READ-20'))
  return Ok({ orderNumber, service, ...known, details })
}

function notDue({ paymentStatus }: Order): RequestFault | null {
  if (paymentStatus === 'screening_preparing') return null
  if (paymentStatus === 'screening_waiting') return requestFault('already_requested', 'READ-15')
  return requestFault('not_due', 'FLOW-01')
}

/** What NP surely has to update; `null`: whether it has anything isn't known, or under which id. */
function knownAtNp({ state, id }: NpTransaction): Pick<ScreeningRequest, 'npTransactionId'> | null {
  if (state === 'rejected' || state === 'none') return { npTransactionId: null }
  return state === 'cancelled' || id === null ? null : { npTransactionId: id }
}
