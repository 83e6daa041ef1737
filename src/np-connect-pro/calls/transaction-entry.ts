import type { NpTransactionRef } from '../../transport/np-transaction-ref.js'
import type { NpConnectProCall } from '../options/np-connect-pro-call.js'
import { askedOf } from './asked-of.js'
import type { Entry } from './entry.js'

/** A transaction of NP's that is named and nothing else. */
export function transactionEntry(call: NpConnectProCall, transaction: NpTransactionRef): Entry | null {
  const asked = askedOf(transaction)
  if (asked === null || asked.npTransactionId === null) return null
  return { call, asked, transaction: JSON.stringify({ np_transaction_id: asked.npTransactionId }), personal: [] }
}
