import type { Order } from '../order/order.js'
import type { NextStep } from '../refusal/next-step.js'
import { nextSteps } from '../refusal/next-steps.js'
import type { RefusalCode } from '../refusal/refusal-code.js'
import { fullDefinition } from './full-definition.js'
import { acceptedBy } from './interpreter/accepted-by.js'

/** What a refusal with this code would advise of a well-formed order. */
export function nextStepsOf(order: Order, code: RefusalCode): readonly NextStep[] {
  return nextSteps(code, order, acceptedBy(fullDefinition, order))
}
