import { decide } from '../../../lifecycle/decide.js'
import { decideBehind } from '../../../lifecycle/decide-behind.js'
import { decideWithInvoice } from '../../../lifecycle/decide-with-invoice.js'
import type { Decision } from '../../../lifecycle/decision.js'
import type { OrderEvent } from '../../../order/event/order-event.js'
import type { Order } from '../../../order/order.js'
import type { Refusal } from '../../../refusal/refusal.js'
import type { Result } from '../../../result.js'
import { NONE } from '../../../shape/none.js'
import { impliesApproval } from '../../../status/implies-approval.js'
import { sentUnseen } from '../../course/sent-unseen.js'
import { takenOnUnseen } from '../../course/taken-on-unseen.js'
import { corrects } from '../event/corrects.js'
import { lookForEditDone } from '../event/look-for-edit-done.js'
import type { KeptOrder } from '../kept-order.js'
import { laterOf } from '../later-of.js'

/**
 * What `decide` says of an event of a kept order; of an end, after what may have happened unseen; of a correction,
 * after that nobody has to look for an edit of before it any more; of an override that sets what is known already, that
 * it is a doubt.
 */
export function decideOfKept(kept: KeptOrder, event: OrderEvent): Result<Decision, Refusal> {
  const { order } = kept
  const decision = decideWithInvoice(order, event)
  if (!decision.ok) return decision
  if (corrects(event)) {
    const done = decision.val.changed ? lookForEditDone(kept, event.at) : NONE
    return decideBehind(order, done, { ...event, at: laterOf(order.statusSince, event.at) })
  }
  const unseen = unseenBefore(order, event)
  if (unseen.length > 0) return decideBehind(order, unseen, event)
  return setsWhatIsKnown(order, event, decision.val)
    ? decide(order, { type: 'sync.doubted', reason: 'other', at: event.at })
    : decision
}

/** What the link or NP may have done before an order ended, since it was last seen. */
function unseenBefore(order: Order, { type, at }: OrderEvent): readonly OrderEvent[] {
  if (type === 'order.cancelled') return [...sentUnseen(order, at), ...takenOnUnseen(order, at)]
  return type === 'paymentMethod.changed' ? takenOnUnseen(order, at) : NONE
}

/** Whether an override set what the order is known as, and that can't be NP's word, or needn't be. */
function setsWhatIsKnown(order: Order, { type, at }: OrderEvent, { changed }: Decision): boolean {
  if (type !== 'status.overridden' || changed) return false
  const isFromBefore = Date.parse(at) <= Date.parse(order.statusSince)
  return isFromBefore || impliesApproval(order.paymentStatus)
}
