/** A minute in milliseconds. */
export const MINUTE = 60_000
