import type { KeptOrder } from '../../back-office/kept/kept-order.js'
import type { BookEntry } from '../../books/book-entry.js'
import { FOLLOW_UP_KINDS } from '../../vocabulary/follow-up.js'
import { INSTANTS } from '../each-value/instants.js'
import { ORDER_VALUES } from '../each-value/order-values.js'
import { type Fields, type Values, valuesAlone, valuesByTurns } from '../each-value/values-of.js'
import { nthNumber } from '../many-numbers.js'
import { anEntry } from './entries.js'

/** What is kept beside an order. */
const KEPT: Values<Omit<KeptOrder, 'order'>> = {
  lastKnownAt: INSTANTS,
  lastSeenAt: [null, ...INSTANTS],
  approvalDenied: [false, true],
  reportDenied: [false, true],
  goodsHaveLeft: [false, true],
  parcelClaim: [null, { name: '0017', isToStop: false }, { name: 'Pick-0017', isToStop: true }],
}

/** What an entry may say. */
interface EntryFields {
  readonly kept?: Fields
  readonly order?: Fields
}

/**
 * An entry for each value of each field, plain otherwise, so that it is seen what books make up of another field: as
 * whether goods have left of what the order shows.
 */
export function eachValueAlone(): readonly BookEntry[] {
  const over = { openFollowUps: FOLLOW_UP_KINDS, syncTrust: 'suspect' }
  const toStop = { parcelClaim: { name: '0017', isToStop: true } }
  const hasLeft = { goodsHaveLeft: true }
  const all: readonly EntryFields[] = [
    ...valuesAlone(KEPT).map((kept) => ({ kept })),
    ...valuesAlone(ORDER_VALUES).map((order) => ({ order })),
    ...ORDER_VALUES.paymentStatus.map((paymentStatus) => ({ order: { paymentStatus }, kept: hasLeft })),
    ...ORDER_VALUES.closed.map((closed) => ({ order: { ...over, closed }, kept: toStop })),
  ]
  return all.map((fields, index) => entryWith(anEntry(nthNumber(index)), fields))
}

/** What one order says by turns, there and back, so that each field says whatever it may after something else. */
export function eachValueByTurns(orderNumber: string): readonly BookEntry[] {
  const there = valuesByTurns({ kept: KEPT, order: ORDER_VALUES })
  return [...there, ...there.slice(0, -1).reverse()].map((fields, before) =>
    entryWith(anEntry(orderNumber, { revision: before + 1 }), fields),
  )
}

function entryWith(entry: BookEntry, { kept, order }: EntryFields): BookEntry {
  const { known } = entry
  if (typeof known === 'string') return entry
  return { ...entry, known: Object.assign({ ...known }, kept, { order: Object.assign({ ...known.order }, order) }) }
}
