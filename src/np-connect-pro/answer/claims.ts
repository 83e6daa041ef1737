import type { Asked } from './asked.js'
import type { NpAnswer, NpError, NpResult } from './np-answer.js'

/**
 * By which ids a call's answer names its orders: `shop` by `shop_transaction_id`, `np` by `np_transaction_id`, `either`
 * by the one or the other, as where NP may give a new id of its own; a re-registration also by the id of the one before.
 */
export type NamedBy = 'shop' | 'np' | 'either'

/** What an answer says of one order. */
export interface Claims {
  readonly results: NpResult[]
  readonly refusals: NpError[]
  /** Whether a result of it may as well be another order's. */
  disputed: boolean
}

/** What an answer says of each order of a call, by its ids alone. What names none of them says nothing of anybody. */
export function claimsIn(
  { results, errors }: NpAnswer,
  orders: readonly Asked[],
  namedBy: NamedBy,
): ReadonlyMap<Asked, Claims> {
  const claims = new Map(orders.map((each): [Asked, Claims] => [each, { results: [], refusals: [], disputed: false }]))
  const byNpId = new Map(orders.map((each) => [each.npTransactionId, each]))
  const byShopId = new Map(orders.map((each) => [each.orderNumber, each]))
  const ownerOfNpId = new Map<string, Asked>()
  const ofNp = (id: string | null) => (id === null || namedBy === 'shop' ? undefined : byNpId.get(id))
  const ofShop = (id: string | null) => (id === null ? undefined : byShopId.get(id))

  function dispute(...parties: readonly Asked[]): void {
    for (const party of parties) {
      const claim = claims.get(party)
      if (claim !== undefined) claim.disputed = true
    }
  }

  for (const result of results) {
    const { baseNpTransactionId, npTransactionId, shopTransactionId } = result
    const named = [ofNp(baseNpTransactionId), ofNp(npTransactionId), ofShop(shopTransactionId)]
    const [known, renamed, shops] = named
    const owner = known ?? renamed ?? (namedBy === 'np' ? undefined : shops)
    if (owner === undefined) continue
    claims.get(owner)?.results.push(result)
    for (const other of named) if (other !== undefined && other !== owner) dispute(owner, other)
    if (npTransactionId === null) continue
    // Two orders can't be one transaction of NP's.
    const other = ownerOfNpId.get(npTransactionId) ?? owner
    if (other !== owner) dispute(owner, other)
    ownerOfNpId.set(npTransactionId, owner)
  }
  for (const error of errors) {
    const owner = ofNp(error.id) ?? (namedBy === 'np' ? undefined : ofShop(error.id))
    if (owner !== undefined) claims.get(owner)?.refusals.push(error)
  }
  return claims
}
