import fc from 'fast-check'
import type { OrderEvent, OrderEventOf, OrderEventType } from '../../src/order/event/order-event.js'
import type { Order } from '../../src/order/order.js'
import type { EditField } from '../../src/vocabulary/edit-field.js'
import type { PaymentMethod } from '../../src/vocabulary/payment-method.js'
import { EVENT_TYPES, FOLLOW_UPS, STATUSES } from '../model/names.js'
import { LINKED_IDS, UNLINKED_IDS } from '../model/payment-methods.js'
import { deliveryCompleted } from './deliveries.js'
import { codes, instant, npId, plain } from './values.js'

type EventArbitraries = {
  readonly [T in OrderEventType]: (order: Order) => fc.Arbitrary<OrderEventOf<T>>
}

const bare =
  <T extends OrderEventType>(type: T) =>
  () =>
    instant.map((at) => ({ type, at }))

/** The value the order shows in four of ten, where it shows one. */
const oftenOwn = <T>(own: T | null, other: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  own === null ? other : fc.oneof({ weight: 4, arbitrary: fc.constant(own) }, { weight: 6, arbitrary: other })

const withCodes =
  <T extends OrderEventType>(type: T) =>
  (order: Order) => {
    const own = order.problem?.codes ?? null
    const shuffled = own === null ? codes : fc.shuffledSubarray([...own], { minLength: own.length })
    const some = fc.oneof({ weight: 4, arbitrary: shuffled }, { weight: 6, arbitrary: codes })
    return plain({ type: fc.constant(type), at: instant, codes: some })
  }

const status = fc.constantFrom(...STATUSES)

const fields: fc.Arbitrary<readonly EditField[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<EditField[][]>(['email'], ['email', 'email']) },
  { weight: 2, arbitrary: fc.constantFrom<EditField[][]>(['shipping'], ['shipping', 'email']) },
  {
    weight: 5,
    arbitrary: fc.shuffledSubarray<EditField>(['email', 'buyer', 'destination', 'items', 'amount', 'shipping'], {
      minLength: 1,
    }),
  },
)

/** Known methods with a wrong `linked` too, a shop's own, and ids that an object would find on its prototype. */
const paymentMethod: fc.Arbitrary<PaymentMethod> = plain({
  id: fc.oneof(
    fc.constantFrom(...UNLINKED_IDS),
    fc.constantFrom(...LINKED_IDS),
    fc.constantFrom('shop_points', 'toString', '__proto__', 'constructor', 'hasOwnProperty', 'Bank_Transfer'),
  ),
  label: fc.constantFrom('銀行振込', 'ポイント', 'その他'),
  linked: fc.boolean(),
})

/** An event of each type, with a payload that often fits the order. */
export const EVENTS: EventArbitraries = {
  'screening.requested': bare('screening.requested'),
  'screening.accepted': (order) =>
    plain({
      type: fc.constant('screening.accepted' as const),
      at: instant,
      npTransactionId: oftenOwn(order.npTransaction.id, npId),
    }),
  'screening.approved': bare('screening.approved'),
  'screening.held': withCodes('screening.held'),
  'screening.rejected': withCodes('screening.rejected'),
  'screening.failed': withCodes('screening.failed'),
  'shipment.requested': bare('shipment.requested'),
  'shipment.reported': bare('shipment.reported'),
  'shipment.failed': withCodes('shipment.failed'),
  'correction.opened': bare('correction.opened'),
  'order.edited': () => plain({ type: fc.constant('order.edited' as const), at: instant, fields }),
  'delivery.completed': () => deliveryCompleted,
  'delivery.reverted': bare('delivery.reverted'),
  'invoice.printed': bare('invoice.printed'),
  'paymentMethod.changed': () =>
    plain({ type: fc.constant('paymentMethod.changed' as const), at: instant, to: paymentMethod }),
  'order.cancelled': () => plain({ type: fc.constant('order.cancelled' as const), at: instant, deleted: fc.boolean() }),
  'status.overridden': (order) =>
    plain({
      type: fc.constant('status.overridden' as const),
      at: instant,
      to: fc.oneof({ weight: 1, arbitrary: fc.constant(order.paymentStatus) }, { weight: 6, arbitrary: status }),
      reason: fc.constantFrom('NP shows another status', '同期ずれ'),
    }),
  'followUp.done': (order) =>
    plain({
      type: fc.constant('followUp.done' as const),
      at: instant,
      kind: fc.constantFrom(...FOLLOW_UPS, ...order.openFollowUps, ...order.openFollowUps),
    }),
  'sync.doubted': () =>
    plain({
      type: fc.constant('sync.doubted' as const),
      at: instant,
      reason: fc.constantFrom('np_console_edited', 'other'),
    }),
  'sync.confirmed': (order) =>
    plain({
      type: fc.constant('sync.confirmed' as const),
      at: instant,
      status: fc.oneof(
        { weight: 1, arbitrary: fc.constant(order.paymentStatus) },
        // 審査待ち says different things, depending on what NP holds.
        { weight: 2, arbitrary: fc.constant('screening_waiting' as const) },
        { weight: 8, arbitrary: status },
      ),
    }),
}

/** An event for an order: of the given type, or of any. */
export const eventFor = (order: Order, type?: OrderEventType): fc.Arbitrary<OrderEvent> => {
  if (type === undefined) return fc.constantFrom(...EVENT_TYPES).chain((some) => eventFor(order, some))
  const make: (order: Order) => fc.Arbitrary<OrderEvent> = EVENTS[type]
  return make(order)
}
