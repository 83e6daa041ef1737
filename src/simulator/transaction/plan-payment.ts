import type { Np } from '../np.js'
import type { Transaction } from './transaction.js'

/** Has the buyer pay a while after the report, where the scenario wants it. */
export function planPayment({ due }: Np, transaction: Transaction, now: number): void {
  const { scenario, round } = transaction
  if (scenario.kind === 'pay') due.put(now + scenario.afterMs, { transaction, round, act: 'pay' })
}
