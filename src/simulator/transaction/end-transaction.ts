import type { Np } from '../np.js'
import { release } from './ledger.js'
import { screeningAt } from './screen.js'
import type { CancelledBy, Transaction } from './transaction.js'

/** Ends a transaction; nobody owes it any more. */
export function endTransaction(np: Np, transaction: Transaction, at: number, by: CancelledBy): void {
  transaction.before = screeningAt(np, transaction, at)
  transaction.cancelled = { at, by }
  release(np.ledger, transaction)
}
