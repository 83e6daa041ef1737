import * as z from 'zod'
import type { Carrier } from '../../vocabulary/carrier.js'
import { CARRIER_NAMES } from '../../vocabulary/carrier-names.js'
import { exactly } from '../exactly.js'
import type { Schema } from '../schema.js'

/**
 * 配送業者, a supported carrier by our own value (SHIP-03). Text as typed is for `parseCarrier`.
 *
 * @category Schemas
 */
export const carrierSchema: Schema<Carrier> = exactly<Carrier>()(z.enum(namesOf(CARRIER_NAMES)))

function namesOf<T extends object>(record: T): Extract<keyof T, string>[] {
  const names: Extract<keyof T, string>[] = []
  for (const name in record) names.push(name)
  return names
}
