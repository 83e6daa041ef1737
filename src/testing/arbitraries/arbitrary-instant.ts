import type fc from 'fast-check'
import { instant } from './values.js'

/**
 * Any instant of 2026 and 2027, to the millisecond, in UTC or with an offset (READ-23): ISO 8601.
 *
 * @category Testing
 */
export function arbitraryInstant(): fc.Arbitrary<string> {
  return instant
}
