import type { KnownOrder, KnownOrUnreadable } from '../back-office/kept/known-order.js'
import { readKept } from '../back-office/kept/read-kept.js'
import { WHY_NOT_KEPT } from '../back-office/kept/why-not-kept.js'
import { isOrderNumber } from '../order/form/is-order-number.js'
import { attempt } from '../shape/attempt.js'
import { isOneOf } from '../shape/is-one-of.js'
import { isRecord } from '../shape/is-record.js'
import { isWholeNumber } from '../shape/is-whole-number.js'
import type { StoredEntry } from './book-entry.js'

/**
 * Reads what books gave as an entry: what is known is plain data then, or `unreadable` where that or its number
 * isn't of its form, or it is of another order (READ-24). `null`: it is no entry at all.
 */
export function readEntry(given: StoredEntry): StoredEntry | null {
  return attempt(
    () => {
      if (!isRecord(given)) return null
      const { orderNumber, known, revision } = given
      if (typeof orderNumber !== 'string' || !isWholeNumber(revision, 1)) return null
      return { orderNumber, known: knownIn(known, orderNumber), revision }
    },
    () => null,
  )
}

function knownIn(known: KnownOrUnreadable, orderNumber: string): KnownOrder | 'unreadable' {
  if (!isOrderNumber(orderNumber)) return 'unreadable'
  if (known === 'unreadable' || isOneOf(WHY_NOT_KEPT, known)) return known
  const kept = readKept(known)
  return typeof kept === 'string' || kept.order.orderNumber !== orderNumber ? 'unreadable' : kept
}
