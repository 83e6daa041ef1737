import {
  assign,
  type EventObject,
  type MetaObject,
  type NonReducibleUnknown,
  type ParameterizedObject,
  type StateMachine,
  setup,
} from 'xstate'
import { fullDefinition } from '../lifecycle/full-definition.js'
import { type EventGuardName, eventGuards, type StatusParams } from '../lifecycle/guards/event-guards.js'
import { type OrderGuardName, orderGuards } from '../lifecycle/guards/order-guards.js'
import type { EventGuard, OrderGuard, Update } from '../lifecycle/interpreter/branch.js'
import type { LifecycleState } from '../lifecycle/lifecycle.js'
import { arrive } from '../lifecycle/updates/arrive.js'
import { revise } from '../lifecycle/updates/revise.js'
import { type UpdateName, updates } from '../lifecycle/updates/updates.js'
import type { OrderEvent } from '../order/event/order-event.js'
import type { Order } from '../order/order.js'
import { mapRecord } from '../shape/map-record.js'
import { placedOrder } from './placed-order.js'

interface Args {
  readonly context: Order
  readonly event: OrderEvent
}

const ORDER_GUARDS: Readonly<Record<OrderGuardName, OrderGuard>> = orderGuards
const EVENT_GUARDS: Readonly<Record<EventGuardName, EventGuard>> = eventGuards
const UPDATES: Readonly<Record<UpdateName, Update>> = updates

const guarded = setup({
  types: { context: {} as Order, events: {} as OrderEvent, input: {} as Order | undefined },
}).extend({
  guards: {
    ...mapRecord(
      ORDER_GUARDS,
      (guard) =>
        ({ context }: Args) =>
          guard(context),
    ),
    ...mapRecord(
      EVENT_GUARDS,
      (guard) =>
        ({ context, event }: Args, params: StatusParams | undefined) =>
          guard(context, event, params),
    ),
  },
})

const acting = guarded
  .extend({
    actions: {
      keep: () => {},
      ...mapRecord(UPDATES, (update) =>
        guarded.assign(({ context, event }) => revise(context, update(context, event))),
      ),
    },
  })
  .extend({
    actions: {
      arrive: assign<Order, OrderEvent, StatusParams, OrderEvent, never>(({ context, event }, { status }) =>
        arrive(context, status, event.at),
      ),
    },
  })

/**
 * What {@link orderMachine} is. An alias: of an interface, XState's `ContextFrom` and `EventFrom` are `never` under
 * `exactOptionalPropertyTypes`.
 *
 * @category Machine
 */
export type OrderMachine = StateMachine<
  Order,
  OrderEvent,
  Record<never, never>,
  never,
  ParameterizedObject,
  ParameterizedObject,
  never,
  LifecycleState,
  string,
  Order | undefined,
  NonReducibleUnknown,
  EventObject,
  MetaObject,
  {
    /** Its name in XState. */
    readonly id: 'order'
    /** Ten states named by the 決済ステータス values, and `closed`. */
    readonly states: { readonly [S in LifecycleState]: Record<never, never> }
  },
  MetaObject
>

/**
 * The lifecycle as an XState v5 machine: ten states named by the 決済ステータス values, and `closed`. The context
 * is the `Order`. It is the same definition that `decide` reads, untranslated.
 *
 * **Only well-formed events may reach it.** It checks no shape, so a malformed event isn't refused but may move it:
 *
 * - A `channel` that doesn't exist becomes a report to NP.
 * - A missing `at` makes an order that can't be stored.
 * - `paymentMethod.changed` without `to` throws inside a guard and ends the actor.
 *
 * Pass what comes from outside through `parseOrderEvent` of `./schema` first. `send` of `createOrderActor` and
 * `orderLogic` check the shape themselves.
 *
 * - A refused event is silent, as everywhere in XState; `createOrderActor` says why it was refused.
 * - The input is a new order. For one in mid-life use `createOrderActor`, `orderLogic` as the child of a machine, or
 *   `orderSnapshot` with your own `createActor`. With neither input nor snapshot it compiles, and fails at its start
 *   with a `TypeError`, which nobody catches unless the actor is observed.
 * - `closed` isn't final, so there is no `onDone`.
 * - Keep the `Order`, not XState's snapshot.
 *
 * @example
 * ```ts
 * const actor = createActor(orderMachine, { snapshot: orderSnapshot(order) }).start()
 * actor.getSnapshot().can({ type: 'correction.opened', at: '2026-04-01T10:00:00+09:00' })
 * ```
 *
 * @category Machine
 */
export const orderMachine: OrderMachine = acting.createMachine({
  ...fullDefinition,
  context: ({ input }) => placedOrder(input),
})
