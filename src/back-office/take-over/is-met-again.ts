import { attempt } from '../../shape/attempt.js'
import { isOneOf } from '../../shape/is-one-of.js'
import type { KnownOrUnreadable } from '../kept/known-order.js'
import { WHY_NOT_KEPT } from '../kept/why-not-kept.js'

/** As of when the numbers of orders are known, and whether this very export was begun before. */
export interface NumbersKnown {
  /** When the export was made by which they are: ISO 8601 instant. */
  readonly asOf: string
  /** Whether exports were begun since, and not relied on. */
  readonly isLonger: boolean
  /** Whether the last of them was this one. */
  readonly isRepeated: boolean
}

/**
 * Whether a number that an export shows was surely known before. What exports began to keep that weren't relied on
 * wasn't: its number may have come in another form than the order had (READ-26).
 */
export function isMetAgain(known: KnownOrUnreadable, { asOf, isLonger, isRepeated }: NumbersKnown): boolean {
  if (!isLonger) return true
  if (known === 'unreadable' || isOneOf(WHY_NOT_KEPT, known)) return false
  return attempt(
    () => {
      const { statusSince, version, syncTrust } = known.order
      if (Date.parse(statusSince) <= Date.parse(asOf)) return true
      // Where the run before broke off, an order that moved on in it has the time of this export, too. What it began
      // has the first version, unless it was begun in doubt.
      return isRepeated && version > 1 && syncTrust === 'linked'
    },
    () => false,
  )
}
