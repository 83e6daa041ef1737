import type { Np } from '../np.js'
import { endTransaction } from '../transaction/end-transaction.js'
import { OBSTACLE_CODES } from '../transaction/obstacle.js'
import { CANCELLED, PAID } from '../transaction/state-codes.js'
import type { Transaction } from '../transaction/transaction.js'
import { onTransaction } from './on-transaction.js'

export const cancel = onTransaction((np, transaction, _, now) => {
  const against = stateAgainstCancel(np, transaction)
  if (against !== null) return [against]
  endTransaction(np, transaction, now, 'client')
  return { result: { np_transaction_id: transaction.npId }, outcome: 'done' }
})

/** Before the report and after it, until the buyer has paid. */
export function stateAgainstCancel({ settings }: Np, transaction: Transaction): string | null {
  const { cancelled, payment, obstacles, screening } = transaction
  if (cancelled !== null) return CANCELLED
  if (payment === 'paid') return PAID
  for (const obstacle of obstacles) {
    if (obstacle === 'np_card' || obstacle === 'other_settlement_type') return OBSTACLE_CODES[obstacle]
  }
  return screening?.result === '20' ? settings.codes.cancelOfRejected : null
}
