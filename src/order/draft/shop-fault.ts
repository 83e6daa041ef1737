import { isRecord } from '../../shape/is-record.js'
import { isText } from '../../shape/is-text.js'
import { safely } from '../../shape/safely.js'

/** The path of the first value by which something isn't a `Shop` (READ-24), or `null` when it is one. */
export const shopFault = /* @__PURE__ */ safely(find, 'shop')

function find(value: unknown): string | null {
  if (!isRecord(value)) return 'shop'
  const { linkMode, connect, spCode } = value
  if (linkMode !== 'automatic' && linkMode !== 'manual') return 'shop.linkMode'
  if (connect !== 'pro' && connect !== 'lite') return 'shop.connect'
  return spCode === null || isText(spCode) ? null : 'shop.spCode'
}
