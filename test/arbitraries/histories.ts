import fc from 'fast-check'
import type { OrderEvent, OrderEventType } from '../../src/order/event/order-event.js'
import type { Order } from '../../src/order/order.js'
import { modelDecide } from '../model/model-decide.js'
import { modelAdopt, modelPlace } from '../model/starting-order.js'
import { eventFor } from './events.js'
import { linkedDraft, linkedSnapshot } from './starts.js'
import { chance, plain } from './values.js'

/** An order and what then happens to it. */
export interface History {
  readonly start: Order
  readonly events: readonly OrderEvent[]
}

/** What carries an order along comes often; what ends it or makes it suspect comes seldom. */
const WEIGHTS: Readonly<Record<OrderEventType, number>> = {
  'screening.requested': 10,
  'screening.accepted': 12,
  'screening.approved': 10,
  'screening.held': 6,
  'screening.rejected': 3,
  'screening.failed': 3,
  'shipment.requested': 10,
  'shipment.reported': 10,
  'shipment.failed': 4,
  'correction.opened': 5,
  'order.edited': 8,
  'delivery.completed': 14,
  'delivery.reverted': 6,
  'invoice.printed': 6,
  'paymentMethod.changed': 1,
  'order.cancelled': 1,
  'status.overridden': 1,
  'followUp.done': 3,
  'sync.doubted': 1,
  'sync.confirmed': 6,
}

const eventType = fc.oneof(
  ...(Object.keys(WEIGHTS) as OrderEventType[]).map((type) => ({
    weight: WEIGHTS[type],
    arbitrary: fc.constant(type),
  })),
)

const candidates = (order: Order): fc.Arbitrary<OrderEvent[]> =>
  fc.array(
    eventType.chain((type) => eventFor(order, type)),
    { minLength: 8, maxLength: 8 },
  )

/** One step: seven times in ten the first of eight events that the model says changes something. */
interface Step {
  readonly seed: number
  readonly accepted: boolean
}

const changes = (order: Order, event: OrderEvent): boolean => {
  const outcome = modelDecide(order, event)
  return outcome.ok && outcome.changed
}

const pick = (order: Order, { seed, accepted }: Step): OrderEvent => {
  const [events = []] = fc.sample(candidates(order), { seed, numRuns: 1 })
  const chosen = accepted ? events.find((event) => changes(order, event)) : undefined
  const event = chosen ?? events[0]
  if (event === undefined) throw new Error('No event was drawn.')
  return event
}

/** How many events a closed order still gets: nearly all of them are refused. */
const AFTER_CLOSING = 6

const play = (start: Order, steps: readonly Step[]): History => {
  const events: OrderEvent[] = []
  let order = start
  let left = AFTER_CLOSING
  for (const step of steps) {
    if (order.closed !== null && left-- === 0) break
    const event = pick(order, step)
    const outcome = modelDecide(order, event)
    if (outcome.ok) order = outcome.order
    events.push(event)
  }
  return { start, events }
}

const start = fc.oneof(
  { weight: 2, arbitrary: linkedDraft.map(modelPlace) },
  { weight: 1, arbitrary: linkedSnapshot.map(modelAdopt) },
)

const steps = (maxLength: number): fc.Arbitrary<Step[]> =>
  fc.array(plain({ seed: fc.integer(), accepted: chance(70) }), { minLength: 1, maxLength, size: 'max' })

/** Random histories: a placed or adopted order and up to so many events. The same seed, the same histories. */
export const histories = (maxLength = 40): fc.Arbitrary<History> =>
  fc.tuple(start, steps(maxLength)).map(([order, list]) => play(order, list))
