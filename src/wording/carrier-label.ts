import type { Carrier } from '../vocabulary/carrier.js'
import { CARRIER_NAMES } from '../vocabulary/carrier-names.js'
import type { Locale } from '../vocabulary/locale.js'

/** The English names; the Japanese ones are makeshop's labels in `CARRIER_NAMES`. */
const ENGLISH_NAMES = {
  yu_pack: 'Yu-Pack',
  yu_pack_registered: 'Yu-Pack Registered Mail',
  ecohai: 'Ecohai',
  yamato: 'Kuroneko Yamato',
  tonami: 'Tonami Transportation',
  jp_logistics: 'JP Logistics',
  sagawa: 'Sagawa Express',
  seino: 'Seino Transportation',
  fukuyama: 'Fukuyama Transporting',
  meitetsu: 'Meitetsu Unyu',
  next_morning_10: "Next-morning 10 o'clock mail",
  niigata: 'Niigata Unyu',
  yu_packet: 'Yu-Packet',
  click_post: 'Click Post',
} as const satisfies Record<Carrier, string>

/**
 * The label of a 配送業者 (SHIP-03). A value that isn't one of the 14 comes back as it came.
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
  return locale === 'en' ? ENGLISH_NAMES[value] : CARRIER_NAMES[value][0]
}
