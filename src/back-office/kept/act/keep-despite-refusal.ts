import type { OrderEvent } from '../../../order/event/order-event.js'
import { eventTypeIn } from '../../../order/event/read-event.js'
import { isInstant } from '../../../order/form/is-instant.js'
import type { Order } from '../../../order/order.js'
import { malformed } from '../../../refusal/malformed.js'
import type { Violation } from '../../../refusal/violation.js'
import { Err, Ok, type Result } from '../../../result.js'
import { attempt } from '../../../shape/attempt.js'
import { impliesApproval } from '../../../status/implies-approval.js'
import { isOfReport } from '../../../status/is-of-report.js'
import { claimedAfter } from '../claim/claimed-after.js'
import { withParcelToStop } from '../claim/with-parcel-to-stop.js'
import { deniesDespiteRefusal } from '../denial/denies-despite-refusal.js'
import { confirmedStatusIn } from '../event/confirmed-status-in.js'
import { corrects } from '../event/corrects.js'
import type { KeptOrder } from '../kept-order.js'
import { laterOf } from '../later-of.js'
import { npKnowsBy } from '../np-knows-by.js'
import { readKept } from '../read-kept.js'
import { orderDespiteRefusal } from './order-despite-refusal.js'

/**
 * What to keep where `decideKept` refuses something that was done all the same. Then makeshop knows more than the order
 * that is kept, and nothing leaves by what was seen before:
 *
 * - Of 配送完了, that the goods have left (READ-09): whoever says so has seen them go, whatever the order allows. A claim
 *   ends by it. Of 未配送, that they had left.
 * - Of a printed invoice nothing: it takes back no approval. Record it once more when its 審査OK was taken over,
 *   unless the order was edited since.
 * - Of anything else, such as a correction that was begun while 審査OK wasn't seen yet, that the order has to be seen
 *   once more (LINK-06): by an export from before the goods would leave, though NP screens the order anew. After a
 *   correction, ten minutes later or more: what is shown until then may be NP's answer to what was ordered before. If
 *   its parcel is claimed, {@link parcelToStop} says to stop it; after a correction even if the order was seen since.
 * - Of an edit, that a wiz invoice printed until ten minutes after it is stale (READ-11, LINK-06); of a confirmation of
 *   another status than the order shows, whenever that was, and of a malformed doubt, override or confirmation, that
 *   the sync is in doubt (READ-21): record what NP's console shows once more. If an approval is on record, and the
 *   status that was confirmed implies none, that denies it (`approvalDenied`); so it is of a report (`reportDenied`).
 * - Of a doubt, an override or a confirmation of another status from before the order ended, that NP may hold what is
 *   known as rejected or never sent: a look into its console is left (READ-08, SYNC-02). So it is by a confirmation
 *   that NP holds it, whenever that was. By a confirmed approval, `reset_receipt_status` is left, too, of an order that
 *   is paid otherwise now, unless it was opened at the end (PAY-06, FLOW-07); by a confirmed report, its goods have
 *   left.
 *
 * Not for what was only tried, or asked: then keep what you kept before. Never throws.
 *
 * @param kept - the order as it is kept
 * @param event - what was done, and refused, however malformed it is. If its `at` can't be read, nobody knows when it
 *   was done, and an export from before it may free the goods: mend it, and record it at once
 * @returns `Ok` with what to keep, or `Err` with `malformed` (READ-24) and the path of what is wrong with `kept`, which
 *   `decideKept` refuses, too: that is to be mended, and nothing stored
 *
 * @example
 * ```ts
 * const decision = decideKept(kept, event)
 * store(decision.ok ? decision.val.kept : keepDespiteRefusal(kept, event).unwrap())
 * ```
 *
 * @category Kept orders
 */
export function keepDespiteRefusal(kept: KeptOrder, event: OrderEvent): Result<KeptOrder, Violation<'malformed'>> {
  const known = readKept(kept)
  return typeof known === 'string' ? Err(malformed(known)) : Ok(keptDespite(known, event))
}

function keptDespite(known: KeptOrder, event: OrderEvent): KeptOrder {
  const type = eventTypeIn(event)
  if (type === 'invoice.printed') return known
  if (type === 'delivery.completed') return { ...known, goodsHaveLeft: true, parcelClaim: null }
  const { lastKnownAt, lastSeenAt } = known
  const at = instantIn(event)
  const order = orderDespiteRefusal(known, event, at)
  const goodsHaveLeft = known.goodsHaveLeft || type === 'delivery.reverted' || tellsOfReport(known.order, event)
  if (at === null) return claimedAfter(known, { ...known, order, goodsHaveLeft, lastSeenAt: null })
  const from = corrects(event) ? npKnowsBy(at) : at
  const wasSeenSince = lastSeenAt !== null && Date.parse(lastSeenAt) > Date.parse(from)
  const after = claimedAfter(known, {
    ...known,
    order,
    approvalDenied: known.approvalDenied || deniesDespiteRefusal(known.order, event, impliesApproval),
    reportDenied: known.reportDenied || deniesDespiteRefusal(known.order, event, isOfReport),
    goodsHaveLeft,
    lastKnownAt: laterOf(lastKnownAt, from),
    lastSeenAt: wasSeenSince ? lastSeenAt : null,
  })
  return corrects(event) ? withParcelToStop(after) : after
}

/** Whether NP's console has a report of an order that ended: who cancels there gives its payment up (CANC-01). */
function tellsOfReport({ closed }: Order, event: OrderEvent): boolean {
  const status = closed === null ? null : confirmedStatusIn(event)
  return status !== null && isOfReport(status)
}

/** When something was done, however malformed the rest of it is; `null`: that can't be read. */
function instantIn(event: OrderEvent): string | null {
  return attempt(
    () => {
      const { at } = event
      return isInstant(at) ? at : null
    },
    () => null,
  )
}
