import fc from 'fast-check'
import type { Order } from '../../order/order.js'
import { ATTENTION_REASONS } from '../../sync/entry/attention-reason.js'
import type { SyncEntry } from '../../sync/entry/sync-entry.js'
import { arbitraryOrder } from './arbitrary-order.js'
import { carrier, instant, npTransactionId, orNull, PLAIN, slipNumber } from './values.js'

/**
 * Any entry of a store: an order with any record. Half of the records are about the status that the order shows.
 *
 * @param order - its order; any unless told otherwise
 *
 * @category Testing
 */
export function arbitrarySyncEntry(order: fc.Arbitrary<Order> = arbitraryOrder()): fc.Arbitrary<SyncEntry> {
  return order.chain(entryOf)
}

function entryOf(order: Order): fc.Arbitrary<SyncEntry> {
  const shown = { status: order.paymentStatus, since: order.statusSince }
  const other = fc.record({ status: fc.constant(order.paymentStatus), since: instant }, PLAIN)
  const sync = fc.record(
    {
      revision: fc.nat({ max: 50 }),
      callCount: fc.nat({ max: 5 }),
      about: fc.oneof({ weight: 5, arbitrary: fc.constant(shown) }, { weight: 3, arbitrary: other }, fc.constant(null)),
      call: fc.constantFrom('none', 'open', 'unanswered'),
      attempts: fc.nat({ max: 20 }),
      dueAtMs: orNull(2, fc.integer({ min: 0, max: Date.parse('2028-01-01T00:00:00Z') })),
      together: orNull(2, fc.integer({ min: 1, max: 100 })),
      attention: orNull(7, fc.constantFrom(...ATTENTION_REASONS)),
      unansweredRegistration: fc.boolean(),
      unansweredReport: orNull(
        7,
        fc.record({ npTransactionId, shipment: orNull(2, fc.record({ carrier, slipNumber }, PLAIN)) }, PLAIN),
      ),
      goodsHaveLeft: fc.boolean(),
      updateSentAtMs: orNull(5, fc.oneof({ weight: 4, arbitrary: instant.map(Date.parse) }, fc.constant('never'))),
      underWayUntilMs: orNull(5, instant.map(Date.parse)),
    },
    PLAIN,
  )
  return sync.map((record) => ({ order, sync: record }))
}
