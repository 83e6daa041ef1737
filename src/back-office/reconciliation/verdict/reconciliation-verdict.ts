/**
 * How makeshop and NP stand to each other.
 *
 * - `in_step`: both say the same.
 * - `shop_behind`: NP has gone on, and makeshop doesn't show it yet.
 * - `np_behind`: makeshop has gone on, and NP doesn't know it yet; or goods have left that NP approved and has no
 *   report of.
 * - `contradiction`: both can't be true.
 * - `cannot_tell`: NP's side isn't known, what it says may be from before, or it neither bears out what makeshop shows
 *   nor contradicts it.
 *
 * @category Back office
 */
export type ReconciliationVerdict = 'in_step' | 'shop_behind' | 'np_behind' | 'contradiction' | 'cannot_tell'
