import { isSlipNumber, SLIP_FORM } from '../order/form/is-slip-number.js'
import { rememberLast } from '../shape/remember-last.js'
import { fold } from '../text/fold.js'

/** What a slip's text says: a normalised slip number, or why it is none. */
export type SlipReading =
  | { readonly slipNumber: string; readonly fault: null }
  | { readonly slipNumber: null; readonly fault: SlipFault }

type SlipFault = 'missing' | 'slip_list' | 'slip_word' | 'slip_characters' | 'slip_too_long'

/** A hyphen, and what is typed for one. */
const HYPHENS = /[-\u2010-\u2015\u2043\u2212\u30fc\ufe63\uff0d\uff70]/g
const SEPARATOR = /[,;:/|&+、。・\n\r\tと]/
/** No carrier prints two groups of seven; one of ten is a whole slip, and a digit behind it another, or a count. */
const SPACED_LIST = /[0-9A-Z-]{7}\s+[0-9A-Z-]{7}|[0-9A-Z-]{9}\w\s+\d/i
/** What a spreadsheet makes of a long number. */
const EXPONENT = /^\d(\.\d+)?E\+?\d+$/i
/** NFKC makes digits and letters of ①, ² and №, too: of a list that is numbered so, one number that nobody typed. */
const SYMBOLS = /[\p{No}\p{Nl}\p{So}]/gu
const DIGIT = /\d/

/** Reads a slip's text: width, spaces, invisible characters and the kind of hyphen don't matter (READ-19). */
export const readSlipNumber = /* @__PURE__ */ rememberLast((text): SlipReading => {
  if (isSlipNumber(text)) return { slipNumber: text, fault: null }
  const folded = fold(text.replace(SYMBOLS, '_'))?.replace(HYPHENS, '-')
  if (isOnlyHyphens(folded ?? text)) return { slipNumber: null, fault: 'missing' }
  if (folded === undefined) return { slipNumber: null, fault: 'slip_too_long' }
  if (!DIGIT.test(folded)) return { slipNumber: null, fault: 'slip_word' }
  if (isList(text.trim())) return { slipNumber: null, fault: 'slip_list' }
  if (!SLIP_FORM.test(folded)) return { slipNumber: null, fault: 'slip_characters' }
  if (!isSlipNumber(folded)) return { slipNumber: null, fault: 'slip_too_long' }
  return { slipNumber: folded, fault: null }
})

/** Whether nothing is left without hyphens, however many there were. */
function isOnlyHyphens(text: string): boolean {
  return fold(text.replace(HYPHENS, '')) === ''
}

/** What parts a list is white space, which folding takes away, or a character that no slip number has. */
function isList(text: string): boolean {
  const spaced = text.normalize('NFKC').replace(HYPHENS, '-')
  const isNumber = EXPONENT.test(spaced)
  return (
    !isNumber && (spaced.split(SEPARATOR).filter((part) => DIGIT.test(part)).length > 1 || SPACED_LIST.test(spaced))
  )
}
