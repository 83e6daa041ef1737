/**
 * What an operator and an order-management system need every morning, beside makeshop: observe, gate, plan, sort,
 * reconcile. Pure: orders, observations and the time in, plain data out; nothing here sends or changes anything.
 *
 * @module makeshop-np-atobarai/back-office
 * @packageDocumentation
 */

export type { Answer } from './answer.js'
export type { Finding } from './finding.js'
export type { GateCode } from './gate/gate-code.js'
export type { Verdict } from './gate/obstacles-to.js'
export { type ShippingGate, shippingGate } from './gate/shipping-gate.js'
export { diffOrders } from './observation/diff-orders.js'
export type { Observation, ObservationKind } from './observation/observation.js'
export type { ObservationCode } from './observation/observation-code.js'
export { observe } from './observation/observe.js'
export type { DiffField, FieldDiff, OrderDiff } from './observation/order-diff.js'
export type { ShownOrder } from './observation/shown-order.js'
export { NP_STATUSES, type NpState, type NpStatus } from './reconciliation/np-state.js'
export { reconcile } from './reconciliation/reconcile.js'
export type { Reconciliation } from './reconciliation/reconciliation.js'
export type { ReconciliationCode } from './reconciliation/reconciliation-code.js'
export type { StepVerdict } from './reconciliation/verdicts.js'
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
export { explainAnswer } from './wording/explain-answer.js'
