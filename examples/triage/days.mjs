const DAY = 86_400_000

/** Whole days of an age. @param {number | null} ms */
export function days(ms) {
  return ms === null ? null : Math.floor(ms / DAY)
}
