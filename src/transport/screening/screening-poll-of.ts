import type { Order } from '../../order/order.js'
import { Err, Ok, type Result } from '../../result.js'
import type { NpTransactionRef } from '../np-transaction-ref.js'
import { obstacleTo } from '../obstacle-to.js'
import { orMalformedOrder } from '../or-malformed-order.js'
import { type RequestFault, requestFault } from '../request-fault.js'

/**
 * Makes the question to NP for an order whose result is awaited. It never throws.
 *
 * - In 審査中, and in 審査保留 too, since NP sometimes decides after all (READ-15).
 * - Never in 審査待ち: it isn't known whether NP has the request, so NP's answer would be about an earlier one.
 *
 * @param order - the order as it is
 * @returns `Ok` with what to ask about, or `Err` with why there is nothing to ask; `malformed` (READ-24) says where
 *
 * @example
 * ```ts
 * screeningPollOf(inProgress).val // { orderNumber: 'P1', npTransactionId: '18121200001' }
 * screeningPollOf(approved).val // { code: 'not_due', rule: 'READ-15', path: null }
 * ```
 *
 * @category Transport
 */
export function screeningPollOf(order: Order): Result<NpTransactionRef, RequestFault> {
  return orMalformedOrder(() => refOf(order))
}

function refOf(order: Order): Result<NpTransactionRef, RequestFault> {
  const obstacle = obstacleTo(order)
  if (obstacle !== null) return Err(obstacle)
  const { orderNumber, npTransaction, paymentStatus } = order
  const due = paymentStatus === 'screening_in_progress' || paymentStatus === 'screening_on_hold'
  if (!due) return Err(requestFault('not_due', 'READ-15'))
  if (npTransaction.id === null) return Err(requestFault('np_transaction_unknown', 'READ-20'))
  return Ok({ orderNumber, npTransactionId: npTransaction.id })
}
