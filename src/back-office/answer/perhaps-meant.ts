import { carriersMeant } from '../../parsing/carriers-meant.js'
import type { Finding } from './finding.js'
import { findingOf } from './finding-of.js'

/**
 * Which supported carriers a text may mean that names none of them: the lifecycle doesn't guess (SHIP-03), a person
 * can.
 */
export function perhapsMeant(carrier: string | null | undefined): readonly Finding<'carrier_perhaps_meant'>[] {
  const candidates = carriersMeant(carrier)
  return candidates.length === 0 ? [] : [{ ...findingOf('carrier_perhaps_meant', 'SHIP-03'), candidates }]
}
