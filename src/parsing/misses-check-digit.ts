import type { Carrier } from '../vocabulary/carrier.js'

const HYPHEN = 45
const ZERO = 48
const NINE = 57

/**
 * Whether a normalised slip number of クロネコヤマト, 佐川急便 or ゆうパック misses its check digit: of 12 digits the
 * last is the first eleven modulo 7. Other lengths and carriers have no rule that can be relied on (READ-19).
 */
export function missesCheckDigit(carrier: Carrier | null, slipNumber: string): boolean {
  if (carrier !== 'yamato' && carrier !== 'sagawa' && carrier !== 'yu_pack') return false
  let digits = 0
  let before = 0
  let last = 0
  for (let at = 0; at < slipNumber.length; at += 1) {
    const code = slipNumber.charCodeAt(at)
    if (code === HYPHEN) continue
    if (code > NINE) return false
    before = (before * 10 + last) % 7
    last = code - ZERO
    digits += 1
  }
  return digits === 12 && before !== last
}
