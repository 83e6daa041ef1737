import { checkNpTransactionId } from '../field/check-np-transaction-id.js'
import type { Np } from '../np.js'
import type { Transaction } from '../transaction/transaction.js'

/** The transaction of an NP取引ID, or NP's code against it. */
export function findTransaction({ ledger }: Np, npId: unknown): Transaction | string {
  const known: ReadonlyMap<unknown, Transaction> = ledger.byNpId
  return checkNpTransactionId(npId) ?? known.get(npId) ?? 'E0100113'
}
