import type { OrderEventOf, OrderEventType } from '../order/event/order-event.js'
import type { Order } from '../order/order.js'
import type { RefusalCode } from '../refusal/refusal-code.js'
import type { RuleId } from '../rules/rule-id.js'
import type { PaymentStatus } from '../vocabulary/payment-status.js'
import type { eventGuards, StatusParams } from './guards/event-guards.js'
import type { OrderGuardName } from './guards/order-guards.js'
import type { updates } from './updates/updates.js'

/**
 * The states of the lifecycle: the ten statuses, and `closed` for an order that left it (READ-07).
 *
 * @category Lifecycle
 */
export type LifecycleState = PaymentStatus | 'closed'

/**
 * The names in a table of functions whose second argument takes an event of this type. Functions with a third parameter
 * are left out: `StatusGuardFor` names those with their params.
 */
type NamesFor<Table, T extends OrderEventType> = {
  [N in keyof Table]: Table[N] extends (order: Order, event: infer E, ...rest: infer R) => unknown
    ? OrderEventOf<T> extends E
      ? R extends readonly []
        ? N
        : never
      : never
    : never
}[keyof Table]

/** The guards that ask for one status, by the event whose payload names it. */
type StatusGuardFor<T extends OrderEventType> = T extends 'status.overridden'
  ? { readonly type: 'overridesTo'; readonly params: StatusParams }
  : T extends 'sync.confirmed'
    ? { readonly type: 'confirms'; readonly params: StatusParams }
    : never

/** A guard as a branch names it. */
type GuardRef<T extends OrderEventType> = OrderGuardName | NamesFor<typeof eventGuards, T> | StatusGuardFor<T>

/** The rules behind a branch; the first decides. */
export type Rules = readonly [RuleId, ...RuleId[]]

/**
 * A branch that accepts: it has exactly one action, and a `code` when it leads elsewhere than expected.
 */
interface AcceptingBranch<T extends OrderEventType, Target extends string> {
  readonly guard?: GuardRef<T>
  readonly target?: Target
  readonly actions: NamesFor<typeof updates, T> | 'keep'
  readonly meta: { readonly rules: Rules; readonly code?: RefusalCode }
}

/**
 * A branch that refuses: neither target nor action, so that XState's `can` is false.
 */
export interface RefusingBranch<T extends OrderEventType> {
  readonly guard?: GuardRef<T>
  readonly target?: never
  readonly actions?: never
  readonly meta: { readonly rules: Rules; readonly code: RefusalCode }
}

/**
 * What may happen on one event in one state. The first branch whose guard holds decides.
 */
export type Branch<T extends OrderEventType, Target extends string> = AcceptingBranch<T, Target> | RefusingBranch<T>

type Cells<Target extends string> = { readonly [T in OrderEventType]: readonly Branch<T, Target>[] }

/**
 * The shape of the definition: an XState v5 machine config in which every name is checked by the compiler. The
 * root's cells hold where a state has none of its own, or where none of its own branches holds.
 */
export interface Lifecycle {
  readonly id: string
  readonly initial: PaymentStatus
  readonly on: Cells<`.${LifecycleState}`>
  readonly states: {
    readonly [S in PaymentStatus]: {
      readonly meta: { readonly rules: Rules }
      readonly entry: { readonly type: 'arrive'; readonly params: { readonly status: S } }
      readonly on: Partial<Cells<LifecycleState>>
    }
  } & {
    readonly closed: {
      readonly meta: { readonly rules: Rules }
      readonly on: Omit<Cells<never>, 'followUp.done'>
    }
  }
}
