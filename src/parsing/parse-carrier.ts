import { Err, Ok, type Result } from '../result.js'
import { excerpt } from '../text/excerpt.js'
import { foldLabel } from '../text/fold-label.js'
import type { Carrier } from '../vocabulary/carrier.js'
import {
  AMBIGUOUS_CARRIER_CANDIDATES,
  CARRIER_NAMES,
  MAIL_SERVICE_NAMES,
  UNSUPPORTED_CARRIER_NAMES,
} from '../vocabulary/carrier-names.js'
import { isUnsupportedCarrier } from './is-unsupported-carrier.js'
import { nearLabels } from './near-labels.js'
import type { ParseFailure, ParseFailureCode } from './parse-failure.js'
import { readCarrier } from './read-carrier.js'

/** What each supported carrier is called; makeshop's codes are near to nothing. */
const NAMES = Object.values(CARRIER_NAMES).map(([label, , ...others]) => [label, ...others] as const)

const IS_CODE = /^\d+$/
/** What says beside a carrier's name that another service of its company is meant. */
const OTHERS = [...MAIL_SERVICE_NAMES, ...UNSUPPORTED_CARRIER_NAMES, 'DM便', 'メール便', 'コンパクト']
  .filter((name) => !IS_CODE.test(name))
  .map((name) => foldLabel(name) ?? name)

/**
 * Reads 配送業者 as people type it and exports write it: a label or known alias, makeshop's code or our own value.
 * Width, case, spaces and brackets don't matter; the rest has to match as a whole, never as a substring (SHIP-03).
 *
 * @param text - 配送業者 as typed or exported, or makeshop's code
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
  const code = reading.fault === 'unknown' && isUnsupportedCarrier(text) ? 'unsupported' : reading.fault
  return Err({ code, text: excerpt(text), candidates: candidatesFor(code, text) })
}

function candidatesFor(code: ParseFailureCode, text: string): readonly string[] {
  if (code === 'ambiguous') return AMBIGUOUS_CARRIER_CANDIDATES.map((carrier) => CARRIER_NAMES[carrier][0])
  const folded = foldLabel(text)
  if (code !== 'unknown' || folded === null || namesAnother(folded)) return []
  return nearLabels(folded, NAMES)
}

/**
 * Whether a text names another service beside, or two that are none of each other's: ヤマト運輸 ネコポス and
 * クロネコヤマト ゆうパケット don't mean クロネコヤマト (SHIP-04, SHIP-06).
 */
function namesAnother(folded: string): boolean {
  if (OTHERS.some((name) => folded.includes(name))) return true
  const named = NAMES.flatMap(
    (names) => names.map((name) => foldLabel(name) ?? name).find((name) => folded.includes(name)) ?? [],
  )
  return named.some((one) => named.some((other) => !one.includes(other) && !other.includes(one)))
}
