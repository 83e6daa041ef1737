import { MINUTE_MS } from '../../clock/units-of-time.js'

/** By how much the clocks of drivers and of programs that call `recordEvent` may differ, as the guide asks of them. */
export const CLOCKS_DIFFER_MS = MINUTE_MS
