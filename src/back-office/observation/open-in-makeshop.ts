import type { Order } from '../../order/order.js'
import type { NextStep } from '../../refusal/next-step.js'
import { STEPS } from '../../refusal/steps.js'
import { found } from '../found.js'
import type { Observation } from './observation.js'

/**
 * A row shows an order as open that is closed here: what was cancelled on one side only ships from the other (CANC-01). The
 * same is done there as here. An export from before the end says nothing of that.
 *
 * @param at - when the export was made
 */
export function openInMakeshop(seen: Observation, at: string): Observation {
  const { order, findings, next } = seen
  if (order.closed === null || Date.parse(at) < Date.parse(order.closed.at)) return seen
  return {
    ...seen,
    findings: [...findings, found('open_in_makeshop', 'CANC-01')],
    next: [doneHere(order.closed), ...next.filter(({ step }) => step !== 'nothing_to_do')],
  }
}

/** Recorded it is already. */
function doneHere({ reason }: NonNullable<Order['closed']>): NextStep {
  const step = reason === 'payment_method_changed' ? STEPS.change_payment_method : STEPS.cancel_order
  return { ...step, event: null }
}
