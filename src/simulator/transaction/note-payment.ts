import type { Np } from '../np.js'
import { release } from './ledger.js'
import type { Payment, Transaction } from './transaction.js'

/** What is known of the buyer's payment; what is paid isn't owed. */
export function notePayment({ ledger }: Np, transaction: Transaction, at: number, payment: Payment): void {
  transaction.payment = payment
  transaction.paidAt = payment === 'paid' ? at : null
  if (payment === 'paid') release(ledger, transaction)
}
