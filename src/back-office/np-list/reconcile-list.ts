import { isInstant } from '../../order/form/is-instant.js'
import type { Order } from '../../order/order.js'
import { malformed } from '../../refusal/malformed.js'
import type { Violation } from '../../refusal/violation.js'
import { Err, Ok, type Result } from '../../result.js'
import { attempt } from '../../shape/attempt.js'
import { isListOf } from '../../shape/is-list-of.js'
import { isText } from '../../shape/is-text.js'
import { NONE } from '../../shape/none.js'
import { orMalformed } from '../answer/or-malformed.js'
import type { KeptOrder } from '../kept/kept-order.js'
import type { ReconciliationVerdict } from '../reconciliation/verdict/reconciliation-verdict.js'
import { compareOrder } from './compare-order.js'
import { handOut } from './hand-out.js'
import { itemsOf } from './items-of.js'
import type { ListedTransaction } from './listed-transaction.js'
import type { NpListOptions } from './np-list-options.js'
import type { ComparedOrder, NpListReport } from './np-list-report.js'
import { readList } from './read-list.js'
import { shopOrders } from './shop-orders.js'

/**
 * Compares a list of NP's transactions with the shop's orders. Each order is compared as {@link reconcile} does it,
 * with the transaction that has its NP取引ID or its 注文番号. Whatever else NP may hold is left over, for a person: an
 * order that was deleted in makeshop alone is found there (CANC-01). Pure, and never throws.
 *
 * An order counts as `not_found` at NP only if it can't have been missed:
 *
 * - the list is complete;
 * - every transaction could be read; and
 * - for each that NP may hold it is clear that it isn't this order's. Where the order is still to be cancelled at NP,
 *   also that none is left over as `no_such_order` that may be its own by NP取引ID: NP may know it by another number
 *   (`perhaps_under_another_number`).
 *
 * @param orders - the shop's orders, alone or as they are kept, closed ones too: if one is missing,
 * its transaction is left over. Leave out an order that makeshop has deleted and that is still open here: it would be
 * in step with NP
 * @param transactions - NP's list; only what {@link ListedTransaction} names is taken from it
 * @param options - when the list was made, and whether it is complete
 * @returns `Ok` with the report, or `Err` with `malformed` (READ-24) and the path of what is wrong
 *
 * @example
 * ```ts
 * const list = [{ orderNumber: 'P1', npTransactionId: '18121200001', status: 'approved' }] as const
 * const report = reconcileList(orders, list, { at, isComplete: true }).unwrap()
 * for (const order of report.compared) if (order.verdict !== 'in_step') console.log(order.orderNumber, explainAnswer(order))
 * for (const left of report.leftOver) console.log(left.transaction.orderNumber, explainAnswer(left))
 * ```
 *
 * @category Back office
 */
export function reconcileList(
  orders: Iterable<Order | KeptOrder>,
  transactions: Iterable<ListedTransaction>,
  options: NpListOptions,
): Result<NpListReport, Violation<'malformed'>> {
  const given = attempt(
    () => ({ at: options.at, isComplete: options.isComplete, otherNumbers: itemsOf(options.otherNumbers ?? NONE) }),
    () => null,
  )
  if (given === null) return Err(malformed('options'))
  if (!isInstant(given.at)) return Err(malformed('options.at'))
  if (typeof given.isComplete !== 'boolean') return Err(malformed('options.isComplete'))
  if (!isListOf(given.otherNumbers, isText)) return Err(malformed('options.otherNumbers'))
  const list = itemsOf(transactions)
  if (list === null) return Err(malformed('transactions'))
  const all = itemsOf(orders)
  if (all === null) return Err(malformed('orders'))
  const { otherNumbers } = given
  return orMalformed('orders', () => Ok(reportOn(all, list, { ...given, otherNumbers })))
}

function reportOn(
  orders: readonly (Order | KeptOrder)[],
  list: readonly ListedTransaction[],
  { at, isComplete, otherNumbers }: NpListOptions & { readonly otherNumbers: readonly string[] },
): NpListReport {
  const shop = shopOrders(orders, otherNumbers)
  const { transactions, unread } = readList(list, at)
  const handedOut = handOut(transactions, shop)
  const { byOrder, ambiguous, leftOver, isClear } = handedOut
  const isWhole = isComplete && isClear && unread.length === 0
  const results = shop.all.map((order) => {
    const kept = shop.keptOf.get(order) ?? null
    const listed = { order, kept, transactions: byOrder.get(order) ?? NONE, mayHaveMore: ambiguous.has(order) }
    return compareOrder(listed, isWhole, handedOut, at)
  })
  const compared = results.map((result) => result.compared)
  return {
    compared,
    counts: countsOf(compared),
    leftOver: [...leftOver, ...results.flatMap((result) => result.leftOver)],
    unread: [...shop.unread, ...unread],
  }
}

function countsOf(compared: readonly ComparedOrder[]): Readonly<Record<ReconciliationVerdict, number>> {
  const counts = { in_step: 0, shop_behind: 0, np_behind: 0, contradiction: 0, cannot_tell: 0 }
  for (const { verdict } of compared) counts[verdict] += 1
  return counts
}
