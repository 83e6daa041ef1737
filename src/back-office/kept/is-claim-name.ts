import { isToken } from '../../shape/is-token.js'

/** Whether a value can name a claim of a parcel: 1 to 64 visible characters. */
export function isClaimName(value: unknown): value is string {
  return isToken(value, 64)
}
