import { isRecord } from '../../shape/is-record.js'
import { isMissing } from './is-missing.js'

/** What the goods come to, in yen; `null` where they aren't in form. */
export function sumOf(goods: unknown): number | null {
  if (!Array.isArray(goods) || goods.length === 0) return null
  let sum = 0
  for (const line of goods) {
    if (!isRecord(line)) return null
    const { goods_name: name, goods_price: price, quantity } = line
    if (typeof name !== 'string' || isMissing(name) || !isWhole(price) || !isWhole(quantity)) return null
    sum += price * quantity
  }
  return sum
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value)
}
