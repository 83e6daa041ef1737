import type { OrderEventType } from '../../order/order-event.js'
import type { Circumstances } from '../../refusal/circumstances.js'
import type { NextStep } from '../../refusal/next-step.js'
import type { ViolationCode } from '../../refusal/violation.js'
import type { LifecycleState } from '../lifecycle.js'
import { BIT } from './outcomes-of.js'
import { reachableRows } from './reachable-rows.js'
import type { Rows } from './row.js'

/** What holds for all orders in one state of which the order guards say the same: worked out once, then looked up. */
export interface Situation {
  /** For each event type the rows that can decide, whatever the payload. */
  readonly reachable: Rows
  /** The event types of which some payload would be accepted. */
  readonly accepted: readonly OrderEventType[]
  readonly now: Circumstances
  /** What to do instead of what was refused, as far as it was ever asked. */
  readonly next: Map<ViolationCode, readonly NextStep[]>
}

/** Works a situation out from a state's rows and the outcomes of the order guards. What it hands out is frozen. */
export function settle(state: LifecycleState, rows: Rows, outcomes: number): Situation {
  const says = (bit: number) => (outcomes & bit) !== 0
  const reachable: Rows = new Map([...rows].map(([type, all]) => [type, reachableRows(all, outcomes)]))
  const accepting = [...reachable].filter(([, some]) => some.some((row) => row.outcome !== 'refuse'))
  const accepted = Object.freeze(accepting.map(([type]) => type))
  const now = {
    status: state === 'closed' ? null : state,
    isSuspect: says(BIT.isSuspect),
    isShipped: says(BIT.isShipped),
    invoiceIsPrinted: says(BIT.invoiceIsPrinted),
    hasOpenFollowUps: !says(BIT.hasNoOpenFollowUp),
    accepted,
  }
  return { reachable, accepted, now, next: new Map() }
}
