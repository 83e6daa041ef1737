import { Err } from 'makeshop-np-atobarai'
import { approve } from './approve.mjs'
import { complete } from './complete.mjs'
import { edit } from './edit.mjs'
import { eventFault } from './event-fault.mjs'
import { orderFault } from './order-fault.mjs'
import { malformed, malformedOrder } from './refusals.mjs'

/**
 * What somebody would write who needs no definition, no machine and no table: a `switch`, for the three events that
 * are measured, in 審査中, 審査保留 and 審査OK, open or closed. It promises what `decide` promises (`agree.mjs` holds it
 * to that), checks the shape as strictly, and is written to be fast.
 *
 * @param {import('makeshop-np-atobarai').Order} order
 * @param {import('makeshop-np-atobarai').OrderEvent} event
 * @returns {ReturnType<typeof import('makeshop-np-atobarai').decide>}
 */
export function reduce(order, event) {
  const faultOfOrder = safely(orderFault, order, 'order')
  return faultOfOrder === null ? reduceTrusting(order, event) : Err(malformedOrder(event, faultOfOrder))
}

/**
 * The same, of an order that it takes for one without a look. That promises less: what came out of JSON may be
 * anything.
 *
 * @param {import('makeshop-np-atobarai').Order} order
 * @param {import('makeshop-np-atobarai').OrderEvent} event
 * @returns {ReturnType<typeof import('makeshop-np-atobarai').decide>}
 */
export function reduceTrusting(order, event) {
  const faultOfEvent = safely(eventFault, event, 'event')
  if (faultOfEvent !== null) return Err(malformed(order, event, faultOfEvent))
  switch (event.type) {
    case 'screening.approved':
      return approve(order, event)
    case 'order.edited':
      return edit(order, event)
    case 'delivery.completed':
      return complete(order, event)
    default:
      return Err(malformed(order, event, 'event.type'))
  }
}

/**
 * What can't be looked at, such as a field with a getter that throws, is faulty as a whole.
 *
 * @template T
 * @param {(value: T) => string | null} faultOf
 * @param {T} value
 * @param {string} whole
 */
function safely(faultOf, value, whole) {
  try {
    return faultOf(value)
  } catch {
    return whole
  }
}
