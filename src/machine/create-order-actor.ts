import { type Actor, type ActorOptions, createActor, type InspectionEvent } from 'xstate'
import { decide } from '../lifecycle/decide.js'
import type { Decision } from '../lifecycle/decision.js'
import type { OrderEvent } from '../order/event/order-event.js'
import { readEvent } from '../order/event/read-event.js'
import type { Order } from '../order/order.js'
import type { Refusal } from '../refusal/refusal.js'
import type { Result } from '../result.js'
import { mistake } from '../shape/mistake.js'
import { notify } from '../shape/notify.js'
import { type OrderMachine, orderMachine } from './order-machine.js'
import { orderSnapshot } from './order-snapshot.js'

/**
 * A running actor of one order.
 *
 * @category Machine
 */
export interface OrderActor {
  /** XState's actor, started: subscribe to it, inspect it, stop it. */
  readonly actor: Actor<OrderMachine>
  /** The order as it is now. */
  readonly order: () => Order
  /** Sends an event and says what came of it, as `decide` would; a refused event changes nothing. */
  readonly send: (event: OrderEvent) => Result<Decision, Refusal>
}

/**
 * The options of {@link createOrderActor}.
 *
 * @category Machine
 */
export interface OrderActorOptions {
  /**
   * An inspector for XState, such as that of `@statelyai/inspect`. It is told all that happens to the actor, from its
   * start on. What it throws is ignored. It mustn't send. `null`: there is none.
   */
  readonly inspect?: ActorOptions<OrderMachine>['inspect'] | null | undefined
}

/**
 * Starts an actor of `orderMachine` from an order in any status, closed ones included. Its id is the 注文番号. It works
 * on a copy with the documented fields, so that nothing else gets into its snapshots. That copy isn't frozen: leave it
 * to the actor.
 *
 * A subscriber may send, too. XState queues that event, so `send` judges it by what it was given before. An event that
 * was sent past `send` meanwhile isn't counted, but in the next turn at the latest `order()` is what the actor came to.
 *
 * @param order - the order as it is
 * @param options - an inspector, if there is one
 * @throws TypeError if it isn't an order: restore it first, with `restoreOrder` of `./schema`. `send` throws one only
 * if the actor was stopped, or failed on a malformed event sent past `send`. If a subscriber stops the actor, what
 * subscribers sent and it hasn't come to is dropped, and so is what is sent after that.
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
export function createOrderActor(order: Order, options?: OrderActorOptions | null): OrderActor {
  const inspect = options?.inspect
  const snapshot = orderSnapshot(order)
  const id = snapshot.context.orderNumber
  const tell =
    inspect &&
    ((event: InspectionEvent) => notify(() => (typeof inspect === 'function' ? inspect(event) : inspect.next?.(event))))
  const actor = createActor(orderMachine, { snapshot, id, ...(tell && { inspect: tell }) })
  // What `send` answered to subscribers, whose events XState queues, and the actor hasn't come to yet.
  let ahead: readonly Order[] = []
  let shown = actor.getSnapshot().context
  actor.subscribe(({ context }) => {
    if (context === shown) return
    shown = context
    // Where it came to something else, an event was sent past `send`: none of what was answered holds.
    ahead = isAsAnswered(ahead[0], context) ? ahead.slice(1) : []
  })
  actor.start()
  const isActive = () => actor.getSnapshot().status === 'active'
  const latest = () => (isActive() && ahead.at(-1)) || actor.getSnapshot().context
  const send = (given: OrderEvent): Result<Decision, Refusal> => {
    if (!isActive()) mistake('The actor', 'running: it was stopped, or failed on an event sent past send')
    const reading = readEvent(given)
    const event = typeof reading === 'string' ? given : reading
    const decided = decide(latest(), event)
    if (!decided.ok) return decided
    if (decided.val.changed) ahead = [...ahead, decided.val.order]
    // XState does all of it in this turn, or never will: an inspector that was added to the system may have thrown.
    notify(async () => {
      await null
      ahead = []
    })
    try {
      actor.send(event)
    } catch (thrown) {
      ahead = []
      throw thrown
    }
    return decided
  }
  return { actor, order: latest, send }
}

/** Whether the actor came to what was answered: the same updates made both, so that fields stand in one order. */
function isAsAnswered(answered: Order | undefined, context: Order): boolean {
  return JSON.stringify(answered) === JSON.stringify(context)
}
