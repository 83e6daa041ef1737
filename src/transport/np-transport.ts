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
 * The port to NP: all calls to NP go through it. **Only for those who build the link itself:** beside a live 自動連携
 * it would register orders a second time.
 *
 * Each call takes a batch and answers once for each order, in any order and matched by `orderNumber`. What goes wrong
 * with the call as a whole is a {@link TransportFault}. What callers may count on:
 *
 * - It never throws and never rejects.
 * - What isn't known is `unknown`, never refused and never approved (READ-20).
 * - An empty batch answers with an empty list and sends nothing.
 * - Calls of one kind or of several may be under way at the same time. Each has its own answer, and none is turned away
 *   because of another.
 * - No answer or fault repeats credentials or personal data.
 *
 * What an implementation may count on: requests are of the documented shape, and have each order and each NP取引ID
 * once. It may answer `malformed` if not.
 *
 * @category Transport
 */
export interface NpTransport {
  /**
   * Has orders screened: registers an order if `npTransactionId` is `null` (NP doesn't know it), and else updates it,
   * which screens it anew. A program must not repeat a request whose outcome is unknown: a second registration is a
   * second invoice.
   */
  requestScreening(
    requests: readonly ScreeningRequest[],
    signal?: CallSignal,
  ): Promise<Result<readonly ScreeningAnswer[], TransportFault>>
  /** Asks for the results of screenings. It changes nothing at NP and may be repeated at any time. */
  pollScreening(
    transactions: readonly NpTransactionRef[],
    signal?: CallSignal,
  ): Promise<Result<readonly ScreeningAnswer[], TransportFault>>
  /** Reports shipments. A report may be repeated: NP says if it has it already (`alreadyReported`). */
  reportShipments(
    reports: readonly ShipmentReport[],
    signal?: CallSignal,
  ): Promise<Result<readonly ShipmentAnswer[], TransportFault>>
  /**
   * Cancels transactions at NP. If it is missing, a person cancels in NP's console: the follow-up
   * `cancel_in_np_console` stays open until it is recorded as done (CANC-01).
   */
  cancel?(
    transactions: readonly NpTransactionRef[],
    signal?: CallSignal,
  ): Promise<Result<readonly CancelAnswer[], TransportFault>>
  /**
   * Asks whether buyers have paid. If it is missing, nobody sees from here that a shipped order was paid; the lifecycle
   * doesn't need it.
   */
  pollPayments?(
    transactions: readonly NpTransactionRef[],
    signal?: CallSignal,
  ): Promise<Result<readonly PaymentAnswer[], TransportFault>>
  /**
   * Registers a reported order anew after a partial return, with the amount and the goods that are left. Each request
   * has the NP取引ID of the registration before. If it is missing, this is done in NP's console.
   *
   * - A program must not repeat a request whose outcome is unknown.
   * - The lifecycle has no returns (READ-25): keep the new NP取引ID in your own books, and don't pass the answer to
   *   `screeningEvents`.
   * - To cancel the order later, cancel the new NP取引ID. The one before ended with the re-registration, and NP's
   *   answer about it says nothing of the one that bills the buyer.
   */
  reregister?(
    requests: readonly ScreeningRequest[],
    signal?: CallSignal,
  ): Promise<Result<readonly ScreeningAnswer[], TransportFault>>
}
