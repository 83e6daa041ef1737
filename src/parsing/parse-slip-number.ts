import { Err, Ok, type Result } from '../result.js'
import { excerpt } from '../text/excerpt.js'
import type { ParseFailure } from './parse-failure.js'
import { readSlipNumber } from './read-slip-number.js'

/**
 * Reads 伝票番号 as people type it and exports write it: full-width characters, spaces, invisible characters and any
 * kind of hyphen are brought into form; lists and words are refused (READ-19).
 *
 * @param text - 伝票番号 as typed or exported
 * @returns 1 to 20 half-width alphanumerics or hyphens, or a failure: `missing` (only hyphens too), `slip_list`,
 * `slip_word`, `slip_characters`, `slip_too_long` or `not_text`
 *
 * @example
 * ```ts
 * parseSlipNumber('１２３４－５６７８－９０１２').val // '1234-5678-9012'
 * parseSlipNumber('キャンセル').val // { code: 'slip_word', text: 'キャンセル', candidates: [] }
 * ```
 *
 * @category Parsing
 */
export function parseSlipNumber(text: unknown): Result<string, ParseFailure> {
  if (typeof text !== 'string') return Err({ code: 'not_text', text: '', candidates: [] })
  const reading = readSlipNumber(text)
  if (reading.fault === null) return Ok(reading.slipNumber)
  return Err({ code: reading.fault, text: excerpt(text), candidates: [] })
}
