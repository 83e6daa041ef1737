import * as z from 'zod'
import { EVENT_LABELS } from '../order/event-labels.js'
import type { OperatorEvent } from '../order/operator-event.js'
import type { OrderEvent, OrderEventType } from '../order/order-event.js'
import { DELIVERY_CHANNELS } from '../vocabulary/delivery-channel.js'
import { EDIT_FIELDS } from '../vocabulary/edit-field.js'
import { codesSchema } from './codes-schema.js'
import { exactly } from './exactly.js'
import { followUpKindSchema } from './follow-up-kind-schema.js'
import { instantSchema } from './instant-schema.js'
import { npTransactionIdSchema } from './np-transaction-id-schema.js'
import { PAYMENT_METHOD, paymentMethodShape } from './payment-method-shape.js'
import { paymentStatusSchema } from './payment-status-schema.js'
import type { Schema } from './schema.js'
import { textThat } from './text-that.js'

/** The type of an event, with its name in both languages. */
function named<T extends OrderEventType>(type: T) {
  const { ja, en } = EVENT_LABELS[type]
  return z.literal(type).meta({ description: `${ja}: ${en}` })
}

const at = instantSchema
const codes = codesSchema
const fields = z.array(z.enum(EDIT_FIELDS)).min(1).meta({ description: 'What the edit touched' })
const reason = textThat((given) => given.trim() !== '', 'empty', {
  pattern: '\\S',
  description: 'Why, in a few words, without personal data',
})

const linkEvents = [
  z.strictObject({ type: named('screening.requested'), at }),
  z.strictObject({ type: named('screening.accepted'), at, npTransactionId: npTransactionIdSchema }),
  z.strictObject({ type: named('screening.approved'), at }),
  z.strictObject({ type: named('screening.held'), at, codes }),
  z.strictObject({ type: named('screening.rejected'), at, codes }),
  z.strictObject({ type: named('screening.failed'), at, codes }),
  z.strictObject({ type: named('shipment.requested'), at }),
  z.strictObject({ type: named('shipment.reported'), at }),
  z.strictObject({ type: named('shipment.failed'), at, codes }),
] as const

const operatorEvents = [
  z.strictObject({ type: named('correction.opened'), at }),
  z.strictObject({ type: named('order.edited'), at, fields }),
  z.strictObject({
    type: named('delivery.completed'),
    at,
    channel: z
      .enum(DELIVERY_CHANNELS)
      .meta({ description: 'Where 配送完了 was set; only order_detail is known to link' }),
    carrier: z.string().nullish().meta({ description: '配送業者 as typed or exported' }),
    slipNumber: z.string().nullish().meta({ description: '伝票番号 as typed or exported' }),
  }),
  z.strictObject({ type: named('delivery.reverted'), at }),
  z.strictObject({ type: named('invoice.printed'), at }),
  z.strictObject({
    type: named('paymentMethod.changed'),
    at,
    to: z.strictObject(paymentMethodShape).meta(PAYMENT_METHOD),
  }),
  z.strictObject({
    type: named('order.cancelled'),
    at,
    deleted: z.boolean().meta({ description: 'true: 注文削除, false: キャンセル' }),
  }),
  z.strictObject({ type: named('status.overridden'), at, to: paymentStatusSchema, reason }),
  z.strictObject({ type: named('followUp.done'), at, kind: followUpKindSchema }),
  z.strictObject({
    type: named('sync.doubted'),
    at,
    reason: z
      .enum(['np_console_edited', 'other'])
      .meta({ description: "np_console_edited: contents were edited in NP's console" }),
  }),
  z.strictObject({ type: named('sync.confirmed'), at, status: paymentStatusSchema }),
] as const

/**
 * Any event, told apart by its `type`, NP's own answers included: unknown fields are an issue, since a misspelt
 * `slipNumber` would be 配送完了 without one (SHIP-02), and `null` stands for absent where a field may be left out. Which
 * events an order accepts is for `decide` to say.
 *
 * @category Schemas
 */
export const orderEventSchema: Schema<OrderEvent> = exactly<OrderEvent>()(
  z.discriminatedUnion('type', [...linkEvents, ...operatorEvents]).meta({ description: 'What can happen to an order' }),
)

/**
 * An event of `OPERATOR_EVENT_TYPES`, otherwise as `orderEventSchema`: what people may report, and NP's answers are not
 * among it.
 *
 * @category Schemas
 */
export const operatorEventSchema: Schema<OperatorEvent> = exactly<OperatorEvent>()(
  z.discriminatedUnion('type', operatorEvents).meta({ description: 'What people do to an order' }),
)
