import { STEPS } from '../../refusal/steps.js'
import { found } from './found.js'
import type { Observation } from './observation.js'

/**
 * A row that is imported shows an open order. Of one that is closed here, it says that makeshop still has it open: what was
 * cancelled on one side only ships from the other (CANC-01).
 */
export function openInMakeshop(seen: Observation): Observation {
  const { order, findings, next } = seen
  if (order.closed === null) return seen
  const isCancelled = order.closed.reason !== 'payment_method_changed'
  return {
    ...seen,
    findings: [...findings, found('open_in_makeshop', 'CANC-01')],
    // In makeshop: here it is cancelled already.
    next: [...(isCancelled ? [{ ...STEPS.cancel_order, event: null }] : []), ...next],
  }
}
