import fc from 'fast-check'
import { CLOSING_REASONS } from '../../order/closing.js'
import { NP_TRANSACTION_STATES } from '../../order/np-transaction.js'
import type { Order } from '../../order/order.js'
import { PROBLEM_STAGES } from '../../order/problem.js'
import { isListOf } from '../../shape/is-list-of.js'
import { isOneOf } from '../../shape/is-one-of.js'
import { mistake } from '../../shape/mistake.js'
import { DELIVERY_STATUSES } from '../../vocabulary/delivery-status.js'
import { FOLLOW_UP_KINDS } from '../../vocabulary/follow-up.js'
import { NP_SERVICES } from '../../vocabulary/np-service.js'
import { PAYMENT_METHODS } from '../../vocabulary/payment-method.js'
import { PAYMENT_STATUSES, type PaymentStatus } from '../../vocabulary/payment-status.js'
import { RECEIPT_STATUSES } from '../../vocabulary/receipt-status.js'
import { carrier, codes, instant, npTransactionId, orderNumber, orNull, PLAIN, slipNumber } from './values.js'

/**
 * Any well-formed order, even one that no history leads to: for code that must hold whatever it is given. For orders as
 * they really happen, take `arbitraryHistory`.
 *
 * @param statuses - the 決済ステータス to choose from; all ten unless told otherwise
 * @throws TypeError if there is none among them, or something else
 *
 * @example
 * ```ts
 * fc.assert(fc.property(arbitraryOrder(), (order) => showInBackOffice(order).length > 0))
 * ```
 *
 * @category Testing
 */
export function arbitraryOrder(statuses: readonly PaymentStatus[] = PAYMENT_STATUSES): fc.Arbitrary<Order> {
  if (!isListOf(statuses, isStatus) || statuses.length === 0)
    mistake('statuses', 'a list of at least one 決済ステータス')
  return fc.record(
    {
      orderNumber,
      service: fc.constantFrom(...NP_SERVICES),
      paymentStatus: fc.constantFrom(...statuses),
      statusSince: instant,
      deliveryStatus: fc.constantFrom(...DELIVERY_STATUSES),
      receiptStatus: fc.constantFrom(...RECEIPT_STATUSES),
      shipment: orNull(5, fc.record({ carrier, slipNumber }, PLAIN)),
      invoicePrintedAt: orNull(5, instant),
      npTransaction: fc.record(
        { state: fc.constantFrom(...NP_TRANSACTION_STATES), id: orNull(3, npTransactionId) },
        PLAIN,
      ),
      everApproved: fc.constantFrom(true, false, null),
      problem: orNull(5, fc.record({ stage: fc.constantFrom(...PROBLEM_STAGES), codes }, PLAIN)),
      syncTrust: fc.constantFrom('linked', 'linked', 'linked', 'suspect'),
      openFollowUps: fc.shuffledSubarray([...FOLLOW_UP_KINDS], { maxLength: 3 }),
      paymentMethod: fc.constantFrom(PAYMENT_METHODS.np_atobarai, PAYMENT_METHODS.bank_transfer),
      paymentFee: fc.nat({ max: 1_000 }),
      closed: orNull(9, fc.record({ reason: fc.constantFrom(...CLOSING_REASONS), at: instant }, PLAIN)),
      version: fc.integer({ min: 1, max: 50 }),
    },
    PLAIN,
  )
}

function isStatus(value: unknown): value is PaymentStatus {
  return isOneOf(PAYMENT_STATUSES, value)
}
