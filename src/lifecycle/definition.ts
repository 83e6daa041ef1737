import type { OrderEventType } from '../order/event/order-event.js'
import type { RefusalCode } from '../refusal/refusal-code.js'
import type { RuleId } from '../rules/rule-id.js'
import type { PaymentStatus } from '../vocabulary/payment-status.js'
import { fullDefinition } from './full-definition.js'
import type { LifecycleState } from './lifecycle.js'

// `Lifecycle` is for the compiler: it checks each name in the definition against the tables of guards and updates.
// These types are for who reads the definition as data: made from `Lifecycle`, they would make those tables public.

/**
 * One branch of a cell. If its guard holds, it accepts the event (with an action, and perhaps a target) or refuses it
 * (with neither).
 *
 * @category Lifecycle
 */
export interface LifecycleBranch {
  /** The guard's name, or its name and the status it asks for; left out: it always holds. */
  readonly guard?:
    | string
    | {
        /** The guard's name. */
        readonly type: string
        /** What it asks for. */
        readonly params: {
          /** The status that the event has to name. */
          readonly status: PaymentStatus
        }
      }
  /** The state it leads to, written `.state` at the root; left out: the order stays. */
  readonly target?: string
  /** The update's name, `keep` when nothing changes; left out: the event is refused. */
  readonly actions?: string
  /** Where it comes from. */
  readonly meta: {
    /** The rules behind it, the deciding one first. */
    readonly rules: readonly RuleId[]
    /** The code of what is refused or routed; left out: neither. */
    readonly code?: RefusalCode
  }
}

/**
 * One state: what may happen in it beyond what holds for all.
 *
 * @category Lifecycle
 */
export interface LifecycleStateDefinition {
  /** Where it comes from. */
  readonly meta: {
    /** The rule that gives the status its meaning (STAT-01 to STAT-10), or READ-07 for `closed`. */
    readonly rules: readonly RuleId[]
  }
  /** The state's own cells. If no branch of a cell holds, the root's branches for that event follow. */
  readonly on: { readonly [T in OrderEventType]?: readonly LifecycleBranch[] }
}

/**
 * The shape of {@link definition}: an XState v5 machine config, for reading. To run it, use `orderMachine` of
 * `./machine`, which has the guards and actions.
 *
 * @category Lifecycle
 */
export interface LifecycleDefinition {
  /** The machine's id. */
  readonly id: string
  /** Where a new order starts (STAT-01). */
  readonly initial: PaymentStatus
  /** The cells of every state, tried after the state's own. */
  readonly on: { readonly [T in OrderEventType]: readonly LifecycleBranch[] }
  /** The ten statuses and `closed`. */
  readonly states: { readonly [S in LifecycleState]: LifecycleStateDefinition }
}

/**
 * The lifecycle as data, the one definition that `decide` and `./machine` both read. In each cell the first branch
 * whose guard holds decides (READ-18); `meta.rules` names the rules behind it, so that tables and diagrams can be made
 * from it.
 *
 * @example
 * ```ts
 * definition.states.screening_on_hold.on['correction.opened']?.map((branch) => branch.meta.rules)
 * ```
 *
 * @category Lifecycle
 */
export const definition: LifecycleDefinition = fullDefinition
