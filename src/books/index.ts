/**
 * The orders that a system beside makeshop keeps from day to day, in a database of its own: what a person records and
 * what each export shows is read, judged and saved so that nothing is lost where several do it at once. You write five
 * small methods ({@link Books}); nothing here talks to makeshop or NP.
 *
 * @module makeshop-np-atobarai/books
 * @packageDocumentation
 */

export type { BookEntry, StoredEntry, UnreadableEntry } from './book-entry.js'
export type { BookOutcome, BookQuery, Books } from './books.js'
export type { BooksFailure, BooksFailureCode } from './books-failure.js'
export type { BooksOptions } from './books-options.js'
export { type ChangeFailure, changeInBooks, type KeptChange } from './change-in-books.js'
export { claimInBooks } from './claim-in-books.js'
export { createMemoryBooks } from './create-memory-books.js'
export { type EachInBooksOptions, eachInBooks } from './each-in-books.js'
export { gateInBooks } from './gate-in-books.js'
export type { GateInBooksOptions } from './gate-in-books-options.js'
export type { NotKept } from './kept-in.js'
export { type RecordInBooksFailure, recordInBooks } from './record-in-books.js'
export { releaseInBooks } from './release-in-books.js'
export { type TakeOverFailure, type TakeOverIntoBooksOptions, takeOverIntoBooks } from './take-over-into-books.js'
export { explainBooksFailure, type RefusedInBooks } from './wording/explain-books-failure.js'
