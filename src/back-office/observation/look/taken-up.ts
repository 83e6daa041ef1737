import type { Order } from '../../../order/order.js'
import type { PaymentStatus } from '../../../vocabulary/payment-status.js'
import { REPORT_MOVES } from '../../course/moves-for.js'
import { takeEvents } from '../../course/take-events.js'
import type { ShownReading } from '../shown/read-shown.js'
import { fillIn } from './fill-in.js'
import type { Way } from './way.js'

/**
 * 配送完了 came by a way of which nobody knew whether it is linked, and now its report is shown: it was (SHIP-11). The
 * confirmation of that status settles what was left to do for it (READ-21).
 */
export function takenUp(
  order: Order,
  paymentStatus: PaymentStatus,
  { seen, deliveryStatus }: Pick<ShownReading, 'seen' | 'deliveryStatus'>,
): Way | null {
  const course = REPORT_MOVES[paymentStatus]
  if (course === undefined || deliveryStatus === 'not_shipped' || !waitsForLink(order)) return null
  const { at } = seen
  const taken = takeEvents(order, [
    { type: 'sync.doubted', reason: 'other', at },
    { type: 'sync.confirmed', status: paymentStatus, at },
  ])
  return taken === null ? null : { course, ...fillIn(taken, paymentStatus, seen) }
}

/** Of an order whose sync isn't in doubt, both are open only after such a 配送完了 (READ-05). */
function waitsForLink({ paymentStatus, deliveryStatus, syncTrust, openFollowUps }: Order): boolean {
  return (
    syncTrust === 'linked' &&
    paymentStatus === 'screening_approved' &&
    deliveryStatus === 'shipped' &&
    openFollowUps.includes('complete_delivery_again') &&
    openFollowUps.includes('check_np_console')
  )
}
