import fc from 'fast-check'
import type { KeptOrder } from '../../back-office/kept/kept-order.js'
import { haveLeft } from '../../order/have-left.js'
import type { Order } from '../../order/order.js'
import { arbitraryOrder } from './arbitrary-order.js'
import { instant, orNull, PLAIN, parcelClaim } from './values.js'

/**
 * Any order as the back office keeps one, seen and known at any times. Goods of what is 配送完了, or reported, have
 * left; of the others, in half of the cases (READ-09). Of orders whose goods are here one in five has its parcel
 * claimed, of the others few.
 *
 * @param order - its order; any unless told otherwise
 *
 * @example
 * ```ts
 * fc.assert(fc.property(arbitraryKeptOrder(), (kept) => isSame(load(save(kept)), kept)))
 * ```
 *
 * @category Testing
 */
export function arbitraryKeptOrder(order: fc.Arbitrary<Order> = arbitraryOrder()): fc.Arbitrary<KeptOrder> {
  return order.chain(keptOf)
}

function keptOf(order: Order): fc.Arbitrary<KeptOrder> {
  return fc.record(
    {
      order: fc.constant(order),
      lastKnownAt: instant,
      lastSeenAt: orNull(3, instant),
      approvalDenied: fc.boolean(),
      reportDenied: fc.boolean(),
      goodsHaveLeft: haveLeft(order) ? fc.constant(true) : fc.boolean(),
      parcelClaim: haveLeft(order) ? fc.constant(null) : orNull(8, parcelClaim),
    },
    PLAIN,
  )
}
