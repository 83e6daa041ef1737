import { halfWidth } from './half-width.js'

/** Every kind of hyphen that is met in numbers, the long-vowel mark and ruled lines among them. */
const HYPHENS = /[-\u2010-\u2015\u2043\u2212\u2500\u2501\u30fc]/g
const BRACKETS = /[().]/g
const POSTAL_MARK = /^\u3012/
const COUNTRY = /^(?:\+81|\(\+81\))(?:\(0\)|0)?/

/** 郵便番号 as NP takes it: digits alone. What can't be brought into that form stays visibly wrong. */
export function postcodeDigits(text: string): string {
  return halfWidth(text).replace(POSTAL_MARK, '').replace(HYPHENS, '')
}

/** 電話番号 as NP takes it: digits alone, with Japan's own 0 in front instead of +81. */
export function telephoneDigits(text: string): string {
  return halfWidth(text).replace(HYPHENS, '').replace(COUNTRY, '0').replace(BRACKETS, '')
}
