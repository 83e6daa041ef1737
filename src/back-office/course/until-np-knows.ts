import { MINUTE_MS } from '../../clock/units-of-time.js'

/** What the link sends takes up to about that long to reach NP, in milliseconds (LINK-06). */
export const UNTIL_NP_KNOWS_MS = 10 * MINUTE_MS
