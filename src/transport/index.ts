/**
 * What lies between an order and the port for the traffic with NP: what is to be asked for it, what an answer means for it,
 * and faults and unknown outcomes in words. **Only for those who build the link itself:** beside a live 自動連携 it would
 * register orders a second time. The port and all types of this traffic are in the main entry.
 *
 * @module makeshop-np-atobarai/transport
 * @packageDocumentation
 */

export { cancelEvents } from './cancel-events.js'
export { screeningEvents } from './screening-events.js'
export { screeningPollOf } from './screening-poll-of.js'
export { screeningRequestOf } from './screening-request-of.js'
export { shipmentEvents } from './shipment-events.js'
export { shipmentReportOf } from './shipment-report-of.js'
export { explainRequestFault } from './wording/explain-request-fault.js'
export { explainTransportFault } from './wording/explain-transport-fault.js'
export { explainUnknownOutcome } from './wording/explain-unknown-outcome.js'
