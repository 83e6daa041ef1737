import type { CallSignal } from '../clock/call-signal.js'
import type { Result } from '../result.js'
import type { CancelAnswer } from './cancel/cancel-answer.js'
import type { NpTransactionRef } from './np-transaction-ref.js'
import type { PaymentAnswer } from './payment-answer.js'
import type { ScreeningAnswer } from './screening/screening-answer.js'
import type { ScreeningRequest } from './screening/screening-request.js'
import type { ShipmentAnswer } from './shipment/shipment-answer.js'
import type { ShipmentReport } from './shipment/shipment-report.js'
import type { TransportFault } from './transport-fault.js'

/**
 * The port for the traffic with NP. **Only for those who build the link itself:** beside a live 自動連携 it would register
 * orders a second time.
 *
 * Each call takes a batch and answers once per order of it, in any order and matched by `orderNumber`. It never throws
 * and never rejects: what concerns one order is its answer, what concerns the whole call is a {@link TransportFault}.
 * What isn't known is said to be `unknown`, never refused and never approved (READ-20). An empty batch answers with an
 * empty list and sends nothing. Several calls may be under way at the same time, of one kind and of several: each has
 * its own answer, and none is turned away because of another. Callers pass requests of the documented shape, each order
 * and each NP取引ID once; an implementation may count on it, or answer `malformed`. No answer or fault repeats
 * credentials or personal data.
 *
 * @category Transport
 */
export interface NpTransport {
  /**
   * Has orders screened: registers those that NP doesn't know (`npTransactionId` is `null`) and updates the others,
   * which screens them anew. A request whose outcome is unknown must not be made again by itself: a second
   * registration is a second invoice.
   */
  requestScreening(
    requests: readonly ScreeningRequest[],
    signal?: CallSignal,
  ): Promise<Result<readonly ScreeningAnswer[], TransportFault>>
  /** Asks for the results of screenings. It changes nothing at NP and may be made again at any time. */
  pollScreening(
    transactions: readonly NpTransactionRef[],
    signal?: CallSignal,
  ): Promise<Result<readonly ScreeningAnswer[], TransportFault>>
  /** Reports shipments. A report may be made again: NP says when it has it already (`alreadyReported`). */
  reportShipments(
    reports: readonly ShipmentReport[],
    signal?: CallSignal,
  ): Promise<Result<readonly ShipmentAnswer[], TransportFault>>
  /**
   * Cancels transactions at NP. Without it, cancelling stays with a person in NP's console: the follow-up
   * `cancel_in_np_console` stays open until it is recorded as done (CANC-01).
   */
  cancel?(
    transactions: readonly NpTransactionRef[],
    signal?: CallSignal,
  ): Promise<Result<readonly CancelAnswer[], TransportFault>>
  /**
   * Asks whether buyers have paid. Without it nobody sees from here that a shipped order was paid; the lifecycle
   * needs it nowhere.
   */
  pollPayments?(
    transactions: readonly NpTransactionRef[],
    signal?: CallSignal,
  ): Promise<Result<readonly PaymentAnswer[], TransportFault>>
  /**
   * Registers a reported order anew after a part of it came back, with the amount and the goods that are left; each
   * request names the NP取引ID of the one before. Without it that is done in NP's console. A request whose outcome is
   * unknown must not be made again by itself. The lifecycle has no returns (READ-25): keep the answer's NP取引ID in
   * your own books and don't pass the answer to `screeningEvents`. Whoever cancels the order later cancels that id: the
   * one before ended with the re-registration, and NP's answer about it says nothing of the one that bills the buyer.
   */
  reregister?(
    requests: readonly ScreeningRequest[],
    signal?: CallSignal,
  ): Promise<Result<readonly ScreeningAnswer[], TransportFault>>
}
