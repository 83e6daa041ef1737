import { parseCarrier } from '../../parsing/parse-carrier.js'
import { CARRIER_NAMES } from '../../vocabulary/carrier-names.js'
import type { Finding } from './finding.js'
import { found } from './found.js'

/** What a spreadsheet leaves of one of makeshop's codes. */
const CODE_WITHOUT_ZEROS = /^\d{1,2}$/
const DIGITS = 3

/**
 * Which supported carriers a text may mean that names none of them: the lifecycle doesn't guess (SHIP-03), a person
 * can.
 */
export function perhapsMeant(carrier: string | null | undefined): readonly Finding<'carrier_perhaps_meant'>[] {
  const parsed = parseCarrier(carrier)
  if (parsed.ok) return []
  const candidates = [...parsed.val.candidates, ...byCode(parsed.val.text)]
  return candidates.length === 0 ? [] : [{ ...found('carrier_perhaps_meant', 'SHIP-03'), candidates }]
}

function byCode(text: string): readonly string[] {
  if (!CODE_WITHOUT_ZEROS.test(text)) return []
  const parsed = parseCarrier(text.padStart(DIGITS, '0'))
  return parsed.ok ? [CARRIER_NAMES[parsed.val][0]] : []
}
