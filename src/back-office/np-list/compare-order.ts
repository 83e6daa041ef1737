import type { Order } from '../../order/order.js'
import { findingOf } from '../answer/finding-of.js'
import { compare } from '../reconciliation/compare.js'
import { compareOwnOver } from '../reconciliation/compare-own-over.js'
import { mayBeLive } from '../reconciliation/np-state/may-be-live.js'
import { namesAnother } from '../reconciliation/np-state/names-another.js'
import type { NpState } from '../reconciliation/np-state/np-state.js'
import type { HandedOut } from './hand-out.js'
import { leftOverTransaction } from './left-over-transaction.js'
import type { ListedOrder } from './listed-order.js'
import type { ComparedOrder, LeftOverTransaction } from './np-list-report.js'
import { ownInDoubt } from './own-in-doubt.js'
import { ownTransaction } from './own-transaction.js'
import type { SeenTransaction } from './seen-transaction.js'
import { severalOf } from './several-of.js'

const NAMED_OTHERWISE = /* @__PURE__ */ Object.freeze(findingOf('perhaps_under_another_number', 'CANC-01'))

/**
 * An order against its own transaction, and those that it has beside that.
 *
 * @param isWhole - whether the list has whatever NP holds of these orders
 * @param ids - of all that NP may hold: an order isn't missing whose id went with another order by its 注文番号
 */
export function compareOrder(
  { order, kept, transactions, mayHaveMore }: ListedOrder,
  isWhole: boolean,
  { liveIds, nobodysIds }: Pick<HandedOut, 'liveIds' | 'nobodysIds'>,
  at: string,
): { readonly compared: ComparedOrder; readonly leftOver: readonly LeftOverTransaction[] } {
  const mayBeListed = mayHaveMore || liveIds.has(order.npTransaction.id) || transactions.some(mayBeOwnIn(order))
  const isUnlisted = isWhole && !mayBeListed
  const isNamedOtherwise = isUnlisted && mayBeNobodys(order, nobodysIds)
  const isMissing = isUnlisted && !isNamedOtherwise
  const transaction = mayHaveMore || isMissing ? null : ownTransaction(order, transactions, isWhole)
  const npState: NpState =
    transaction === null
      ? { status: isMissing ? 'not_found' : 'unknown', at }
      : npStateBy(order, transaction, transactions)
  const others = transactions.filter((each) => each !== transaction && mayBeLive(each))
  // Its own that is over is `transaction`, unless NP may hold another.
  const mayBeDoubted = transaction === null && !liveIds.has(order.npTransaction.id)
  const inDoubt = mayBeDoubted ? ownInDoubt(order, transactions) : null
  const reconciliation = inDoubt === null ? compare({ order, kept }, npState) : compareOwnOver({ order, kept }, inDoubt)
  const findings = isNamedOtherwise ? [...reconciliation.findings, NAMED_OTHERWISE] : reconciliation.findings
  return {
    compared: { orderNumber: order.orderNumber, transaction, ...reconciliation, findings },
    leftOver:
      transaction === null
        ? severalOf({ order, kept }, others)
        : others.map((each) => leftOverTransaction('second_transaction', each)),
  }
}

/**
 * Whether what goes with no order may be this one's, by a 注文番号 that NP writes otherwise. Only a cancel at NP that is
 * open is held up by that: that NP holds nothing would end it (CANC-01), while it stops the goods of an open order.
 */
function mayBeNobodys({ openFollowUps, npTransaction }: Order, nobodysIds: HandedOut['nobodysIds']): boolean {
  const isToCancel = openFollowUps.includes('cancel_in_np_console')
  return isToCancel && nobodysIds.size > 0 && (npTransaction.id === null || nobodysIds.has(null))
}

/** What is over and another's by its NP取引ID doesn't tell that NP has the order's own. */
function mayBeOwnIn(order: Order): (transaction: SeenTransaction) => boolean {
  return (each) => mayBeLive(each) || !namesAnother(order, each)
}

/** Of several that are over nothing tells whether this one's id and codes are the order's. */
function npStateBy(order: Order, transaction: SeenTransaction, all: readonly SeenTransaction[]): NpState {
  const { status, at, npTransactionId } = transaction
  const isNamed = npTransactionId != null && npTransactionId === order.npTransaction.id
  return all.length > 1 && !mayBeLive(transaction) && !isNamed ? { status, at } : transaction
}
