import type { CallSignal } from '../../clock/call-signal.js'
import type { AnswerLike } from '../../transport/answer-like.js'
import type { NpTransactionRef } from '../../transport/np-transaction-ref.js'
import type { NpTransport } from '../../transport/np-transport.js'
import type { ScreeningRequest } from '../../transport/screening/screening-request.js'
import type { ShipmentReport } from '../../transport/shipment/shipment-report.js'
import { asked, type Outcome } from './outcomes.js'

interface Batches {
  readonly requests: readonly ScreeningRequest[]
  readonly transactions: readonly NpTransactionRef[]
  readonly reports: readonly ShipmentReport[]
  readonly signal?: CallSignal
}

/** Every call that a transport has, ready to be made; those that change less come first. */
export function callsOf(
  transport: NpTransport,
  { reports, requests, signal, transactions }: Batches,
): readonly (() => Promise<Outcome<AnswerLike>>)[] {
  const calls: (() => Promise<Outcome<AnswerLike>>)[] = [
    () => asked(() => transport.pollScreening(transactions, signal)),
    () => asked(() => transport.requestScreening(requests, signal)),
    () => asked(() => transport.reportShipments(reports, signal)),
  ]
  const { cancel, pollPayments, reregister } = transport
  if (pollPayments !== undefined) calls.push(() => asked(() => pollPayments.call(transport, transactions, signal)))
  if (reregister !== undefined) calls.push(() => asked(() => reregister.call(transport, requests, signal)))
  if (cancel !== undefined) calls.push(() => asked(() => cancel.call(transport, transactions, signal)))
  return calls
}
