import fc from 'fast-check'
import type { Order } from '../../src/order/order.js'
import type { CancelAnswer } from '../../src/transport/cancel/cancel-answer.js'
import type { ScreeningAnswer } from '../../src/transport/screening/screening-answer.js'
import type { ShipmentAnswer } from '../../src/transport/shipment/shipment-answer.js'
import type { UnknownOutcome } from '../../src/transport/unknown-outcome.js'
import type { UnknownReason } from '../../src/transport/unknown-reason.js'
import { codes, npId, plain } from '../arbitraries/values.js'

export const UNKNOWN_REASONS: readonly UnknownReason[] = [
  'timed_out',
  'connection_lost',
  'server_error',
  'missing',
  'contradictory',
  'not_understood',
  'aborted',
]

const unknown = (orderNumber: string): fc.Arbitrary<UnknownOutcome> =>
  fc.constantFrom(...UNKNOWN_REASONS).map((reason) => ({ orderNumber, outcome: 'unknown', reason }))

/** Half of the ids are the one that the order knows, where it knows one. */
const idFor = ({ npTransaction }: Order) =>
  npTransaction.id === null ? npId : fc.oneof(npId, fc.constant(npTransaction.id))

/** Any answer about a screening of an order. */
export const screeningAnswerFor = (order: Order): fc.Arbitrary<ScreeningAnswer> => {
  const { orderNumber } = order
  const known = { orderNumber: fc.constant(orderNumber), npTransactionId: idFor(order) }
  return fc.oneof(
    plain({ ...known, outcome: fc.constant('settled'), result: fc.constant('approved') }),
    plain({ ...known, outcome: fc.constant('settled'), result: fc.constantFrom('held', 'rejected'), codes }),
    plain({ ...known, outcome: fc.constant('pending') }),
    plain({ orderNumber: fc.constant(orderNumber), outcome: fc.constant('refused'), codes }),
    unknown(orderNumber),
  )
}

/** Any answer about a shipment report of an order. */
export const shipmentAnswerFor = ({ orderNumber }: Order): fc.Arbitrary<ShipmentAnswer> =>
  fc.oneof(
    fc.constantFrom<ShipmentAnswer>({ orderNumber, outcome: 'settled' }, { orderNumber, outcome: 'pending' }),
    plain({
      orderNumber: fc.constant(orderNumber),
      outcome: fc.constant('refused'),
      codes,
      alreadyReported: fc.boolean(),
    }),
    unknown(orderNumber),
  )

/** Any answer about a cancellation of an order. */
export const cancelAnswerFor = ({ orderNumber }: Order): fc.Arbitrary<CancelAnswer> =>
  fc.oneof(
    fc.constant<CancelAnswer>({ orderNumber, outcome: 'settled' }),
    plain({
      orderNumber: fc.constant(orderNumber),
      outcome: fc.constant('refused'),
      codes,
      alreadyCancelled: fc.boolean(),
    }),
    unknown(orderNumber),
  )
