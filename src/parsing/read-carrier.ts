import { foldLabel } from '../text/fold-label.js'
import type { Carrier } from '../vocabulary/carrier.js'
import {
  AMBIGUOUS_CARRIER_NAMES,
  CARRIER_NAMES,
  MAIL_SERVICE_NAMES,
  NO_CARRIER_CODE,
} from '../vocabulary/carrier-names.js'
import { isCarrier } from '../vocabulary/is-carrier.js'
import { rememberLast } from './remember-last.js'

/** What a carrier's text says: a supported carrier, or why it is none. */
export type CarrierReading =
  | { readonly carrier: Carrier; readonly fault: null }
  | { readonly carrier: null; readonly fault: CarrierFault }

/** `unknown`: not a supported carrier, whether such a carrier exists or not. */
export type CarrierFault = 'missing' | 'mail_service' | 'ambiguous' | 'unknown'

const MISSING: CarrierReading = { carrier: null, fault: 'missing' }
const UNKNOWN: CarrierReading = { carrier: null, fault: 'unknown' }
const READINGS = readingsByName()
const readText = rememberLast(read)

/** Reads a carrier's text: exact after folding, never by substring (SHIP-03). */
export function readCarrier(text: string | null | undefined): CarrierReading {
  return text == null ? MISSING : readText(text)
}

function read(text: string): CarrierReading {
  const known = READINGS.get(text)
  if (known !== undefined) return known
  const folded = foldLabel(text)
  return folded === null ? UNKNOWN : (READINGS.get(folded) ?? UNKNOWN)
}

function readingsByName(): ReadonlyMap<string, CarrierReading> {
  const readings = new Map<string, CarrierReading>([
    ['', MISSING],
    [NO_CARRIER_CODE, MISSING],
  ])
  const name = (names: readonly string[], reading: CarrierReading) => {
    for (const each of names) readings.set(foldLabel(each) ?? each, reading)
  }
  name(MAIL_SERVICE_NAMES, { carrier: null, fault: 'mail_service' })
  name(AMBIGUOUS_CARRIER_NAMES, { carrier: null, fault: 'ambiguous' })
  for (const carrier of Object.keys(CARRIER_NAMES).filter(isCarrier)) {
    name([carrier, ...CARRIER_NAMES[carrier]], { carrier, fault: null })
  }
  return readings
}
