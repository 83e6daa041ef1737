import type { Asked } from './asked.js'
import type { NpAnswer, NpError, NpResult } from './np-answer.js'

/**
 * By which ids a call's answer names its orders: `np` by `np_transaction_id`, `either` by that or
 * `shop_transaction_id`, as where NP may give a new id of its own; a re-registration also by the id of the one before.
 */
export type NamedBy = 'np' | 'either'

/** What an answer says of one order. */
export interface Claims {
  readonly asked: Asked
  readonly results: NpResult[]
  readonly refusals: NpError[]
  /** Whether a result for it may be another order's instead, also one that nobody asked about. */
  disputed: boolean
}

/** What an answer says of each order of a call, by its ids alone. What names none of them says nothing of anybody. */
export function claimsIn({ results, errors }: NpAnswer, orders: readonly Asked[], namedBy: NamedBy): readonly Claims[] {
  const claims = orders.map((asked): Claims => ({ asked, results: [], refusals: [], disputed: false }))
  const byNpId = new Map(claims.map((each) => [each.asked.npTransactionId, each]))
  const byShopId = new Map<string | null, Claims>(claims.map((each) => [each.asked.orderNumber, each]))
  const ownerOfNpId = new Map<string, Claims>()
  // An entry without an id names no order, not even one that has none yet.
  byNpId.delete(null)

  for (const result of results) {
    const { baseNpTransactionId, npTransactionId, shopTransactionId } = result
    const named = [byNpId.get(baseNpTransactionId), byNpId.get(npTransactionId), byShopId.get(shopTransactionId)]
    const [known, renamed, shops] = named
    const owner = known ?? renamed ?? (namedBy === 'np' ? undefined : shops)
    if (owner === undefined) continue
    owner.results.push(result)
    if (npTransactionId !== null) {
      // Two orders can't be one transaction of NP's.
      named.push(ownerOfNpId.get(npTransactionId))
      ownerOfNpId.set(npTransactionId, owner)
    }
    // Where NP repeats a number, it is that of the order: else one of the two ids is somebody's mistake.
    if (shopTransactionId !== null && shopTransactionId !== '' && shopTransactionId !== owner.asked.orderNumber) {
      owner.disputed = true
    }
    for (const other of named) {
      if (other === undefined || other === owner) continue
      owner.disputed = true
      other.disputed = true
    }
  }
  for (const error of errors) {
    const owner = byNpId.get(error.id) ?? (namedBy === 'np' ? undefined : byShopId.get(error.id))
    owner?.refusals.push(error)
  }
  return claims
}
