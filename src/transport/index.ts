/**
 * The port to NP, and what lies between it and an order: what to ask NP for an order, what an answer means for it, and
 * faults and unknown outcomes in words. **Only for those who build the link itself:** beside a live 自動連携 it would
 * register orders a second time.
 *
 * @module makeshop-np-atobarai/transport
 * @packageDocumentation
 */

export type { CallSignal } from '../clock/call-signal.js'
export type { AskedOfNp } from './asked-of-np.js'
export type { CancelAnswer } from './cancel/cancel-answer.js'
export { cancelEvents } from './cancel/cancel-events.js'
export type { Buyer, Goods, OrderDetails, Party } from './details/order-details.js'
export type { EarlierTry } from './earlier-try.js'
export type { NpTransactionRef } from './np-transaction-ref.js'
export type { NpTransport } from './np-transport.js'
export type { PaymentAnswer } from './payment-answer.js'
export type { RefusedByNp } from './refused-by-np.js'
export type { RequestFault, RequestFaultCode } from './request-fault.js'
export type { ScreeningAnswer, ScreeningPending, ScreeningSettled } from './screening/screening-answer.js'
export { screeningEvents } from './screening/screening-events.js'
export { screeningPollOf } from './screening/screening-poll-of.js'
export type { ScreeningRequest } from './screening/screening-request.js'
export { screeningRequestOf } from './screening/screening-request-of.js'
export type { ShipmentAnswer } from './shipment/shipment-answer.js'
export { shipmentEvents } from './shipment/shipment-events.js'
export type { ShipmentReport } from './shipment/shipment-report.js'
export { shipmentReportOf } from './shipment/shipment-report-of.js'
export type { TransportFault, TransportFaultCode } from './transport-fault.js'
export type { UnknownOutcome } from './unknown-outcome.js'
export type { UnknownReason } from './unknown-reason.js'
export { explainRequestFault } from './wording/explain-request-fault.js'
export { explainTransportFault } from './wording/explain-transport-fault.js'
export { explainUnknownOutcome } from './wording/explain-unknown-outcome.js'
