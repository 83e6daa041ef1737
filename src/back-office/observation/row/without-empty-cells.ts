import type { Order } from '../../../order/order.js'
import { isToBeCompletedAgain } from '../../order-state/is-to-be-completed-again.js'
import { isToBeLookedUp } from '../../order-state/is-to-be-looked-up.js'
import type { ShownReading } from '../shown/read-shown.js'

/**
 * What a row shows, without the empty cells that say nothing: an export may leave carrier and slip empty of all its
 * orders. So an empty one bears out what is on record, that 配送完了 is to be set once more for want of one (SHIP-02),
 * and tells nothing new.
 */
export function withoutEmptyCells(order: Order, reading: ShownReading): ShownReading {
  if (isToBeCompletedAgain(order) && !isToBeLookedUp(order)) return reading
  const { carrier, slipNumber } = reading.seen
  return { ...reading, seen: { ...reading.seen, carrier: carrier || undefined, slipNumber: slipNumber || undefined } }
}
