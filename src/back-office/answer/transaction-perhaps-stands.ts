import { findingOf } from './finding-of.js'

/** NP may hold an order that is known as rejected or refused there: what a look there is for (READ-08). */
export const TRANSACTION_PERHAPS_STANDS = Object.freeze(findingOf('transaction_perhaps_stands', 'READ-08'))
