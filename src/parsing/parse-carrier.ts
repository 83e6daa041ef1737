import { Err, Ok, type Result } from '../result.js'
import { excerpt } from '../text/excerpt.js'
import { foldLabel } from '../text/fold-label.js'
import { CARRIERS, type Carrier } from '../vocabulary/carrier.js'
import { AMBIGUOUS_CARRIER_CANDIDATES } from '../vocabulary/carrier-names.js'
import { nearLabels } from './near-labels.js'
import type { ParseFailure } from './parse-failure.js'
import { type CarrierFault, readCarrier } from './read-carrier.js'

/**
 * Reads 配送業者 as people type and exports write it: a label or known alias in any width, with spaces or
 * brackets, makeshop's code or our own value; exact after that, never by substring (SHIP-03).
 *
 * @returns the carrier, or a failure: `missing`, `mail_service` (SHIP-06), `unsupported` (SHIP-04),
 * `ambiguous` (such as 日本郵便), `unknown` or `not_text`
 *
 * @example
 * ```ts
 * parseCarrier('ヤマト運輸').val // 'yamato'
 * parseCarrier('００３').val // 'sagawa'
 * parseCarrier('日本郵便').val // { code: 'ambiguous', candidates: ['ゆうパック', …] }
 * ```
 *
 * @category Parsing
 */
export function parseCarrier(text: unknown): Result<Carrier, ParseFailure> {
  if (typeof text !== 'string') return Err({ code: 'not_text', text: '', candidates: [] })
  const reading = readCarrier(text)
  if (reading.fault === null) return Ok(reading.carrier)
  return Err({ code: reading.fault, text: excerpt(text), candidates: candidatesFor(reading.fault, text) })
}

function candidatesFor(fault: CarrierFault, text: string): readonly string[] {
  if (fault === 'ambiguous') return AMBIGUOUS_CARRIER_CANDIDATES.map((carrier) => CARRIERS[carrier].label)
  const labels = Object.values(CARRIERS).map((carrier) => carrier.label)
  return fault === 'unknown' ? nearLabels(foldLabel(text) ?? '', labels) : []
}
