import { CARRIERS_BY_NAME } from './carriers.mjs'

/**
 * @typedef {import('./carriers.mjs').Carrier} Carrier
 * @typedef {import('./carriers.mjs').NamedCarrier} NamedCarrier
 * @typedef {{ number: string, fault: null } | { number: null, fault: string }} Slip
 */

const SLIP = /^(?=.*\d)[0-9A-Za-z-]{1,20}$/
const SLIP_CHARACTERS = /^[0-9A-Za-z-]*$/
const INVISIBLE = /[\s\p{Cc}\p{Default_Ignorable_Code_Point}]+/gu
const SPACE = /\s/
const HYPHENS = /[\u2010-\u2015\u2043\u2212\u30fc]/g
/** NFKC makes digits and letters of them, of which no slip has any. */
const SYMBOLS = /[\p{No}\p{Nl}\p{So}]/gu
const ONLY_HYPHENS = /^-*$/
const BRACKETS = /[()[\]{}<>〈-】〔〕]/g
const LIST = /[,;:/|&+、。・\n\r\t]|と/
const SPACED_LIST = /[0-9A-Z-]{7}\s+[0-9A-Z-]{7}/i
const EXPONENT = /^\d(?:\.\d+)?E\+?\d+$/i
const CONTROL = /\p{Cc}/u
const TWELVE_DIGITS = /^\d{12}$/

/** A text of more characters is neither a carrier nor a slip number. */
const LONGEST = 256
/** How much of a carrier's text is kept. */
const KEPT = 64

/** @type {NamedCarrier} */
const NO_CARRIER = { id: null, fault: 'missing' }
/** @type {NamedCarrier} */
const UNKNOWN = { id: null, fault: 'unknown' }
/** @type {Slip} */
const NO_SLIP = { number: null, fault: 'missing' }

/**
 * A carrier's text, by every name that is known.
 *
 * @param {string | null | undefined} text
 */
export function readCarrier(text) {
  if (text == null) return NO_CARRIER
  return CARRIERS_BY_NAME.get(text) ?? CARRIERS_BY_NAME.get(nameIn(text)) ?? UNKNOWN
}

/**
 * A carrier's text as it is kept where it can't be reported.
 *
 * @param {string | null | undefined} text
 */
export function keptText(text) {
  if (text == null) return ''
  if (text.length <= KEPT && !CONTROL.test(text)) return text
  return [...text]
    .filter((character) => !CONTROL.test(character))
    .slice(0, KEPT)
    .join('')
}

/**
 * A slip number's text.
 *
 * @param {string | null | undefined} text
 * @returns {Slip}
 */
export function readSlip(text) {
  if (text == null) return NO_SLIP
  if (SLIP.test(text)) return { number: text, fault: null }
  const visible = text.replace(INVISIBLE, '')
  const plain = folded(visible.replace(SYMBOLS, '_')).replace(HYPHENS, '-')
  if (ONLY_HYPHENS.test(plain)) return NO_SLIP
  if (visible.length > LONGEST) return { number: null, fault: 'slip_too_long' }
  if (!/\d/.test(plain)) return { number: null, fault: 'slip_word' }
  const typed = text.trim()
  if ((SPACE.test(typed) || !SLIP_CHARACTERS.test(plain)) && isList(typed)) return { number: null, fault: 'slip_list' }
  if (!SLIP_CHARACTERS.test(plain)) return { number: null, fault: 'slip_characters' }
  return plain.length > 20 ? { number: null, fault: 'slip_too_long' } : { number: plain, fault: null }
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

/** @param {string} text */
function nameIn(text) {
  const visible = text.replace(INVISIBLE, '')
  return visible.length > LONGEST ? visible : folded(visible).replace(BRACKETS, '').toLowerCase()
}

/** @param {string} visible */
function folded(visible) {
  const text = visible.normalize('NFKC')
  // Of a voicing mark that stands alone a space is made, and a mark that belongs to what comes before.
  return text.includes(' ') ? text.replaceAll(' ', '').normalize() : text
}

/** @param {string} typed */
function isList(typed) {
  const text = typed.normalize('NFKC').replace(HYPHENS, '-')
  if (EXPONENT.test(text)) return false
  return text.split(LIST).filter((part) => /\d/.test(part)).length > 1 || SPACED_LIST.test(text)
}
