import { type ContextFrom, createActor, type EventFrom, type InputFrom, type SnapshotFrom } from 'xstate'
import { type OrderLogic, type OrderMachine, orderMachine, orderSnapshot } from '../../src/machine/index.js'
import type { OrderEvent } from '../../src/order/event/order-event.js'
import type { Order } from '../../src/order/order.js'

type Equal<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false

// Should compile: what XState's own types tell of the machine, under exactOptionalPropertyTypes.
true satisfies Equal<ContextFrom<OrderMachine>, Order>
true satisfies Equal<EventFrom<OrderMachine>, OrderEvent>
true satisfies Equal<InputFrom<OrderMachine>, Order | undefined>
true satisfies Equal<SnapshotFrom<OrderMachine>['context'], Order>
true satisfies Equal<SnapshotFrom<OrderLogic>['context'], Order>

// Should compile: a snapshot stands for the input. So nothing asks for an input either where neither is given.
export const actorOf = (order: Order) => createActor(orderMachine, { snapshot: orderSnapshot(order) })
export const newActorOf = (order: Order) => createActor(orderMachine, { input: order })
