import type { KeptOrder } from '../back-office/kept/kept-order.js'
import type { KnownOrUnreadable } from '../back-office/kept/known-order.js'
import type { WhyNotKept } from '../back-office/kept/why-not-kept.js'
import { Err, Ok, type Result } from '../result.js'
import type { BooksFailure } from './books-failure.js'

/**
 * Why no order that can be read stands under a number.
 *
 * @category Books
 */
export type NotKept = 'not_kept' | WhyNotKept | 'unreadable'

/** The order that stands under a number, or why none does. */
export function keptIn(known: KnownOrUnreadable | null, orderNumber: string): Result<KeptOrder, BooksFailure<NotKept>> {
  if (known === null) return Err({ code: 'not_kept', orderNumber })
  return typeof known === 'string' ? Err({ code: known, orderNumber }) : Ok(known)
}
