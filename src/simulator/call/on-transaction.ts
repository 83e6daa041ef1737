import type { Fields } from '../field/fields.js'
import type { Np } from '../np.js'
import type { Transaction } from '../transaction/transaction.js'
import type { Call, Codes, Done } from './call.js'
import { findTransaction } from './find-transaction.js'

/** A call on the transaction that an entry names by its NP取引ID; where there is none, NP says so. */
export function onTransaction(
  act: (np: Np, transaction: Transaction, entry: Fields, now: number) => Done | Codes,
): Call {
  return (np, entry, now) => {
    const transaction = findTransaction(np, entry['np_transaction_id'])
    return typeof transaction === 'string' ? [transaction] : act(np, transaction, entry, now)
  }
}
