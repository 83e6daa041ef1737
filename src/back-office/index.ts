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
export { explainAnswer } from './wording/explain-answer.js'
