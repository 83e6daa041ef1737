import type { Order } from '../../order/order.js'
import { attempt } from '../../shape/attempt.js'
import { isRecord } from '../../shape/is-record.js'
import { readOrder } from '../order-state/read-order.js'
import type { GivenOrder } from './given-order.js'
import type { KeptOrder } from './kept-order.js'
import { readKept } from './read-kept.js'

/**
 * Reads an order, alone or as it is kept, into plain data; a text is the path of what is malformed (READ-24), from
 * `order` or `kept`.
 */
export function readGiven(given: Order | KeptOrder): GivenOrder | string {
  if (isKept(given)) {
    const kept = readKept(given)
    return typeof kept === 'string' ? kept : { order: kept.order, kept }
  }
  const { order, fault } = readOrder(given)
  return order === null ? fault : { order, kept: null }
}

/** An order has no field of that name. */
function isKept(given: Order | KeptOrder): given is KeptOrder {
  return attempt(
    () => isRecord(given) && Object.hasOwn(given, 'order'),
    () => false,
  )
}
