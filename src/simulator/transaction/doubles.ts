import type { Np } from '../np.js'
import type { Transaction } from './transaction.js'

const DAY = 86_400_000

/** Has a transaction looked at where its id is registered once more: whenever it may have come to count. */
export function mayBeDoubled({ ledger, settings }: Np, transaction: Transaction): void {
  if (settings.doubleRegistrationDays === 'never') return
  const key = keyOf(transaction.shopId, transaction.amount)
  const known = ledger.doubled.get(key)
  if (known === undefined) ledger.doubled.set(key, new Set([transaction]))
  else known.add(transaction)
}

/** Whether an id was registered for the same total within the period. What doesn't count isn't looked at again. */
export function isDouble(np: Np, shopId: string, amount: number, now: number): boolean {
  const key = keyOf(shopId, amount)
  const known = np.ledger.doubled.get(key)
  if (known === undefined) return false
  for (const each of known) {
    if (each.amount === amount && counts(np, each, now)) return true
    known.delete(each)
  }
  np.ledger.doubled.delete(key)
  return false
}

function counts({ settings }: Np, { cancelled, registeredAt, screening }: Transaction, now: number): boolean {
  const { doubleRegistrationCountsEnded, doubleRegistrationDays: days } = settings
  const ended = cancelled !== null || screening?.result === '20'
  return (!ended || doubleRegistrationCountsEnded) && days !== 'never' && now - registeredAt <= days * DAY
}

function keyOf(shopId: string, amount: number): string {
  return `${amount} ${shopId}`
}
