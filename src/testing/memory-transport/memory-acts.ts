import { dayInTokyo } from '../../clock/day-in-tokyo.js'
import type { CancelAnswer } from '../../transport/cancel/cancel-answer.js'
import type { Party } from '../../transport/details/order-details.js'
import type { NpTransactionRef } from '../../transport/np-transaction-ref.js'
import type { PaymentAnswer } from '../../transport/payment-answer.js'
import type { RefusedByNp } from '../../transport/refused-by-np.js'
import type { ScreeningAnswer } from '../../transport/screening/screening-answer.js'
import type { ScreeningRequest } from '../../transport/screening/screening-request.js'
import type { ShipmentAnswer } from '../../transport/shipment/shipment-answer.js'
import type { ShipmentReport } from '../../transport/shipment/shipment-report.js'
import type { AddressAtNp } from '../transport-conformance/addresses-at-np.js'
import type { HeldOrder } from './held-order.js'
import { unknownOutcome } from './unknown-outcome.js'

/** NP's codes for what is refused here: no such transaction, cancelled, reported, paid, not approved. */
const NOT_FOUND = 'E0100113'
const CANCELLED = 'E0100114'
const REPORTED = 'E0100115'
const PAID = 'E0100118'
const NOT_APPROVED = 'E0100120'

/** Registers or updates an order. */
export function screen(request: ScreeningRequest, held: HeldOrder, nextId: () => string): ScreeningAnswer {
  const { orderNumber, npTransactionId } = request
  if (held.decision.as === 'refused') return refuse(orderNumber, held.decision.codes)
  if (npTransactionId === null) {
    // A second registration of the same order; NP's code for it isn't known.
    if (held.registration !== null) return refuse(orderNumber, [])
    takeIn(held, request, nextId())
    held.times.registrations += 1
    return found(orderNumber, held)
  }
  const fault = referenceFault(held, npTransactionId)
  if (fault !== null) return refuse(orderNumber, [fault])
  if (held.report !== null) return refuse(orderNumber, [REPORTED])
  takeIn(held, request, held.renames ? nextId() : npTransactionId)
  held.times.updates += 1
  return found(orderNumber, held)
}

/** Says what became of a screening. */
export function find({ orderNumber, npTransactionId }: NpTransactionRef, held: HeldOrder): ScreeningAnswer {
  return isFound(held, npTransactionId) ? found(orderNumber, held) : refuse(orderNumber, [NOT_FOUND])
}

/** Takes a shipment report, once, of an approved order. */
export function report(request: ShipmentReport, held: HeldOrder): ShipmentAnswer {
  const { orderNumber, npTransactionId, shipment, invoicePrintedAt } = request
  const fault = referenceFault(held, npTransactionId)
  if (fault !== null) return refuseReport(orderNumber, [fault])
  if (held.report !== null) return refuseReport(orderNumber, [REPORTED])
  if (held.decision.as !== 'approved') return refuseReport(orderNumber, [NOT_APPROVED])
  const invoiceDay = invoicePrintedAt === null ? null : dayInTokyo(invoicePrintedAt)
  held.report = { carrier: shipment.carrier, slipNumber: shipment.slipNumber, invoiceDay }
  held.times.reports += 1
  return { orderNumber, outcome: 'settled' }
}

/** Cancels an order, once, that isn't paid. */
export function cancel({ orderNumber, npTransactionId }: NpTransactionRef, held: HeldOrder): CancelAnswer {
  const fault = referenceFault(held, npTransactionId)
  if (fault !== null) return refuseCancel(orderNumber, [fault])
  if (held.paidOn !== null) return refuseCancel(orderNumber, [PAID])
  held.cancelled = true
  held.times.cancellations += 1
  return { orderNumber, outcome: 'settled' }
}

/** Says whether an order was paid. */
export function findPayment({ orderNumber, npTransactionId }: NpTransactionRef, held: HeldOrder): PaymentAnswer {
  if (!isFound(held, npTransactionId)) return refuse(orderNumber, [NOT_FOUND])
  if (held.payment === 'unrecognised') return unknownOutcome(orderNumber, 'not_understood')
  if (held.payment === 'unclear') return { orderNumber, outcome: 'settled', payment: 'unclear', paidOn: null }
  const payment = held.paidOn === null ? 'unpaid' : 'paid'
  return { orderNumber, outcome: 'settled', payment, paidOn: held.paidOn }
}

/** Registers a reported order anew. */
export function reregister(request: ScreeningRequest, held: HeldOrder, nextId: () => string): ScreeningAnswer {
  const { orderNumber, npTransactionId } = request
  const fault = referenceFault(held, npTransactionId)
  if (fault !== null) return refuse(orderNumber, [fault])
  takeIn(held, request, nextId())
  held.times.reregistrations += 1
  return found(orderNumber, held)
}

function found(orderNumber: string, { decision, registration }: HeldOrder): ScreeningAnswer {
  const npTransactionId = registration?.npTransactionId ?? ''
  switch (decision.as) {
    case 'approved':
      return { orderNumber, outcome: 'settled', npTransactionId, result: 'approved' }
    case 'rejected':
      return { orderNumber, outcome: 'settled', npTransactionId, result: 'rejected', codes: decision.codes }
    case 'held':
      if (decision.codes.length > 0 && decision.codes.every((code) => code === 'RE029')) break
      return { orderNumber, outcome: 'settled', npTransactionId, result: 'held', codes: decision.codes }
    case 'unrecognised':
      return unknownOutcome(orderNumber, 'not_understood')
    case 'in_error':
      return unknownOutcome(orderNumber, 'server_error')
  }
  // `pending` and `in_review`; or `refused`, of what is sent now: what NP took before isn't decided.
  return { orderNumber, outcome: 'pending', npTransactionId }
}

function isFound({ registration }: HeldOrder, npTransactionId: string | null): boolean {
  return registration !== null && registration.npTransactionId === npTransactionId
}

function referenceFault(held: HeldOrder, npTransactionId: string | null): string | null {
  if (!isFound(held, npTransactionId)) return NOT_FOUND
  return held.cancelled ? CANCELLED : null
}

function takeIn(held: HeldOrder, { details, service }: ScreeningRequest, npTransactionId: string): void {
  const { amount, buyer, destination = null, goods, orderedAt } = details
  held.registration = {
    npTransactionId,
    service,
    orderedOn: dayInTokyo(orderedAt),
    amount,
    buyer: buyer.name,
    destination: destination?.name ?? null,
    goods: goods.map(({ price, quantity }) => ({ price, quantity })),
  }
  held.addresses = { buyer: addressOf(buyer), destination: destination && addressOf(destination) }
}

function addressOf({ postcode, address, telephone }: Party): AddressAtNp {
  return { postcode, address, telephone }
}

/** NP's refusal of a screening or of a question. */
export function refuse(orderNumber: string, codes: readonly string[]): RefusedByNp {
  return { orderNumber, outcome: 'refused', codes }
}

/** NP's refusal of a report. */
export function refuseReport(orderNumber: string, codes: readonly string[]): ShipmentAnswer {
  return { ...refuse(orderNumber, codes), alreadyReported: isOnly(REPORTED, codes) }
}

/** NP's refusal of a cancel. */
export function refuseCancel(orderNumber: string, codes: readonly string[]): CancelAnswer {
  return { ...refuse(orderNumber, codes), alreadyCancelled: isOnly(CANCELLED, codes) }
}

function isOnly(code: string, codes: readonly string[]): boolean {
  return codes.length > 0 && codes.every((each) => each === code)
}
