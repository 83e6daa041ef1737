import type { Np } from '../np.js'
import { reserve } from './ledger.js'
import type { Payment, Transaction } from './transaction.js'

/** What is known of the buyer's payment; what is paid isn't owed, until it turns out not to be. */
export function notePayment({ ledger }: Np, transaction: Transaction, at: number, payment: Payment): void {
  transaction.payment = payment
  transaction.paidAt = payment === 'paid' ? at : null
  reserve(ledger, transaction)
}
