import type { ObserveOptionsReading } from '../../observation/look/read-observe-options.js'
import type { KeptOrder } from '../kept-order.js'

/** What is kept beside an order, as a look goes by it. */
export function besideOrder({
  lastKnownAt,
  approvalDenied,
  reportDenied,
  parcelClaim,
}: KeptOrder): ObserveOptionsReading {
  return { lastKnownAt, approvalDenied, reportDenied, isClaimed: parcelClaim !== null }
}
