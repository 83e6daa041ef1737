import type { OrderEventType } from '../../order/event/order-event.js'
import { keysOf } from '../../shape/keys-of.js'
import { PAYMENT_STATUSES } from '../../vocabulary/payment-status.js'
import { eventGuards, type StatusParams } from '../guards/event-guards.js'
import { orderGuards } from '../guards/order-guards.js'
import type { Branch, Lifecycle, LifecycleState } from '../lifecycle.js'
import { updates } from '../updates/updates.js'
import type { EventGuard, OrderGuard, Row, Rows, Update } from './row.js'
import type { Situation } from './situation.js'

type AnyBranch = {
  readonly [T in OrderEventType]: Branch<T, LifecycleState | `.${LifecycleState}`>
}[OrderEventType]

/** One state: the rows of each of its cells, and the situations in which orders were met in it. */
interface StateRows {
  /** A state's own branches, then the root's, as XState tries them. */
  readonly rows: Rows
  /** The order guards that a row asks, each once: next steps depend on nothing else. */
  readonly asked: readonly OrderGuard[]
  /** By what those say of an order. */
  readonly situations: Map<number, Situation>
}

/** Every state of a lifecycle. */
export type LifecycleTable = ReadonlyMap<LifecycleState, StateRows>

const STATES: readonly LifecycleState[] = [...PAYMENT_STATUSES, 'closed']
const ORDER_GUARDS: Readonly<Record<string, OrderGuard>> = orderGuards
const EVENT_GUARDS: Readonly<Record<string, EventGuard>> = eventGuards
const UPDATES: Readonly<Record<string, Update>> = updates

/** Looks up every name of a definition once, so that a decision only walks rows. */
export function tabulate(lifecycle: Lifecycle): LifecycleTable {
  const common = new Map(keysOf(lifecycle.on).map((type) => [type, rowsOf(lifecycle.on[type])]))
  return new Map(STATES.map((state) => [state, stateRows(lifecycle.states[state].on, common)]))
}

function stateRows(own: Partial<Record<OrderEventType, readonly AnyBranch[]>>, common: Rows): StateRows {
  const rows = new Map([...common].map(([type, last]) => [type, [...rowsOf(own[type] ?? []), ...last]]))
  const asked = [...rows.values()].flat().flatMap(({ orderGuard }) => orderGuard ?? [])
  return { rows, asked: [...new Set(asked)], situations: new Map() }
}

function rowsOf(branches: readonly AnyBranch[]): readonly Row[] {
  return branches.map(rowOf)
}

function rowOf({ guard, target, actions, meta }: AnyBranch): Row {
  const { type, params }: { readonly type: string; readonly params?: StatusParams } =
    typeof guard === 'object' ? guard : { type: guard ?? '' }
  const orderGuard = ORDER_GUARDS[type] ?? null
  return {
    guard: orderGuard ?? EVENT_GUARDS[type] ?? null,
    orderGuard,
    params,
    accepts: actions !== undefined,
    update: UPDATES[actions ?? 'keep'] ?? null,
    target: STATES.find((state) => state === target?.replace('.', '')) ?? null,
    rules: Object.freeze(meta.rules),
    code: meta.code ?? null,
  }
}
