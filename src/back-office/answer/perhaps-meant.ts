import { parseCarrier } from '../../parsing/parse-carrier.js'
import type { Finding } from './finding.js'
import { found } from './found.js'

/**
 * Which supported carriers a text may mean that names none of them: the lifecycle doesn't guess (SHIP-03), a person
 * can.
 */
export function perhapsMeant(carrier: string | null | undefined): readonly Finding<'carrier_perhaps_meant'>[] {
  const parsed = parseCarrier(carrier)
  if (parsed.ok || parsed.val.candidates.length === 0) return []
  return [{ ...found('carrier_perhaps_meant', 'SHIP-03'), candidates: parsed.val.candidates }]
}
