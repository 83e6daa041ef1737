const TOKYO = 9 * 3_600_000

/** @param {string} instant ISO 8601 @returns {string} day and time of day in Asia/Tokyo */
export function tokyoTime(instant) {
  return new Date(Date.parse(instant) + TOKYO).toISOString().slice(0, 16).replace('T', ' ')
}
