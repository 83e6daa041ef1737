import type { Carrier } from '../vocabulary/carrier.js'
import { CARRIER_NAMES, ENGLISH_CARRIER_NAMES } from '../vocabulary/carrier-names.js'
import type { Locale } from '../vocabulary/locale.js'

/**
 * The label of a 配送業者 (SHIP-03). A value that isn't a supported carrier comes back as it came.
 *
 * @param value - our own value, such as `yamato`
 * @param locale - `ja`, the default, or `en`
 *
 * @example
 * ```ts
 * carrierLabel('yamato') // 'クロネコヤマト'
 * carrierLabel('yamato', 'en') // 'Kuroneko Yamato'
 * ```
 *
 * @category Wording
 */
export function carrierLabel(value: Carrier, locale: Locale = 'ja'): string {
  if (typeof value !== 'string') return ''
  if (!Object.hasOwn(CARRIER_NAMES, value)) return value
  return locale === 'en' ? ENGLISH_CARRIER_NAMES[value] : CARRIER_NAMES[value][0]
}
