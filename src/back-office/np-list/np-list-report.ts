import type { Answer } from '../answer/answer.js'
import type { Finding } from '../answer/finding.js'
import type { Reconciliation } from '../reconciliation/reconciliation.js'
import type { ReconciliationVerdict } from '../reconciliation/verdict/reconciliation-verdict.js'
import type { LeftOverCode } from './left-over-code.js'
import type { SeenTransaction } from './seen-transaction.js'
import type { UnreadCode } from './unread-code.js'

/**
 * An order, and what NP's list says of it.
 *
 * @category Back office
 */
export interface ComparedOrder extends Reconciliation {
  /** 注文番号. */
  readonly orderNumber: string
  /** The transaction in NP's list by which it was compared; `null` if there is none, or nothing tells which. */
  readonly transaction: SeenTransaction | null
}

/**
 * A transaction that NP may hold, and that goes with no order, or with one that was compared by another transaction.
 *
 * @category Back office
 */
export interface LeftOverTransaction extends Answer<LeftOverCode> {
  /** The transaction. */
  readonly transaction: SeenTransaction
}

/**
 * What came of comparing a list of NP's with the shop's orders.
 *
 * @category Back office
 */
export interface NpListReport {
  /** Every order that could be read, in their own order. */
  readonly compared: readonly ComparedOrder[]
  /** How many orders have which verdict. */
  readonly counts: Readonly<Record<ReconciliationVerdict, number>>
  /** What else NP may hold, for a person to look at. */
  readonly leftOver: readonly LeftOverTransaction[]
  /** What can't be read or comes twice, each with a path such as `orders[3].version`; `explainAnswer` words it. */
  readonly unread: readonly Finding<UnreadCode>[]
}
