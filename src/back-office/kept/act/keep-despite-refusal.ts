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
 * that is kept, and nothing leaves by what was seen before. By what was done:
 *
 * - 配送完了: the goods have left (READ-09), since whoever says so has seen them go. A claim ends by it: if `parcelToStop`
 *   had it stopped before, see what was in the parcel.
 * - A printed invoice: nothing is kept, since it takes no approval back. Record it again once its 審査OK was taken
 *   over, unless the order was edited since it was printed.
 * - Anything else: the order has to be seen once more before its goods leave (LINK-06). Otherwise an export from before
 *   the act would free them, though NP screens the order anew, as after a correction that was begun before its 審査OK
 *   was seen. After a correction only a look ten minutes later or more counts: what is shown until then may be NP's
 *   answer to what was ordered before. If the parcel is claimed, {@link parcelToStop} says to stop it; after a
 *   correction even if the order was seen since.
 *
 * Beside that:
 *
 * - 未配送: the goods had left.
 * - An edit of buyer, destination, items or amount, or of what can't be read: a wiz invoice that was printed before it,
 *   or up to ten minutes after it, is stale (READ-11, LINK-06).
 * - An edit of what NP screens (buyer, destination, items, amount), made while the order was known as 審査OK and its
 *   goods are here: 要確認 isn't on record, so it may have been made straight in 審査OK, and NP may know nothing of it
 *   (READ-02). A look into its console is left (`check_np_console`), and the goods stay until somebody compared what
 *   was edited (`followUp.done`), confirmed the status in doubt, which ends any look, or a correction is recorded or
 *   seen as of that edit or later.
 * - A confirmation of another status than the order shows, whenever that was, and a malformed doubt, override or
 *   confirmation: the sync is in doubt (READ-21). Record what NP's console shows once more.
 * - A confirmation of a status without an approval, while one is on record: it is denied (`approvalDenied`). The same
 *   holds for a report (`reportDenied`).
 *
 * If the order had ended:
 *
 * - A doubt, an override, or a confirmation of another status, of before the end: NP may hold what is known as rejected
 *   or never sent, so a look into its console is left (`check_np_console`, READ-08, SYNC-02). A confirmation that NP
 *   holds it leaves one, too, whenever that was.
 * - A confirmed approval: `reset_receipt_status` is left, too, if the order is paid otherwise now, unless that was
 *   opened at the end (PAY-06, FLOW-07).
 * - A confirmed report: the goods have left.
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
