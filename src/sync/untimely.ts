import { LINK_EVENT_TYPES } from '../order/event/event-types.js'
import type { OrderEvent } from '../order/event/order-event.js'
import type { Order } from '../order/order.js'
import { isOneOf } from '../shape/is-one-of.js'
import { isUnderWay } from './entry/is-under-way.js'
import type { SyncEntry } from './entry/sync-entry.js'
import { underWayUntilMs } from './entry/under-way-until-ms.js'
import type { RecordFailure } from './record-failure.js'
import { CLOCKS_DIFFER_MS } from './schedule/clocks-differ-ms.js'

/**
 * Why an event that the lifecycle takes isn't recorded now; `null`: it is. `under_way`: it says what nobody can know
 * yet. `outdated`: the order would go on by what NP said before it came to its status, of what may have been ordered
 * before (LINK-06); or by a look that found nothing at NP before the last call was over (READ-20).
 */
export function untimely(
  event: OrderEvent,
  entry: SyncEntry,
  after: Order,
): Extract<RecordFailure['code'], 'under_way' | 'outdated'> | null {
  const { npTransaction, paymentStatus, statusSince } = entry.order
  if (event.type === 'followUp.done') {
    // Whatever status the order shows by then, since a cancel stops no call. With an id it was found before: a call
    // only changes it. What NP approved late has none.
    const isOfRegistration = event.kind === 'cancel_in_np_console' && npTransaction.id === null
    if (!isOfRegistration || !isSeenBeforeItsEnd(event, entry)) return null
    return entry.sync.call === 'open' ? 'under_way' : 'outdated'
  }
  if (!isOneOf(LINK_EVENT_TYPES, event.type)) return null
  if (isUnderWay(entry)) return 'under_way'
  if (after.paymentStatus === paymentStatus) return null
  const isAbsence = event.type === 'screening.failed' || event.type === 'shipment.failed'
  const isOutdated = Date.parse(event.at) < Date.parse(statusSince) || (isAbsence && isSeenBeforeItsEnd(event, entry))
  return isOutdated ? 'outdated' : null
}

/**
 * Whether a person may have looked at NP before the last call was over, which may have brought it there later. A look
 * is dated by another clock than the end of a call.
 */
function isSeenBeforeItsEnd({ at }: OrderEvent, entry: SyncEntry): boolean {
  const until = underWayUntilMs(entry)
  return until !== null && Date.parse(at) < until + CLOCKS_DIFFER_MS
}
