import type { Settings } from '../options/settings.js'
import type { Fields } from './fields.js'
import { isBilledAmount } from './is-billed-amount.js'
import type { Registered } from './registered.js'
import { sumOf } from './sum-of.js'

/** The code against the goods, or against their sum where an amount is known, or `null`. */
export function checkGoods(fields: Fields, before: Registered | null, settings: Settings): string | null {
  const { goods, billed_amount: billed } = fields
  const sum = goods === undefined && before !== null ? before.goodsSum : sumOf(goods)
  const amount = billed === undefined && before !== null ? before.amount : billed
  if (sum === null) return settings.codes.goods
  return isBilledAmount(amount) && Math.abs(sum - amount) > settings.goodsToleranceYen ? 'E0102004' : null
}
