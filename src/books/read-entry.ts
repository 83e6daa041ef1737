import type { KnownOrder, KnownOrUnreadable } from '../back-office/kept/known-order.js'
import { readKept } from '../back-office/kept/read-kept.js'
import { WHY_NOT_KEPT } from '../back-office/kept/why-not-kept.js'
import { isOrderNumber } from '../order/form/is-order-number.js'
import { isOneOf } from '../shape/is-one-of.js'
import { isRecord } from '../shape/is-record.js'
import { isWholeNumber } from '../shape/is-whole-number.js'
import { mistake } from '../shape/mistake.js'
import type { StoredEntry } from './book-entry.js'

/**
 * Reads what books gave as an entry: what is known is plain data then, or `unreadable` where that or its number
 * isn't of its form, or it is of another order (READ-24). What is no entry at all is a mistake of whoever wrote them.
 *
 * @param what - what it is, such as "what load gives"
 */
export function readEntry(given: StoredEntry, what: string): StoredEntry {
  if (!isRecord(given)) return mistake(what, 'an object with orderNumber, known and revision')
  const { orderNumber, known, revision } = given
  if (typeof orderNumber !== 'string') return mistake(`orderNumber of ${what}`, 'a text')
  if (!isWholeNumber(revision, 1)) return mistake(`revision of ${what}`, 'a whole number from 1 on, no text nor bigint')
  return { orderNumber, known: knownIn(known, orderNumber), revision }
}

function knownIn(known: KnownOrUnreadable, orderNumber: string): KnownOrder | 'unreadable' {
  if (!isOrderNumber(orderNumber)) return 'unreadable'
  if (known === 'unreadable' || isOneOf(WHY_NOT_KEPT, known)) return known
  const kept = readKept(known)
  return typeof kept === 'string' || kept.order.orderNumber !== orderNumber ? 'unreadable' : kept
}
