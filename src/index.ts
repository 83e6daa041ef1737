/**
 * The order lifecycle of makeshop's NP後払い(自動連携): vocabulary, rules, orders, `decide`, validators, wording.
 * It needs nothing at run time: the code of ts-results is built in.
 *
 * @module makeshop-np-atobarai
 * @packageDocumentation
 */

// Bundlers keep this order, and what resembles each other compresses better side by side: the definition, the tables
// that share its names, all else by folder, and the rules behind the other sentences.

export {
  definition,
  type LifecycleBranch,
  type LifecycleDefinition,
  type LifecycleStateDefinition,
} from './lifecycle/definition.js'

// The tables, and first of them explainActions: behind it come the interpreter, guards and updates, which the
// definition names.

export { explainActions } from './lifecycle/explain-actions.js'
export { CARRIERS, type Carrier, type CarrierFacts } from './vocabulary/carrier.js'
export { DELIVERY_CHANNELS, type DeliveryChannel } from './vocabulary/delivery-channel.js'
export { DELIVERY_STATUSES, type DeliveryStatus } from './vocabulary/delivery-status.js'
export { EDIT_FIELDS, type EditField } from './vocabulary/edit-field.js'
export { FOLLOW_UP_KINDS, type FollowUpKind } from './vocabulary/follow-up.js'
export type { Locale } from './vocabulary/locale.js'
export { NP_SERVICES, type NpService } from './vocabulary/np-service.js'
export { ORDER_SOURCES, type OrderSource } from './vocabulary/order-source.js'
export { PAYMENT_METHODS, type PaymentMethod } from './vocabulary/payment-method.js'
export { PAYMENT_STATUSES, type PaymentStatus } from './vocabulary/payment-status.js'
export { RECEIPT_STATUSES, type ReceiptStatus } from './vocabulary/receipt-status.js'
export { SYNC_TRUSTS, type SyncTrust } from './vocabulary/sync-trust.js'

// All else. The types of the port are here beside ./transport: who holds an answer of NP's without sending anything
// needs no more than them, and types weigh nothing.

export type { CallSignal } from './clock/call-signal.js'
export { adoptOrder } from './intake/adopt-order.js'
export { placeOrder } from './intake/place-order.js'
export { acceptedEvents } from './lifecycle/accepted-events.js'
export type { ActionExplanation } from './lifecycle/action-explanation.js'
export { decide } from './lifecycle/decide.js'
export type { Decision } from './lifecycle/decision.js'

export type { LifecycleState } from './lifecycle/lifecycle.js'
export { CLOSING_REASONS, type Closing, type ClosingReason } from './order/closing.js'
export type { OrderDraft } from './order/draft/order-draft.js'
export type { OrderSnapshot } from './order/draft/order-snapshot.js'
export type { Shop } from './order/draft/shop.js'
export type { Delivery } from './order/event/delivery.js'
export {
  LINK_EVENT_TYPES,
  type LinkEventType,
  OPERATOR_EVENT_TYPES,
  type OperatorEventType,
  ORDER_EVENT_TYPES,
} from './order/event/event-types.js'
export type { OperatorEvent } from './order/event/operator-event.js'
export type { OrderEvent, OrderEventOf, OrderEventPayloads, OrderEventType } from './order/event/order-event.js'
export type { SyncDoubtReason } from './order/event/sync-doubt-reason.js'
export { isInstant } from './order/form/is-instant.js'
export { isOrderNumber } from './order/form/is-order-number.js'
export { NP_TRANSACTION_STATES, type NpTransaction, type NpTransactionState } from './order/np-transaction.js'
export type { Order } from './order/order.js'
export { PROBLEM_STAGES, type Problem, type ProblemStage } from './order/problem.js'
export type { Shipment } from './order/shipment.js'
export { parseCarrier } from './parsing/parse-carrier.js'
export { parseDeliveryStatus } from './parsing/parse-delivery-status.js'
export type { ParseFailure, ParseFailureCode } from './parsing/parse-failure.js'
export { parsePaymentStatus } from './parsing/parse-payment-status.js'
export { parseReceiptStatus } from './parsing/parse-receipt-status.js'
export { parseSlipNumber } from './parsing/parse-slip-number.js'
export type { LinkRefusal } from './refusal/link-refusal.js'
export type { LinkRefusalCode } from './refusal/link-refusal-code.js'
export type { NextStep, StepName } from './refusal/next-step.js'
export type { Refusal } from './refusal/refusal.js'
export type { RefusalCode } from './refusal/refusal-code.js'
export type { Violation, ViolationEffect } from './refusal/violation.js'
export type { ViolationCode } from './refusal/violation-code.js'
export type { WarningCode } from './refusal/warning-code.js'
export type { Result } from './result.js'
/**
 * `Ok` makes a success, as in ts-results: test `.ok`, then read `.val`. Its counterpart is {@link Err}.
 *
 * @category Results
 */
export { Err, Ok } from './result.js'
export type { Rule, RuleSection } from './rules/rule.js'
export type { RuleId } from './rules/rule-id.js'
export { canChangePaymentMethod } from './status/can-change-payment-method.js'
export { canCorrect } from './status/can-correct.js'
export { countsAsReceived } from './status/counts-as-received.js'
export { isAutomatic } from './status/is-automatic.js'
export { isFinal } from './status/is-final.js'
export type { AskedOfNp } from './transport/asked-of-np.js'
export type { CancelAnswer } from './transport/cancel/cancel-answer.js'
export type { Buyer, Goods, OrderDetails, Party } from './transport/details/order-details.js'
export type { NpTransactionRef } from './transport/np-transaction-ref.js'
export type { NpTransport } from './transport/np-transport.js'
export type { PaymentAnswer } from './transport/payment-answer.js'
export type { RefusedByNp } from './transport/refused-by-np.js'
export type { RequestFault, RequestFaultCode } from './transport/request-fault.js'
export type { ScreeningAnswer, ScreeningPending, ScreeningSettled } from './transport/screening/screening-answer.js'
export type { ScreeningRequest } from './transport/screening/screening-request.js'
export type { ShipmentAnswer } from './transport/shipment/shipment-answer.js'
export type { ShipmentReport } from './transport/shipment/shipment-report.js'
export type { TransportFault, TransportFaultCode } from './transport/transport-fault.js'
export type { UnknownOutcome } from './transport/unknown-outcome.js'
export type { UnknownReason } from './transport/unknown-reason.js'
export { checkCarrier } from './validators/check-carrier.js'
export { checkCorrection } from './validators/check-correction.js'
export { checkLink } from './validators/check-link.js'
export { checkPaymentMethodChange } from './validators/check-payment-method-change.js'
export { checkShipment } from './validators/check-shipment.js'
export { checkSlipNumber } from './validators/check-slip-number.js'
export { warnCancellation } from './validators/warn-cancellation.js'
export { warnCorrection } from './validators/warn-correction.js'
export { warnPaymentMethodChange } from './validators/warn-payment-method-change.js'
export { warnShipment } from './validators/warn-shipment.js'
export { warnStatusOverride } from './validators/warn-status-override.js'
export { warnSyncDoubt } from './validators/warn-sync-doubt.js'
export { carrierLabel } from './wording/carrier-label.js'
export { deliveryStatusLabel } from './wording/delivery-status-label.js'
export { explain } from './wording/explain.js'
export type { Explainable } from './wording/explainable.js'
export { orderEventLabel } from './wording/order-event-label.js'
export { paymentStatusLabel } from './wording/payment-status-label.js'
export { receiptStatusLabel } from './wording/receipt-status-label.js'

// The rules.

export { RULES } from './rules/rules.js'
