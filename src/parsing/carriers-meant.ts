import { foldLabel } from '../text/fold-label.js'
import { CARRIER_NAMES } from '../vocabulary/carrier-names.js'
import { parseCarrier } from './parse-carrier.js'

/** How many digits makeshop's codes have; a spreadsheet drops the zeros that they begin with. */
const DIGITS = 3

/**
 * The labels of the supported carriers that a text may mean that names none of them; empty where it names one. Nothing
 * is taken for one of them (SHIP-03): a hint for a person.
 */
export function carriersMeant(text: string | null | undefined): readonly string[] {
  const parsed = parseCarrier(text)
  return parsed.ok ? [] : [...parsed.val.candidates, ...byCode(foldLabel(parsed.val.text) ?? '')]
}

function byCode(text: string): readonly string[] {
  const parsed = parseCarrier(text.padStart(DIGITS, '0'))
  return parsed.ok ? [CARRIER_NAMES[parsed.val][0]] : []
}
