/** A thousand orders, each with all that NP says of one, take a tenth of it; what is longer isn't looked at. */
export const LONGEST_BODY = 4_000_000
