import type { Settings } from '../options/settings.js'
import { type Fields, isFields, isMissing } from './fields.js'
import { isBilledAmount } from './is-billed-amount.js'
import type { Registered } from './registered.js'

/** The code against the goods, or against their sum where an amount is known, or `null`. */
export function checkGoods(fields: Fields, before: Registered | null, settings: Settings): string | null {
  const { goods, billed_amount: billed } = fields
  const sum = goods === undefined && before !== null ? before.goodsSum : sumOf(goods)
  const amount = billed === undefined && before !== null ? before.amount : billed
  if (sum === null) return settings.codes.goods
  return isBilledAmount(amount) && Math.abs(sum - amount) > settings.goodsToleranceYen ? 'E0102004' : null
}

/** What the goods come to, in yen; `null` where they aren't in form. */
export function sumOf(goods: unknown): number | null {
  if (!Array.isArray(goods) || goods.length === 0) return null
  let sum = 0
  for (const line of goods) {
    if (!isFields(line)) return null
    const { goods_name: name, goods_price: price, quantity } = line
    if (typeof name !== 'string' || isMissing(name) || !isWhole(price) || !isWhole(quantity)) return null
    sum += price * quantity
  }
  return sum
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value)
}
