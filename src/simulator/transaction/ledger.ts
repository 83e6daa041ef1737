import type { Transaction } from './transaction.js'

/** All that NP keeps. */
export interface Ledger {
  readonly byNpId: Map<string, Transaction>
  /** The newest of each shop id; it leads to the earlier ones. */
  readonly byShopId: Map<string, Transaction>
  /** Those that may stand against a further registration of their shop id for the same amount, by both. */
  readonly doubled: Map<string, Set<Transaction>>
  /** What each buyer owes, in yen. */
  readonly owed: Map<string, number>
}

export function emptyLedger(): Ledger {
  return { byNpId: new Map(), byShopId: new Map(), doubled: new Map(), owed: new Map() }
}

export function enter(ledger: Ledger, transaction: Transaction): void {
  ledger.byNpId.set(transaction.npId, transaction)
  ledger.byShopId.set(transaction.shopId, transaction)
}

/** Counts the amount against the buyer's limit, once, where it is approved or held and not paid. */
export function reserve(ledger: Ledger, transaction: Transaction): void {
  release(ledger, transaction)
  const { screening, payment } = transaction
  if (payment === 'paid' || (screening?.result !== '00' && screening?.result !== '10')) return
  transaction.reserved = transaction.amount
  ledger.owed.set(transaction.buyer, owedBy(ledger, transaction.buyer) + transaction.amount)
}

/** The buyer doesn't owe it, or no longer. */
export function release(ledger: Ledger, transaction: Transaction): void {
  ledger.owed.set(transaction.buyer, owedBy(ledger, transaction.buyer) - transaction.reserved)
  transaction.reserved = 0
}

export function owedBy(ledger: Ledger, buyer: string): number {
  return ledger.owed.get(buyer) ?? 0
}

/** Those of a shop id, the newest first. */
export function* transactionsOf(ledger: Ledger, shopId: string): Generator<Transaction> {
  for (let each = ledger.byShopId.get(shopId) ?? null; each !== null; each = each.earlier) yield each
}
