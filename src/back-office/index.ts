/**
 * What an operator and an order-management system need every morning, beside makeshop: observe, gate, plan, sort,
 * reconcile. Pure: orders, observations and the time in, plain data out; nothing here sends or changes anything.
 *
 * @module makeshop-np-atobarai/back-office
 * @packageDocumentation
 */

export type { Answer } from './answer.js'
export type { Finding } from './finding.js'
export { explainAnswer } from './wording/explain-answer.js'
