import { isRecord } from './is-record.js'
import { isText } from './is-text.js'
import { safely } from './safely.js'

/** The path of the first value by which something isn't a `Shop` (READ-24), or `null` when it is one. */
export const shopFault = safely(find, 'shop')

function find(value: unknown): string | null {
  if (!isRecord(value)) return 'shop'
  if (value['linkMode'] !== 'automatic' && value['linkMode'] !== 'manual') return 'shop.linkMode'
  if (value['connect'] !== 'pro' && value['connect'] !== 'lite') return 'shop.connect'
  return value['spCode'] === null || isText(value['spCode']) ? null : 'shop.spCode'
}
