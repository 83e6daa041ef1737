import type { Order } from '../../../order/order.js'
import { NOTHING_AFTER_CLOSING } from '../../../refusal/nothing-after-closing.js'
import { STEPS } from '../../../refusal/steps.js'
import { settledCase, type TriageCase } from './triage-case.js'

const OVER = settledCase('done', 'order_over', 'READ-07', 'none', NOTHING_AFTER_CLOSING)
const REPORTED = settledCase('done', 'report_done', 'FLOW-06', 'none', STEPS.nothing_to_do)

/** The case of an order of which nothing else holds. */
export function doneCase(order: Order): TriageCase {
  return order.closed === null ? REPORTED : OVER
}
