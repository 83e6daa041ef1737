import type { Registered } from '../field/registered.js'
import type { Np } from '../np.js'
import { newNpId } from './new-np-id.js'
import type { Transaction } from './transaction.js'

/** A transaction as it begins, before its screening. */
export function newTransaction(
  np: Np,
  shopId: string,
  { settlementType, amount, goodsSum, buyer }: Registered,
  now: number,
  base: Transaction | null,
): Transaction {
  return {
    npId: newNpId(np.ids, np.ledger.byNpId),
    shopId,
    number: np.ledger.byNpId.size,
    earlier: np.ledger.byShopId.get(shopId) ?? null,
    registeredAt: now,
    base,
    settlementType,
    amount,
    goodsSum,
    buyer,
    reserved: 0,
    scenario: np.scenarioOf(shopId),
    askedAt: now,
    round: 0,
    unplan: null,
    screening: null,
    before: null,
    updates: 0,
    report: null,
    cancelled: null,
    reregistered: false,
    payment: 'unpaid',
    paidAt: null,
    obstacles: [],
  }
}
