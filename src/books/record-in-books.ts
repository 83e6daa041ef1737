import type { Finding } from '../back-office/answer/finding.js'
import { decideKept } from '../back-office/kept/act/decide-kept.js'
import { keepDespiteRefusal } from '../back-office/kept/act/keep-despite-refusal.js'
import type { KeptDecision } from '../back-office/kept/act/kept-decision.js'
import { claimToStop } from '../back-office/kept/claim/claim-to-stop.js'
import { stoppedAndLeft } from '../back-office/kept/claim/stopped-and-left.js'
import type { KeptOrder } from '../back-office/kept/kept-order.js'
import { heldEvent } from '../order/event/held-event.js'
import type { OrderEvent } from '../order/event/order-event.js'
import type { Refusal } from '../refusal/refusal.js'
import { Err, Ok, type Result } from '../result.js'
import type { Books } from './books.js'
import type { BooksFailure } from './books-failure.js'
import type { BooksOptions } from './books-options.js'
import { keptIn, type NotKept } from './kept-in.js'
import { reviseEntry } from './revise-entry.js'
import { safeBooks } from './safe-books.js'

/**
 * Why something that was done isn't recorded: it was refused, and what is kept says so from now on, or the books
 * couldn't take it.
 *
 * @category Books
 */
export type RecordInBooksFailure =
  | {
      /** Why not: the order doesn't allow it. */
      readonly code: 'refused'
      /** What `decideKept` answered. */
      readonly refusal: Refusal
      /** Set if the parcel is claimed and isn't to leave any more: have it stopped. Or it was to be, and has left. */
      readonly parcelToStop: Finding<'claimed_parcel_to_stop' | 'stopped_parcel_left'> | null
    }
  | BooksFailure<NotKept | 'busy' | 'not_read' | 'not_saved'>

/**
 * Records in the books what was done in makeshop, or found in NP's console: `decideKept`, saved. If somebody changed
 * the order meanwhile, it is decided anew by what stands there then.
 *
 * This is for what was done, so what is refused isn't forgotten (`keepDespiteRefusal`): after 配送完了 the goods have
 * left, and no second parcel leaves by the next export; after anything else but a printed invoice the order has to be
 * seen once more, and after an edit of buyer, destination, items or amount in 審査OK, of goods that are here, somebody
 * has to look into NP's console (`check_np_console`). If the goods are still here, say
 * so with `changeInBooks` (`goodsHaveLeft: false`), or the parcel is stopped. Before an act, ask the validators or
 * `planShipment`.
 *
 * Where the parcel is claimed (`claimInBooks`), `parcelToStop` of either answer says that it isn't to leave any more.
 *
 * @param books - where the orders are kept
 * @param orderNumber - 注文番号 of the order
 * @param event - what was done; `at` is an ISO 8601 instant
 * @param options - who is told what the books threw
 * @returns `Ok` with the decision, which is saved, or `Err` with why it isn't recorded (`not_saved`: it isn't known
 *   whether)
 *
 * @example
 * ```ts
 * const event = parseOperatorEvent(given).unwrap()
 * const recorded = await recordInBooks(books, 'P1', event)
 * console.log(recorded.ok ? recorded.val.opened : explainBooksFailure(recorded.val))
 * ```
 *
 * @category Books
 */
export async function recordInBooks(
  books: Books,
  orderNumber: string,
  event: OrderEvent,
  options?: BooksOptions | null,
): Promise<Result<KeptDecision, RecordInBooksFailure>> {
  const held = heldEvent(event)
  const recorded = await reviseEntry(safeBooks(books, options?.onThrown), orderNumber, (known) =>
    keptIn(known, orderNumber).map((kept) => decisionOn(kept, held)),
  )
  if (!recorded.ok) return recorded
  const { decision, kept, toKeep } = recorded.val
  if (decision.ok) return Ok(decision.val)
  // Of what is refused only 配送完了 ends a claim.
  const left = toKeep.parcelClaim === null ? stoppedAndLeft(kept) : null
  return Err({ code: 'refused', refusal: decision.val, parcelToStop: claimToStop(toKeep) ?? left })
}

interface DecisionToKeep {
  readonly kept: KeptOrder
  readonly decision: Result<KeptDecision, Refusal>
  readonly toKeep: KeptOrder
}

function decisionOn(kept: KeptOrder, event: OrderEvent): DecisionToKeep {
  const decision = decideKept(kept, event)
  return { decision, kept, toKeep: decision.ok ? decision.val.kept : keepDespiteRefusal(kept, event).unwrapOr(kept) }
}
