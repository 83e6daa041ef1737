/**
 * For tests of code around this library: conformance kits for transports, stores and books, and a transport in memory.
 * It needs no test runner of its own; yours is passed in.
 *
 * A store and books in memory stand beside their ports, since first steps and simulations use them, too:
 * `createMemoryStore` in `makeshop-np-atobarai/sync`, `createMemoryBooks` in `makeshop-np-atobarai/books`. The
 * transport in memory ({@link createMemoryTransport}) comes with an NP that a test tells what to decide and what to
 * disturb, so it is here.
 *
 * @module makeshop-np-atobarai/testing
 * @packageDocumentation
 */

export type { Awaitable } from './awaitable.js'
export type { BooksCase } from './books-conformance/books-case.js'
export { BOOKS_CASES } from './books-conformance/books-cases.js'
export type { BooksUnderTest } from './books-conformance/books-under-test.js'
export { type BooksConformance, describeBooks } from './books-conformance/describe-books.js'
export { createMemoryTransport } from './memory-transport/create-memory-transport.js'
export { describeStore, type StoreConformance } from './store-conformance/describe-store.js'
export type { StoreCase } from './store-conformance/store-case.js'
export { STORE_CASES } from './store-conformance/store-cases.js'
export type { StoreUnderTest } from './store-conformance/store-under-test.js'
export type { TestRunner } from './test-runner.js'
export type { AddressAtNp, AddressesAtNp } from './transport-conformance/addresses-at-np.js'
export { describeTransport, type TransportConformance } from './transport-conformance/describe-transport.js'
export type { RegistrationAtNp } from './transport-conformance/registration-at-np.js'
export type { ReportAtNp } from './transport-conformance/report-at-np.js'
export type { TransportCapability } from './transport-conformance/transport-capability.js'
export type { TransportCase } from './transport-conformance/transport-case.js'
export { TRANSPORT_CASES } from './transport-conformance/transport-cases.js'
export type { TransportUnderTest } from './transport-conformance/transport-under-test.js'
export type { NpDecision, NpDisturbance, TransportWorld } from './transport-conformance/transport-world.js'
export type { TransportWorldExtra } from './transport-conformance/transport-world-extra.js'
