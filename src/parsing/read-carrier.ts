import { keysOf } from '../shape/keys-of.js'
import { rememberLast } from '../shape/remember-last.js'
import { foldLabel } from '../text/fold-label.js'
import type { Carrier } from '../vocabulary/carrier.js'
import {
  AMBIGUOUS_CARRIER_NAMES,
  CARRIER_NAMES,
  MAIL_SERVICE_NAMES,
  NO_CARRIER_CODE,
} from '../vocabulary/carrier-names.js'

/** What a carrier's text says: a supported carrier, or why it is none. */
export type CarrierReading =
  | { readonly carrier: Carrier; readonly fault: null }
  | { readonly carrier: null; readonly fault: CarrierFault }

/** `unknown`: not a supported carrier, whether such a carrier exists or not. */
export type CarrierFault = 'missing' | 'mail_service' | 'ambiguous' | 'unknown'

/** By the folded name. */
const READINGS: ReadonlyMap<string | null, CarrierReading> = new Map([
  ...named(['', NO_CARRIER_CODE], { carrier: null, fault: 'missing' }),
  ...named(MAIL_SERVICE_NAMES, { carrier: null, fault: 'mail_service' }),
  ...named(AMBIGUOUS_CARRIER_NAMES, { carrier: null, fault: 'ambiguous' }),
  ...keysOf(CARRIER_NAMES).flatMap((carrier) => named([carrier, ...CARRIER_NAMES[carrier]], { carrier, fault: null })),
])

/** Reads a carrier's text: exact after folding, never by substring (SHIP-03). */
export const readCarrier = /* @__PURE__ */ rememberLast(
  (text): CarrierReading => READINGS.get(foldLabel(text)) ?? { carrier: null, fault: 'unknown' },
)

function named(names: readonly string[], reading: CarrierReading): readonly [string | null, CarrierReading][] {
  return names.map((name) => [foldLabel(name), reading])
}
