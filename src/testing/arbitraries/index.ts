/**
 * Arbitraries of fast-check for tests of your own: orders, alone and as they are kept, events, histories, entries of a
 * store, faults. It needs fast-check, which you install yourself; `makeshop-np-atobarai/testing` doesn't.
 *
 * @module makeshop-np-atobarai/testing/arbitraries
 * @packageDocumentation
 */

export { arbitraryEvent } from './arbitrary-event.js'
export { arbitraryFaultRates } from './arbitrary-fault-rates.js'
export { arbitraryHistory, type OrderHistory } from './arbitrary-history.js'
export { arbitraryInstant } from './arbitrary-instant.js'
export { arbitraryKeptOrder } from './arbitrary-kept-order.js'
export { arbitraryOrder } from './arbitrary-order.js'
export { arbitrarySyncEntry } from './arbitrary-sync-entry.js'
export { arbitraryTransportFault } from './arbitrary-transport-fault.js'
export { arbitraryUnknownOutcome } from './arbitrary-unknown-outcome.js'
