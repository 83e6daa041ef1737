/**
 * What an operator and an order-management system need every morning, beside makeshop: observe, gate, plan, sort,
 * reconcile. Pure: orders, observations and the time in, plain data out; nothing here sends or changes anything.
 *
 * Three levels, by what your system keeps. Take the first that fits:
 *
 * - An export each morning: `startTakeOver` takes it over into what you keep, row by row. `parcelGate`, `triageKept`
 *   and `decideKept` go by that.
 * - Orders from day to day, seen one by one: `keepOrder` begins a `KeptOrder`, `observeKept` and `observeKeptRow` carry
 *   it on, and the same three go by it.
 * - Single orders, if you look after the rest yourself, such as `lastKnownAt`: `observe`, `observeRow`, `shippingGate`,
 *   `triage`.
 *
 * @module makeshop-np-atobarai/back-office
 * @packageDocumentation
 */

export { explainNpCode } from '../np-code/explain-np-code.js'
export type { NpCodeRemedy } from '../np-code/np-code-remedy.js'
export type { NpCodeActor, NpCodeConfidence, NpCodeField, NpPersonField } from '../np-code/np-code-types.js'
export { WATCHED_STATUSES, type WatchedStatus } from '../status/watched-status.js'
export type { Answer } from './answer/answer.js'
export type { AnswerStep, AnswerStepName } from './answer/answer-step.js'
export type { Finding } from './answer/finding.js'
export type { ClosingCode } from './closing/closing-code.js'
export type { ClosingPlan } from './closing/closing-plan.js'
export { planCancellation } from './closing/plan-cancellation.js'
export { planPaymentMethodChange } from './closing/plan-payment-method-change.js'
export type { CodeAdvice } from './correction/advice/code-advice.js'
export type { CorrectionCode, CorrectionCostCode } from './correction/correction-code.js'
export type { CorrectionPlan } from './correction/correction-plan.js'
export { planCorrection } from './correction/plan-correction.js'
export type { GateCode } from './gate/gate-code.js'
export type { GateVerdict } from './gate/gate-verdict.js'
export { type ShippingGate, shippingGate } from './gate/shipping-gate.js'
export { decideKept } from './kept/act/decide-kept.js'
export { keepDespiteRefusal } from './kept/act/keep-despite-refusal.js'
export type { KeptDecision } from './kept/act/kept-decision.js'
export { parcelToStop } from './kept/claim/parcel-to-stop.js'
export { keepOrder } from './kept/keep-order.js'
export type { KeptOrder } from './kept/kept-order.js'
export type { KnownOrder, KnownOrUnreadable } from './kept/known-order.js'
export type { KeptObservation } from './kept/look/kept-observation.js'
export { observeKept } from './kept/look/observe-kept.js'
export { observeKeptRow } from './kept/look/observe-kept-row.js'
export { type ParcelGate, type ParcelGateOptions, parcelGate } from './kept/parcel/parcel-gate.js'
export type { ParcelGateCode } from './kept/parcel/parcel-gate-code.js'
export type { ParcelClaim } from './kept/parcel-claim.js'
export type { PlanRefusal, PlanRefusalCode } from './kept/plan/plan-refusal.js'
export type { WhyNotKept } from './kept/why-not-kept.js'
export type { LeftOverCode } from './np-list/left-over-code.js'
export type { ListedTransaction } from './np-list/listed-transaction.js'
export type { NpListOptions } from './np-list/np-list-options.js'
export type { ComparedOrder, LeftOverTransaction, NpListReport } from './np-list/np-list-report.js'
export { reconcileList } from './np-list/reconcile-list.js'
export type { SeenTransaction } from './np-list/seen-transaction.js'
export type { UnreadCode } from './np-list/unread-code.js'
export { diffOrders } from './observation/diff/diff-orders.js'
export type { DiffField, FieldDiff, OrderDiff } from './observation/diff/order-diff.js'
export { observe } from './observation/look/observe.js'
export type { ObserveOptions } from './observation/look/observe-options.js'
export type { Observation, ObservationKind } from './observation/observation.js'
export type { ObservationCode } from './observation/observation-code.js'
export { observeRow } from './observation/row/observe-row.js'
export type { OrderRow } from './observation/row/order-row.js'
export type { RowOptions } from './observation/row/row-options.js'
export type { RowRefusalCode } from './observation/row/row-refusal-code.js'
export type { ShownBesideEnd } from './observation/shown/shown-beside-end.js'
export type { ShownOrder } from './observation/shown/shown-order.js'
export type { PlanStep, PlanStepName } from './plan/plan-step.js'
export type { ReconciliationCode } from './reconciliation/findings/reconciliation-code.js'
export { NP_STATUSES, type NpState, type NpStatus } from './reconciliation/np-state/np-state.js'
export { reconcile } from './reconciliation/reconcile.js'
export type { Reconciliation } from './reconciliation/reconciliation.js'
export type { RepairKind } from './reconciliation/repair/repair-kind.js'
export type { ReconciliationVerdict } from './reconciliation/verdict/reconciliation-verdict.js'
export { applyShipmentResults } from './shipment/apply-shipment-results.js'
export type {
  MakeshopCall,
  ShipmentCalls,
  UpdateOrderAttributeCall,
  UpdateOrderDeliveryStatusCall,
} from './shipment/makeshop-call.js'
export { planShipment } from './shipment/plan-shipment.js'
export type { ShipmentCode } from './shipment/shipment-code.js'
export type { ShipmentOutcome, ShipmentPlan, ShipmentToPlan } from './shipment/shipment-plan.js'
export type {
  ShipmentProgress,
  ShipmentRow,
  ShipmentRowAnswer,
  ShipmentState,
} from './shipment/shipment-progress.js'
export type { ShipmentRefusal } from './shipment/shipment-refusal.js'
export type { ExportOrderRow, ExportRow } from './take-over/export-row.js'
export type { NewestExport } from './take-over/newest-export.js'
export type { RunningTakeOver, TakeOverReport } from './take-over/running-take-over.js'
export { startTakeOver } from './take-over/start-take-over.js'
export type { TakenRowCode, TakeOverCode } from './take-over/take-over-code.js'
export type { TakeOverOptions } from './take-over/take-over-options.js'
export type { TakenOutcome, TakenRow, TakenRowOf } from './take-over/taken-row.js'
export type { TriageItem } from './triage/list/triage-item.js'
export type { TriageReasonCode } from './triage/list/triage-reason-code.js'
export type { TriageList, TriageReport, UnreadOrder } from './triage/list/triage-report.js'
export { URGENCIES, type Urgency } from './triage/list/urgency.js'
export { WORK_LISTS, type WorkList } from './triage/list/work-list.js'
export type { RunningTriage } from './triage/running-triage.js'
export { startTriage } from './triage/start-triage.js'
export {
  DEFAULT_TRIAGE_THRESHOLDS,
  type DueList,
  type SomeTriageThresholds,
  type TriageThresholds,
} from './triage/thresholds/triage-thresholds.js'
export { triage } from './triage/triage.js'
export { triageKept } from './triage/triage-kept.js'
export type { AnswerParts } from './wording/answer-parts.js'
export { deliveryChannelLabel } from './wording/delivery-channel-label.js'
export { editFieldLabel } from './wording/edit-field-label.js'
export { explainAnswer } from './wording/explain-answer.js'
export { explainAnswerParts } from './wording/explain-answer-parts.js'
export { followUpLabel } from './wording/follow-up-label.js'
export { gateVerdictLabel } from './wording/gate-verdict-label.js'
export { npServiceLabel } from './wording/np-service-label.js'
export { npStatusLabel } from './wording/np-status-label.js'
export { observationKindLabel } from './wording/observation-kind-label.js'
export { shipmentStateLabel } from './wording/shipment-state-label.js'
export { urgencyLabel } from './wording/urgency-label.js'
export { workListLabel } from './wording/work-list-label.js'
