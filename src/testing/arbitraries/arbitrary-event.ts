import fc from 'fast-check'
import type { OrderEvent, OrderEventOf, OrderEventType } from '../../order/event/order-event.js'
import type { SyncDoubtReason } from '../../order/event/sync-doubt-reason.js'
import { CARRIERS } from '../../vocabulary/carrier.js'
import { MAIL_SERVICE_NAMES, UNSUPPORTED_CARRIER_NAMES } from '../../vocabulary/carrier-names.js'
import { DELIVERY_CHANNELS } from '../../vocabulary/delivery-channel.js'
import { EDIT_FIELDS } from '../../vocabulary/edit-field.js'
import { FOLLOW_UP_KINDS } from '../../vocabulary/follow-up.js'
import { PAYMENT_METHODS } from '../../vocabulary/payment-method.js'
import { PAYMENT_STATUSES } from '../../vocabulary/payment-status.js'
import { codes, instant, npTransactionId, PLAIN, slipNumber } from './values.js'

/**
 * Any well-formed event of one type.
 *
 * @param type - its type, one of the twenty
 *
 * @category Testing
 */
export function arbitraryEvent<T extends OrderEventType>(type: T): fc.Arbitrary<OrderEventOf<T>>
/**
 * Any well-formed event, of any type.
 *
 * @param type - its type, or left out
 *
 * @category Testing
 */
export function arbitraryEvent(type?: OrderEventType): fc.Arbitrary<OrderEvent>
export function arbitraryEvent(type?: OrderEventType): fc.Arbitrary<OrderEvent> {
  return type === undefined ? fc.oneof(...Object.values(EVENTS)) : EVENTS[type]
}

const bare = <T extends OrderEventType>(type: T) => fc.record({ type: fc.constant(type), at: instant }, PLAIN)

const withCodes = <T extends OrderEventType>(type: T) =>
  fc.record({ type: fc.constant(type), at: instant, codes }, PLAIN)

/** A mail service, and a carrier that isn't supported, whichever those are. */
const OTHER_NAMES = [MAIL_SERVICE_NAMES[0], UNSUPPORTED_CARRIER_NAMES[0]] as const

/** Names of carriers as somebody may type them: the supported ones, some others, and none. */
const carrierText = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...Object.values(CARRIERS).map(({ label }) => label)) },
  { weight: 2, arbitrary: fc.constantFrom(...OTHER_NAMES, '日本郵便', 'ｸﾛﾈｺﾔﾏﾄ', '', null) },
)

const slipText = fc.oneof(
  { weight: 8, arbitrary: slipNumber },
  { weight: 2, arbitrary: fc.constantFrom('１２３４５６７８９０１３', '1, 2', 'キャンセル', '', null) },
)

const EVENTS: { readonly [T in OrderEventType]: fc.Arbitrary<OrderEventOf<T>> } = {
  'screening.requested': bare('screening.requested'),
  'screening.accepted': fc.record({ type: fc.constant('screening.accepted'), at: instant, npTransactionId }, PLAIN),
  'screening.approved': bare('screening.approved'),
  'screening.held': withCodes('screening.held'),
  'screening.rejected': withCodes('screening.rejected'),
  'screening.failed': withCodes('screening.failed'),
  'shipment.requested': bare('shipment.requested'),
  'shipment.reported': bare('shipment.reported'),
  'shipment.failed': withCodes('shipment.failed'),
  'correction.opened': bare('correction.opened'),
  'order.edited': fc.record(
    {
      type: fc.constant('order.edited'),
      at: instant,
      fields: fc.shuffledSubarray([...EDIT_FIELDS], { minLength: 1 }),
    },
    PLAIN,
  ),
  'delivery.completed': fc.record(
    {
      type: fc.constant('delivery.completed'),
      at: instant,
      channel: fc.constantFrom('order_detail', 'order_detail', 'order_detail', ...DELIVERY_CHANNELS),
      carrier: carrierText,
      slipNumber: slipText,
    },
    PLAIN,
  ),
  'delivery.reverted': bare('delivery.reverted'),
  'invoice.printed': bare('invoice.printed'),
  'paymentMethod.changed': fc.record(
    { type: fc.constant('paymentMethod.changed'), at: instant, to: fc.constantFrom(...Object.values(PAYMENT_METHODS)) },
    PLAIN,
  ),
  'order.cancelled': fc.record({ type: fc.constant('order.cancelled'), at: instant, deleted: fc.boolean() }, PLAIN),
  'status.overridden': fc.record(
    {
      type: fc.constant('status.overridden'),
      at: instant,
      to: fc.constantFrom(...PAYMENT_STATUSES),
      reason: fc.constant('同期ずれのため'),
    },
    PLAIN,
  ),
  'followUp.done': fc.record(
    { type: fc.constant('followUp.done'), at: instant, kind: fc.constantFrom(...FOLLOW_UP_KINDS) },
    PLAIN,
  ),
  'sync.doubted': fc.record(
    {
      type: fc.constant('sync.doubted'),
      at: instant,
      reason: fc.constantFrom<SyncDoubtReason[]>('np_console_edited', 'other'),
    },
    PLAIN,
  ),
  'sync.confirmed': fc.record(
    { type: fc.constant('sync.confirmed'), at: instant, status: fc.constantFrom(...PAYMENT_STATUSES) },
    PLAIN,
  ),
}
