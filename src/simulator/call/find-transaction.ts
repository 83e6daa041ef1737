import { checkNpTransactionId } from '../field/check-np-transaction-id.js'
import type { Np } from '../np.js'
import type { Transaction } from '../transaction/transaction.js'

/** The transaction of an NP取引ID, or NP's code against it. */
export function findTransaction({ ledger }: Np, npId: unknown): Transaction | string {
  const code = checkNpTransactionId(npId)
  if (code !== null) return code
  return (typeof npId === 'string' ? ledger.byNpId.get(npId) : undefined) ?? 'E0100113'
}
