import { decideBehind } from '../lifecycle/decide-behind.js'
import { decideWithInvoice } from '../lifecycle/decide-with-invoice.js'
import type { Decision } from '../lifecycle/decision.js'
import { heldEvent } from '../order/event/held-event.js'
import type { OrderEvent } from '../order/event/order-event.js'
import { eventTypeIn } from '../order/event/read-event.js'
import { haveLeft } from '../order/have-left.js'
import { mayBeLiveAtNp } from '../order/may-be-live-at-np.js'
import type { Order } from '../order/order.js'
import type { Refusal } from '../refusal/refusal.js'
import { Err, type Result } from '../result.js'
import { recordLeftToPerson } from './entry/record-left-to-person.js'
import type { SyncEntry } from './entry/sync-entry.js'
import { errandOf } from './plan/errand-of.js'
import type { RecordFailure } from './record-failure.js'
import { safeStore } from './store/safe-store.js'
import type { SyncStore } from './store/sync-store.js'
import { versionOf } from './store/version-of.js'
import { untimely } from './untimely.js'

const MOST_TRIES = 20
/** A store's faults have no report to go to here: the code says that there was one. */
const UNTOLD = () => {}

/**
 * Records an event beside the driver: a person's act, or what a person found at NP, such as `screening.accepted` with
 * the NP取引ID of a 審査依頼 that NP never answered (READ-20). It never throws.
 *
 * It reads the order, asks `decide`, and saves what comes of it. If somebody changed the order meanwhile, it begins
 * anew. In two cases it does more than `decide`:
 *
 * - A confirmation of a status to which only an edit leads makes a wiz invoice stale that was printed before it
 *   (READ-11).
 * - An order that ends after a registration that NP never answered is left with a look into NP's console (READ-20),
 *   unless somebody found there, with its NP取引ID, that NP rejected it.
 *
 * Of the driver's record it changes two things:
 *
 * - That the goods have left (READ-09), even if their 配送完了 is refused: whoever says so has seen them go.
 * - After `sync.confirmed` NP isn't asked for a while, since it may have been updated until then (LINK-06). If 審査待ち
 *   is confirmed, the order waits for a person, and is never sent again by itself (READ-20, READ-21).
 *
 * Some events aren't recorded because of when they come:
 *
 * - `under_way`: while a call is under way, only the driver can say what came of it. "NP refused it" would send the
 *   order out a second time. A cancel or a doubt needn't wait; "the cancel was made in NP's console as well" has to, as
 *   long as the registration is under way.
 * - `outdated`: NP said it before the order came to its status, so it isn't NP's answer to what the order is now. A
 *   message that is delivered twice would end the wait for that answer.
 * - `outdated`, too: somebody looked at NP and found nothing there, before the last call was over or within a minute of
 *   its end, since clocks differ. When it is told doesn't matter.
 *
 * @param store - where the driver's orders are
 * @param orderNumber - 注文番号 of the order
 * @param event - what a person did, or found out at NP
 * @returns `Ok` with the decision, which is saved if it changes anything, or `Err` with why it isn't recorded
 *
 * @example
 * ```ts
 * const at = new Date().toISOString()
 * const found = { type: 'screening.accepted', npTransactionId: '18121200001', at } as const
 * const recorded = await recordEvent(store, 'P202604010000000001', found)
 * ```
 *
 * @category Sync
 */
export async function recordEvent(
  store: SyncStore,
  orderNumber: string,
  event: OrderEvent,
): Promise<Result<Decision, RecordFailure>> {
  const held = heldEvent(event)
  const safe = safeStore(store, UNTOLD, UNTOLD)
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const entry = await safe.load(orderNumber)
    if (entry === null) return Err({ code: 'not_found', orderNumber })
    if (entry === 'failed') return Err({ code: 'not_read', orderNumber })
    const decision = decided(held, entry)
    const recorded = decision.mapErr((refusal): RecordFailure => ({ code: 'refused', orderNumber, refusal }))
    const next = decision.ok ? entryAfter(held, entry, decision.val) : entryAfterRefusal(held, entry)
    if (next === null) return recorded
    const code = decision.ok ? untimely(held, entry, decision.val.order) : null
    if (code !== null) return Err({ code, orderNumber })
    const saved = await safe.save(next, versionOf(entry))
    if (saved === 'saved') return recorded
    if (saved === 'failed') return Err({ code: 'not_saved', orderNumber })
  }
  return Err({ code: 'busy', orderNumber })
}

/**
 * What the lifecycle says of an event; of an end, behind a registration that NP never answered. By what is known NP has
 * none, though it may take that late: so a look into its console is left (READ-08, READ-20). Not where NP rejected it
 * with an id: then it was taken, and found.
 */
function decided(event: OrderEvent, { order, sync }: SyncEntry): Result<Decision, Refusal> {
  const decision = decideWithInvoice(order, event)
  if (!decision.ok || !sync.unansweredRegistration || mayBeLiveAtNp(order) || isRejectedById(order)) return decision
  if (event.type !== 'order.cancelled' && event.type !== 'paymentMethod.changed') return decision
  const isOpen = order.syncTrust === 'suspect' || order.openFollowUps.includes('check_np_console')
  return isOpen ? decision : decideBehind(order, [{ type: 'sync.doubted', reason: 'other', at: event.at }], event)
}

/** A new request takes the id away again (READ-20). */
function isRejectedById({ npTransaction: { state, id } }: Order): boolean {
  return state === 'rejected' && id !== null
}

/**
 * What is saved of an order after an event; `null`: it stays as it is. A confirmation is noted though it changes
 * nothing of the order, since somebody looked at what NP has. Not one from before its status: it is told once more.
 */
function entryAfter(event: OrderEvent, before: SyncEntry, { order, changed }: Decision): SyncEntry | null {
  const then = Date.parse(event.at)
  const isConfirmed = event.type === 'sync.confirmed'
  if (!changed && (!isConfirmed || then < Date.parse(order.statusSince))) return null
  const goodsHaveLeft = before.sync.goodsHaveLeft || haveLeft(before.order) || haveLeft(order)
  const entry = { order, sync: { ...before.sync, goodsHaveLeft } }
  return isConfirmed ? asConfirmed(entry, then) : entry
}

/**
 * An order of which a person said what NP has. It may have been changed there until then, so NP is given its time
 * before it is asked (LINK-06). Who confirms 審査待ち says that a request went out (READ-21), whatever the record says
 * of the last one: the order isn't sent again by itself. A call within its lease is left to its driver.
 */
function asConfirmed(entry: SyncEntry, then: number): SyncEntry {
  const { order, sync: before } = entry
  const isSettled = errandOf(entry) === 'screen' || (before.call === 'open' && then >= (before.dueAtMs ?? 0))
  const isLeft = order.paymentStatus === 'screening_waiting' && isSettled
  const sync = isLeft ? recordLeftToPerson(entry, then) : before
  const updateSentAtMs = typeof before.updateSentAtMs === 'number' ? Math.max(then, before.updateSentAtMs) : then
  return { order, sync: { ...sync, revision: before.revision + 1, updateSentAtMs } }
}

/** Whoever says 配送完了 has seen the goods go, whatever the order allows (READ-09). Of anything else nothing is saved. */
function entryAfterRefusal(event: OrderEvent, { order, sync }: SyncEntry): SyncEntry | null {
  if (sync.goodsHaveLeft || eventTypeIn(event) !== 'delivery.completed') return null
  return { order, sync: { ...sync, goodsHaveLeft: true, revision: sync.revision + 1 } }
}
