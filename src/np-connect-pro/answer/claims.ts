import type { Asked } from './asked.js'
import type { NpAnswer, NpError, NpResult } from './np-answer.js'

/**
 * By which ids a call's answer names its orders: `np` by `np_transaction_id`, `any` by that or
 * `shop_transaction_id`, as where NP may give a new id of its own; a re-registration also by the id of the one before.
 */
export type NamedBy = 'np' | 'any'

/** What an answer says of one order. */
export interface Claims {
  readonly asked: Asked
  readonly results: NpResult[]
  readonly refusals: NpError[]
  /** Whether a result for it may be another order's instead, also one that nobody asked about. */
  disputed: boolean
}

/** What an answer says of each order, and how many of its errors have an id that is none of theirs. */
export interface AllClaims {
  readonly claims: readonly Claims[]
  readonly strangers: number
}

/** The orders of a call, by the ids that an answer may name them by. */
interface Named {
  readonly byNpId: ReadonlyMap<string | null, Claims>
  readonly byShopId: ReadonlyMap<string | null, Claims>
  readonly namedBy: NamedBy
}

/**
 * What an answer says of each order of a call, by its ids alone. A result that names none of them says nothing of
 * anybody; an error may be about one of them all the same, since which id stands in it is less sure.
 */
export function claimsIn({ results, errors }: NpAnswer, orders: readonly Asked[], namedBy: NamedBy): AllClaims {
  const claims = orders.map((asked): Claims => ({ asked, results: [], refusals: [], disputed: false }))
  const byNpId = new Map(claims.map((each) => [each.asked.npTransactionId, each]))
  const byShopId = new Map<string | null, Claims>(claims.map((each) => [each.asked.orderNumber, each]))
  // An entry without an id names no order, not even one that has none yet.
  byNpId.delete(null)
  const named = { byNpId, byShopId, namedBy }
  const ownerOfNpId = claimResults(results, named)
  return { claims, strangers: claimErrors(errors, named, ownerOfNpId) }
}

/**
 * Gives each result to the order that it names, and disputes it where another may be meant.
 *
 * @returns the order to which NP gave each of its ids
 */
function claimResults(results: readonly NpResult[], { byNpId, byShopId, namedBy }: Named): ReadonlyMap<string, Claims> {
  const ownerOfNpId = new Map<string, Claims>()
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
  return ownerOfNpId
}

/**
 * Gives each error to the order that it names.
 *
 * @returns how many have an id that is none of theirs
 */
function claimErrors(
  errors: readonly NpError[],
  { byNpId, byShopId, namedBy }: Named,
  ownerOfNpId: ReadonlyMap<string, Claims>,
): number {
  let strangers = 0
  for (const error of errors) {
    const { id } = error
    const owner = byNpId.get(id) ?? (namedBy === 'np' ? undefined : byShopId.get(id))
    if (owner !== undefined) owner.refusals.push(error)
    if (owner !== undefined || id === null) continue
    // By another of its ids it may be about an order, of which nothing is sure then.
    const perhaps = byShopId.get(id) ?? ownerOfNpId.get(id)
    if (perhaps === undefined) strangers += 1
    else if (perhaps.results.length > 0) perhaps.disputed = true
  }
  return strangers
}
