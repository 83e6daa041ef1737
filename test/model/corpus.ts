import type { Carrier } from '../../src/vocabulary/carrier.js'
import { CARRIER_TEXTS } from './corpus-carriers.js'
import { SLIP_TEXTS } from './corpus-slips.js'

/** What a carrier's text is. */
export type CarrierClass =
  | { readonly is: 'supported'; readonly carrier: Carrier }
  | { readonly is: 'mail' | 'ambiguous' | 'unsupported' | 'missing' }

/** What a slip's text is. */
export type SlipClass =
  | { readonly is: 'readable'; readonly slipNumber: string }
  | { readonly is: 'malformed' | 'missing' }

/** The corpus decides; a text that isn't in it is missing when blank, else unsupported. */
export const classifyCarrier = (text: string | null | undefined): CarrierClass => {
  if (text === null || text === undefined || text.trim() === '') return { is: 'missing' }
  return CARRIER_TEXTS.get(text) ?? { is: 'unsupported' }
}

/** The corpus decides; a text that isn't in it must be plain half-width already (READ-19). */
export const classifySlip = (text: string | null | undefined): SlipClass => {
  if (text === null || text === undefined || text.trim() === '') return { is: 'missing' }
  const known = SLIP_TEXTS.get(text)
  if (known !== undefined) return known
  if (/^-+$/.test(text)) return { is: 'missing' }
  if (/^[0-9A-Za-z-]{1,20}$/.test(text) && /[0-9]/.test(text)) return { is: 'readable', slipNumber: text }
  return { is: 'malformed' }
}

/** READ-19: tested at 12 digits, for クロネコヤマト, 佐川急便 and ゆうパック: the last = the first eleven mod 7. */
export const checkDigitMisses = (carrier: CarrierClass, slip: SlipClass): boolean => {
  if (carrier.is !== 'supported' || slip.is !== 'readable') return false
  if (!['yamato', 'sagawa', 'yu_pack'].includes(carrier.carrier)) return false
  const digits = slip.slipNumber.replaceAll('-', '')
  if (!/^[0-9]{12}$/.test(digits)) return false
  return Number(digits.slice(0, 11)) % 7 !== Number(digits.slice(11))
}
