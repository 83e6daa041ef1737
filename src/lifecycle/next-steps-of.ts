import type { Order } from '../order/order.js'
import type { NextStep } from '../refusal/next-step.js'
import type { RefusalCode } from '../refusal/refusal-code.js'
import { nextFor } from './interpreter/next-for.js'
import { situationOf } from './interpreter/situation-of.js'
import { table } from './table.js'

/** What a refusal with this code would advise of a well-formed order. */
export function nextStepsOf(order: Order, code: RefusalCode): readonly NextStep[] {
  return nextFor(situationOf(table, order), code)
}
