/**
 * Whether a value can be an NP取引ID. NP's own have 11 alphanumerics; what comes is kept as it came, so
 * any non-empty text up to 64 characters is taken (READ-24).
 *
 * @category Order
 */
export function isNpTransactionId(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 64
}
