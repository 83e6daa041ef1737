import { type Actor, createActor, transition } from 'xstate'
import { decide } from '../lifecycle/decide.js'
import type { Decision } from '../lifecycle/decision.js'
import type { Order } from '../order/order.js'
import type { OrderEvent } from '../order/order-event.js'
import { readEvent } from '../order/read-event.js'
import type { Refusal } from '../refusal/refusal.js'
import { Ok, type Result } from '../result.js'
import { orderMachine } from './order-machine.js'
import { orderSnapshot } from './order-snapshot.js'

/**
 * A running actor of one order.
 *
 * @category Machine
 */
export interface OrderActor {
  /** XState's actor, started: subscribe to it, inspect it, stop it. */
  readonly actor: Actor<typeof orderMachine>
  /** The order as it is now. */
  readonly order: () => Order
  /** Sends an event and says what came of it, as `decide` would; a refused event changes nothing. */
  readonly send: (event: OrderEvent) => Result<Decision, Refusal>
}

/**
 * Starts an actor of `orderMachine` from an order in any status, closed ones included. It works on a copy with the
 * documented fields, so that nothing else gets into its snapshots.
 *
 * @param order - the order as it is
 * @throws TypeError when it isn't an order: restore it first, with `restoreOrder` of `./schema`. `send` throws one
 * only on an actor that was stopped, or that failed on a malformed event sent past it. An actor that is stopped by a
 * subscriber drops what is sent after that.
 *
 * @example
 * ```ts
 * const { send, order } = createOrderActor(adopted.val)
 * const outcome = send({ type: 'delivery.reverted', at: '2026-04-01T10:00:00+09:00' })
 * if (!outcome.ok) console.log(explain(outcome.val))
 * else save(order())
 * ```
 *
 * @category Machine
 */
export function createOrderActor(order: Order): OrderActor {
  const actor = createActor(orderMachine, { snapshot: orderSnapshot(order) })
  actor.start()
  // A subscriber may send too. XState queues what it sends, so what comes of it is worked out ahead, by the machine.
  let ahead = actor.getSnapshot()
  const latest = () => {
    const shown = actor.getSnapshot()
    return shown.status === 'active' && ahead.context.version > shown.context.version ? ahead : shown
  }
  const send = (given: OrderEvent): Result<Decision, Refusal> => {
    if (actor.getSnapshot().status !== 'active') {
      throw new TypeError('This actor was stopped, or failed on an event sent past send.')
    }
    const before = latest()
    const reading = readEvent(given)
    const event = typeof reading === 'string' ? given : reading
    const decided = decide(before.context, event)
    if (!decided.ok) return decided
    const [after] = transition(orderMachine, before, event)
    ahead = after
    actor.send(event)
    return Ok({ ...decided.val, order: after.context })
  }
  return { actor, order: () => latest().context, send }
}
