import { decide } from '../../lifecycle/decide.js'
import type { Decision } from '../../lifecycle/decision.js'
import type { Order } from '../../order/order.js'
import type { Refusal } from '../../refusal/refusal.js'
import { Err, Ok, type Result } from '../../result.js'
import type { Act } from './act.js'
import type { PlanStep } from './plan-step.js'

/**
 * What came of a rehearsal: the steps that are left of the acts, and every decision on the way that changed something.
 */
export interface Rehearsal {
  readonly steps: readonly PlanStep[]
  readonly decisions: readonly Decision[]
  /** The order as it would be in the end. */
  readonly order: Order
}

/**
 * Plays acts through `decide`, one after the other: what may happen is said there and nowhere else. A step whose events
 * change nothing isn't needed; one that is refused ends it all, with that refusal.
 */
export function rehearse(order: Order, acts: readonly Act[]): Result<Rehearsal, Refusal> {
  const steps: PlanStep[] = []
  const decisions: Decision[] = []
  let current = order
  for (const { step, events, isKept } of acts) {
    const before = decisions.length
    for (const event of events) {
      const outcome = decide(current, event)
      if (!outcome.ok) return Err(outcome.val)
      if (outcome.val.changed) decisions.push(outcome.val)
      current = outcome.val.order
    }
    if (events.length === 0 || isKept || decisions.length > before) steps.push(step)
  }
  return Ok({ steps, decisions, order: current })
}
