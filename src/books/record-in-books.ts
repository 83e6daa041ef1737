import { decideKept, type KeptDecision } from '../back-office/kept/decide-kept.js'
import { keepDespiteRefusal } from '../back-office/kept/keep-despite-refusal.js'
import type { KeptOrder } from '../back-office/kept/kept-order.js'
import type { OrderEvent } from '../order/event/order-event.js'
import type { Refusal } from '../refusal/refusal.js'
import { Err, Ok, type Result } from '../result.js'
import type { Books } from './books.js'
import type { BooksOptions } from './books-options.js'
import { type ChangeFailure, changeInBooks, type KeptChange } from './change-in-books.js'

/**
 * Records in the books what was done in makeshop, or found in NP's console: `decideKept`, saved. If somebody changed
 * the order meanwhile, it is decided anew by what stands there then.
 *
 * This is for what was done, so what is refused isn't forgotten (`keepDespiteRefusal`): after 配送完了 the goods have
 * left, and no second parcel leaves by the next export; after anything else the order has to be seen once more. If the
 * goods are still here, say so with `changeInBooks` (`goodsHaveLeft: false`), or the parcel is stopped. Before an act,
 * ask the validators or `planShipment`.
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
): Promise<Result<KeptDecision, ChangeFailure<Refusal>>> {
  const recorded = await changeInBooks(books, orderNumber, (kept) => Ok(decided(kept, event)), options)
  if (!recorded.ok) return recorded
  const { decision } = recorded.val
  return decision.ok ? Ok(decision.val) : Err({ code: 'refused', refusal: decision.val })
}

interface Decided extends KeptChange {
  readonly decision: Result<KeptDecision, Refusal>
}

function decided(kept: KeptOrder, event: OrderEvent): Decided {
  const decision = decideKept(kept, event)
  return { decision, kept: decision.ok ? decision.val.kept : keepDespiteRefusal(kept, event) }
}
