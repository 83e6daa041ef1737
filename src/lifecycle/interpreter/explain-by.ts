import { OPERATOR_EVENT_TYPES, type OperatorEventType } from '../../order/event/event-types.js'
import type { Order } from '../../order/order.js'
import { orderFault } from '../../order/order-fault.js'
import { nextSteps } from '../../refusal/next-steps.js'
import { STEPS } from '../../refusal/steps.js'
import type { ActionExplanation } from '../action-explanation.js'
import type { Lifecycle } from '../lifecycle.js'
import { acceptedBy } from './accepted-by.js'
import type { AnyBranch } from './branch.js'
import { branchesFor } from './branches-for.js'
import { reachableBranches } from './reachable-branches.js'

/** What an operator may do with an order by a lifecycle, one entry per operator event. */
export function explainBy(lifecycle: Lifecycle, order: Order): readonly ActionExplanation[] {
  try {
    if (orderFault(order) === null) return explainAll(lifecycle, order)
  } catch {
    // Reached only if the order's getters answer differently the second time (READ-24).
  }
  return OPERATOR_EVENT_TYPES.map(unreadable)
}

function explainAll(lifecycle: Lifecycle, order: Order): readonly ActionExplanation[] {
  const accepted = acceptedBy(lifecycle, order)
  return OPERATOR_EVENT_TYPES.map((event) => {
    const branches = reachableBranches(branchesFor(lifecycle, order, event), order)
    const refused = branches.find((branch) => !branch.actions)?.meta.code
    return {
      event,
      allowed: allowedBy(branches),
      rules: [...new Set(branches.map(({ meta }) => meta.rules[0]))],
      next: refused === undefined ? [] : nextSteps(refused, order, accepted),
    }
  })
}

function unreadable(event: OperatorEventType): ActionExplanation {
  return { event, allowed: 'never', rules: ['READ-24'], next: [STEPS.fix_input] }
}

function allowedBy(branches: readonly AnyBranch[]): ActionExplanation['allowed'] {
  if (branches.every(({ actions }) => !actions || actions === 'keep')) return 'never'
  return branches.every(({ actions }) => actions) ? 'always' : 'conditional'
}
