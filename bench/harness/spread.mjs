/**
 * The least, the middle and the greatest of some numbers.
 *
 * @typedef {{ readonly min: number, readonly median: number, readonly max: number }} Spread
 */

/**
 * @param {readonly number[]} numbers at least one
 * @returns {Spread}
 */
export function spread(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other)
  const at = (/** @type {number} */ place) => sorted[place] ?? Number.NaN
  return { min: at(0), median: at(Math.floor(sorted.length / 2)), max: at(sorted.length - 1) }
}
