import type { Carrier } from '../vocabulary/carrier.js'

const TWELVE_DIGITS = /^\d{12}$/

/**
 * Whether a normalised slip number of クロネコヤマト, 佐川急便 or ゆうパック misses its check digit: of 12 digits the
 * last is the first eleven modulo 7. Other lengths and carriers have no rule that can be relied on (READ-19).
 */
export function missesCheckDigit(carrier: Carrier | null, slipNumber: string): boolean {
  if (carrier !== 'yamato' && carrier !== 'sagawa' && carrier !== 'yu_pack') return false
  const digits = slipNumber.replaceAll('-', '')
  return TWELVE_DIGITS.test(digits) && +digits.slice(0, -1) % 7 !== +digits.slice(-1)
}
