/**
 * A number in about three digits.
 *
 * @param {number} value
 */
export function plain(value) {
  if (value >= 100) return value.toFixed(0)
  return value >= 10 ? value.toFixed(1) : value.toFixed(2)
}

/**
 * A time in the unit that suits it.
 *
 * @param {number} nanoseconds
 */
export function duration(nanoseconds) {
  if (nanoseconds >= 1e6) return `${plain(nanoseconds / 1e6)} ms`
  return nanoseconds >= 1e3 ? `${plain(nanoseconds / 1e3)} µs` : `${plain(nanoseconds)} ns`
}
