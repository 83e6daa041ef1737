import { nextFor } from '../lifecycle/interpreter/next-for.js'
import { situationOf } from '../lifecycle/interpreter/situation-of.js'
import { table } from '../lifecycle/table.js'
import type { Order } from '../order/order.js'
import type { NextStep } from '../refusal/next-step.js'
import type { ViolationCode } from '../refusal/violation.js'
import { isFinal } from '../status/is-final.js'

/** What moves an order on, as a refusal would advise: at least one step, at most two, each of them possible now. */
export function nextOf(order: Order): readonly NextStep[] {
  return nextFor(situationOf(table, order), standing(order))
}

/** The code whose advice fits; `step_out_of_order` has none of its own, so that doubt or the status decides. */
function standing({ closed, syncTrust, paymentStatus }: Order): ViolationCode {
  if (closed !== null) return 'order_closed'
  return syncTrust === 'linked' && isFinal(paymentStatus) ? 'status_final' : 'step_out_of_order'
}
