import { withoutInvoice } from '../../../lifecycle/updates/without-invoice.js'
import { isInCorrection } from '../../../status/is-in-correction.js'
import { takeEvents } from '../../course/take-events.js'
import type { ShownOrder } from '../../observation/shown/shown-order.js'
import { withParcelToStop } from '../claim/with-parcel-to-stop.js'
import { lookForEditDone } from '../event/look-for-edit-done.js'
import type { KeptOrder } from '../kept-order.js'
import { laterOf } from '../later-of.js'
import { npKnowsBy } from '../np-knows-by.js'
import { statusIn } from './status-in.js'

/**
 * What is kept behind an edit of which an older look tells, as behind one that is recorded late (READ-11). Within ten
 * minutes of a status of the correction 審査OK may be the one from before it (LINK-06): then the order has to be seen
 * once more, and an invoice that was printed is stale. A wiz parcel leaves by its invoice: by one of since then it was
 * claimed since then. A look into NP's console that was left for an edit is settled by the correction that it was.
 */
export function afterLateEdit(kept: KeptOrder, shown: ShownOrder): KeptOrder {
  const { lastKnownAt, lastSeenAt } = kept
  const { order } = takeEvents(kept.order, lookForEditDone(kept, shown.at)) ?? kept
  const status = statusIn(shown)
  const from = status !== null && isInCorrection(status) ? npKnowsBy(shown.at) : shown.at
  const isSince = (when: string | null): boolean => when !== null && Date.parse(when) >= Date.parse(from)
  const after = {
    ...kept,
    order,
    lastKnownAt: laterOf(lastKnownAt, from),
    lastSeenAt: isSince(lastSeenAt) ? lastSeenAt : null,
  }
  return isSince(order.invoicePrintedAt) ? after : withParcelToStop({ ...after, order: withoutInvoice(order) })
}
