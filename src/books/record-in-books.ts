import { decideKept, type KeptDecision } from '../back-office/kept/decide-kept.js'
import type { KeptOrder } from '../back-office/kept/kept-order.js'
import type { OrderEvent } from '../order/event/order-event.js'
import { eventTypeIn } from '../order/event/read-event.js'
import type { Refusal } from '../refusal/refusal.js'
import { Err, Ok, type Result } from '../result.js'
import type { Books } from './books.js'
import type { BooksOptions } from './books-options.js'
import { type ChangeFailure, changeInBooks, type KeptChange } from './change-in-books.js'

/**
 * Records in the books what was done in makeshop, or found in NP's console: `decideKept`, saved. If somebody changed
 * the order meanwhile, it is decided anew by what stands there then.
 *
 * Where 配送完了 is refused, it is saved all the same that the goods have left: whoever says so has seen them go, whatever
 * the order allows, and no second parcel leaves by the next export. If they are still here, say so with `changeInBooks`
 * (`goodsHaveLeft: false`), or the parcel is stopped. Ask `checkShipment` or `planShipment` before the act: this is for
 * what was done.
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
  options: BooksOptions = {},
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
  if (decision.ok) return { decision, kept: decision.val.kept }
  const goodsHaveLeft = kept.goodsHaveLeft || eventTypeIn(event) === 'delivery.completed'
  return { decision, kept: { ...kept, goodsHaveLeft } }
}
