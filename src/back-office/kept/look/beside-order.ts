import type { ObserveOptionsReading } from '../../observation/look/read-observe-options.js'
import type { KeptOrder } from '../kept-order.js'

/**
 * What is kept beside an order, as a look goes by it. Until makeshop is seen once more after a confirmation, a report
 * that it shows may be what led to that (READ-21).
 */
export function besideOrder({ lastKnownAt, lastSeenAt, approvalDenied }: KeptOrder): ObserveOptionsReading {
  return { lastKnownAt, approvalDenied, reportDenied: lastSeenAt === null }
}
