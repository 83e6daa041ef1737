import * as z from 'zod'
import type { OperatorEvent } from '../order/operator-event.js'
import type { OrderEvent } from '../order/order-event.js'
import { DELIVERY_CHANNELS } from '../vocabulary/delivery-channel.js'
import { EDIT_FIELDS } from '../vocabulary/edit-field.js'
import { codesSchema } from './codes-schema.js'
import { exactly } from './exactly.js'
import { followUpKindSchema } from './follow-up-kind-schema.js'
import { instantSchema } from './instant-schema.js'
import { npTransactionIdSchema } from './np-transaction-id-schema.js'
import { paymentMethodShape } from './payment-method-shape.js'
import { paymentStatusSchema } from './payment-status-schema.js'
import type { Schema } from './schema.js'
import { textThat } from './text-that.js'

const at = instantSchema
const codes = codesSchema
const text = z.string().nullish()
const fields = z.array(z.enum(EDIT_FIELDS)).min(1)
const reason = textThat((given) => given.trim() !== '', 'empty')

const linkEvents = [
  z.strictObject({ type: z.literal('screening.requested'), at }),
  z.strictObject({ type: z.literal('screening.accepted'), at, npTransactionId: npTransactionIdSchema }),
  z.strictObject({ type: z.literal('screening.approved'), at }),
  z.strictObject({ type: z.literal('screening.held'), at, codes }),
  z.strictObject({ type: z.literal('screening.rejected'), at, codes }),
  z.strictObject({ type: z.literal('screening.failed'), at, codes }),
  z.strictObject({ type: z.literal('shipment.requested'), at }),
  z.strictObject({ type: z.literal('shipment.reported'), at }),
  z.strictObject({ type: z.literal('shipment.failed'), at, codes }),
] as const

const operatorEvents = [
  z.strictObject({ type: z.literal('correction.opened'), at }),
  z.strictObject({ type: z.literal('order.edited'), at, fields }),
  z.strictObject({
    type: z.literal('delivery.completed'),
    at,
    channel: z.enum(DELIVERY_CHANNELS),
    carrier: text,
    slipNumber: text,
  }),
  z.strictObject({ type: z.literal('delivery.reverted'), at }),
  z.strictObject({ type: z.literal('invoice.printed'), at }),
  z.strictObject({ type: z.literal('paymentMethod.changed'), at, to: z.strictObject(paymentMethodShape) }),
  z.strictObject({ type: z.literal('order.cancelled'), at, deleted: z.boolean() }),
  z.strictObject({ type: z.literal('status.overridden'), at, to: paymentStatusSchema, reason }),
  z.strictObject({ type: z.literal('followUp.done'), at, kind: followUpKindSchema }),
  z.strictObject({ type: z.literal('sync.doubted'), at, reason: z.enum(['np_console_edited', 'other']) }),
  z.strictObject({ type: z.literal('sync.confirmed'), at, status: paymentStatusSchema }),
] as const

/**
 * Any event, told apart by its `type`, NP's own answers included: unknown fields are an issue, since a misspelt
 * `slipNumber` would be 配送完了 without one (SHIP-02), and `null` stands for absent where a field may be left out. Which
 * events an order accepts is for `decide` to say.
 *
 * @category Schemas
 */
export const orderEventSchema: Schema<OrderEvent> = exactly<OrderEvent>()(
  z.discriminatedUnion('type', [...linkEvents, ...operatorEvents]),
)

/**
 * An event of `OPERATOR_EVENT_TYPES`, otherwise as `orderEventSchema`: what people may report, and NP's answers are not
 * among it.
 *
 * @category Schemas
 */
export const operatorEventSchema: Schema<OperatorEvent> = exactly<OperatorEvent>()(
  z.discriminatedUnion('type', operatorEvents),
)
