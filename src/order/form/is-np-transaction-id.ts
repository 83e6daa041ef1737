import { isToken } from '../../shape/is-token.js'

/**
 * Whether a value can be an NP取引ID. NP's own have 11 alphanumerics; what comes is kept as it came, so
 * any token of up to 64 visible characters is taken (READ-24).
 */
export function isNpTransactionId(value: unknown): value is string {
  return isToken(value, 64)
}
