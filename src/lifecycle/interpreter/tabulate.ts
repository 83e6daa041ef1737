import { ORDER_EVENT_TYPES } from '../../order/event-types.js'
import type { OrderEventType } from '../../order/order-event.js'
import { PAYMENT_STATUSES } from '../../vocabulary/payment-status.js'
import type { StatusParams } from '../guards/event-guards.js'
import { eventGuards } from '../guards/event-guards.js'
import { orderGuards } from '../guards/order-guards.js'
import type { Branch, Lifecycle, LifecycleState } from '../lifecycle.js'
import { updates } from '../updates/updates.js'
import type { EventGuard, OrderGuard, Row, Update } from './row.js'

type AnyBranch = Branch<OrderEventType, LifecycleState | `.${LifecycleState}`>

/** One state: the rows of each of its cells, and what decides which event types it accepts. */
export interface StateRows {
  /** A state's own branches, then the root's, as XState tries them. */
  readonly rows: ReadonlyMap<OrderEventType, readonly Row[]>
  /** The order guards on which it depends whether an event type is accepted. */
  readonly deciders: readonly OrderGuard[]
  /** What is accepted, by the outcomes of the deciders, as far as it was ever asked. */
  readonly accepted: Map<number, readonly OrderEventType[]>
}

/** Every state of a lifecycle. */
export type LifecycleTable = ReadonlyMap<LifecycleState, StateRows>

const STATES: readonly LifecycleState[] = [...PAYMENT_STATUSES, 'closed']
const ORDER_GUARDS: Readonly<Record<string, OrderGuard>> = orderGuards
const EVENT_GUARDS: Readonly<Record<string, EventGuard>> = eventGuards
const UPDATES: Readonly<Record<string, Update>> = updates

/** Looks up every name of a definition once, so that a decision only walks rows. */
export function tabulate(lifecycle: Lifecycle): LifecycleTable {
  return new Map(STATES.map((state) => [state, stateRows(lifecycle, state)]))
}

function stateRows(lifecycle: Lifecycle, state: LifecycleState): StateRows {
  const rows = new Map(ORDER_EVENT_TYPES.map((type) => [type, rowsOf(lifecycle, state, type)]))
  const guards = [...rows.values()].flatMap(decidersOf)
  return { rows, deciders: [...new Set(guards)], accepted: new Map() }
}

function rowsOf(lifecycle: Lifecycle, state: LifecycleState, type: OrderEventType): readonly Row[] {
  const own: readonly AnyBranch[] = lifecycle.states[state].on[type] ?? []
  const common: readonly AnyBranch[] = lifecycle.on[type]
  return [...own, ...common].map(rowOf)
}

/** The order guards of a cell's rows up to the first that surely accepts or refuses; none where all rows agree. */
function decidersOf(rows: readonly Row[]): readonly OrderGuard[] {
  const sure = rows.findIndex(
    ({ orderGuard, eventGuard, outcome }) => orderGuard === null && (eventGuard === null || outcome !== 'refuse'),
  )
  const open = rows.slice(0, sure + 1)
  const agree = open.every((row) => (row.outcome === 'refuse') === (open.at(-1)?.outcome === 'refuse'))
  return agree ? [] : open.flatMap(({ orderGuard }) => orderGuard ?? [])
}

function rowOf({ guard, target, actions, meta }: AnyBranch): Row {
  const named: { readonly type: string; readonly params?: StatusParams } | null =
    typeof guard === 'string' ? { type: guard } : (guard ?? null)
  const looksAtEvent = named !== null && Object.hasOwn(EVENT_GUARDS, named.type)
  return {
    orderGuard: named === null || looksAtEvent ? null : known(ORDER_GUARDS, named.type),
    eventGuard: looksAtEvent ? known(EVENT_GUARDS, named.type) : null,
    params: named?.params,
    outcome: actions === undefined ? 'refuse' : actions === 'keep' ? 'keep' : 'change',
    update: actions === undefined || actions === 'keep' ? null : known(UPDATES, actions),
    target: target === undefined ? null : withoutDot(target),
    rules: meta.rules,
    code: meta.code ?? null,
  }
}

function known<T>(table: Readonly<Record<string, T>>, name: string): T {
  const found = table[name]
  if (found === undefined) throw new TypeError(`The definition names ${name}, which doesn't exist.`)
  return found
}

/** The root's targets are written `.state`, as XState wants them. */
function withoutDot(target: string): LifecycleState {
  const name = target.startsWith('.') ? target.slice(1) : target
  const state = STATES.find((each) => each === name)
  if (state === undefined) throw new TypeError(`The definition leads to ${name}, which doesn't exist.`)
  return state
}
