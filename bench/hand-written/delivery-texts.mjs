import { CARRIERS } from 'makeshop-np-atobarai'

/**
 * @typedef {import('makeshop-np-atobarai').Carrier} Carrier
 * @typedef {{ number: string, fault: null } | { number: null, fault: string }} Slip
 * @typedef {{ id: Carrier, fault: null } | { id: null, fault: 'missing' | 'mail_service' | 'ambiguous' | 'unknown' }}
 *   NamedCarrier
 */

const SLIP = /^(?=.*\d)[0-9A-Za-z-]{1,20}$/
const SPACE = /\s+/g
const HYPHENS = /[\u2010-\u2015\u2212\u30fc]/g
const BRACKETS = /[()[\]【】「」]/g
const LIST = /[,;/]/
const TWELVE_DIGITS = /^\d{12}$/

/** @type {NamedCarrier} */
const MISSING = { id: null, fault: 'missing' }
/** @type {NamedCarrier} */
const UNKNOWN = { id: null, fault: 'unknown' }

/** @type {Map<string, NamedCarrier>} */
const NAMES = new Map([
  ['', MISSING],
  ['ネコポス', { id: null, fault: 'mail_service' }],
  ['日本郵便', { id: null, fault: 'ambiguous' }],
])
for (const [id, { label, makeshopCode }] of Object.entries(CARRIERS)) {
  for (const name of [id, label.toLowerCase(), makeshopCode]) {
    NAMES.set(name, { id: /** @type {Carrier} */ (id), fault: null })
  }
}

/**
 * A carrier's text, for the names that are measured and the commonest others.
 *
 * @param {string | null | undefined} text
 */
export function readCarrier(text) {
  if (text == null) return MISSING
  return (
    NAMES.get(text) ??
    NAMES.get(text.normalize('NFKC').replace(SPACE, '').replace(BRACKETS, '').toLowerCase()) ??
    UNKNOWN
  )
}

/**
 * A slip number's text. The rare cases of Unicode, which the library knows, are left out.
 *
 * @param {string | null | undefined} text
 * @returns {Slip}
 */
export function readSlip(text) {
  if (text == null) return { number: null, fault: 'missing' }
  if (SLIP.test(text)) return { number: text, fault: null }
  const plain = text.normalize('NFKC').replace(SPACE, '').replace(HYPHENS, '-')
  if (SLIP.test(plain)) return { number: plain, fault: null }
  if (plain === '') return { number: null, fault: 'missing' }
  if (!/\d/.test(plain)) return { number: null, fault: 'slip_word' }
  if (LIST.test(plain)) return { number: null, fault: 'slip_list' }
  return { number: null, fault: plain.length > 20 ? 'slip_too_long' : 'slip_characters' }
}

/**
 * Whether a slip number of 12 digits misses its check digit.
 *
 * @param {Carrier} carrier
 * @param {string} slipNumber
 */
export function missesCheckDigit(carrier, slipNumber) {
  if (carrier !== 'yamato' && carrier !== 'sagawa' && carrier !== 'yu_pack') return false
  const digits = slipNumber.replaceAll('-', '')
  return TWELVE_DIGITS.test(digits) && Number(digits.slice(0, 11)) % 7 !== Number(digits[11])
}
