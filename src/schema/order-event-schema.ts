import * as z from 'zod'
import type { OrderEvent } from '../order/order-event.js'
import { DELIVERY_CHANNELS } from '../vocabulary/delivery-channel.js'
import { EDIT_FIELDS } from '../vocabulary/edit-field.js'
import { codesSchema } from './codes-schema.js'
import { exactly } from './exactly.js'
import { followUpKindSchema } from './follow-up-kind-schema.js'
import { instantSchema } from './instant-schema.js'
import { npTransactionIdSchema } from './np-transaction-id-schema.js'
import { paymentMethodSchema } from './payment-method-schema.js'
import { paymentStatusSchema } from './payment-status-schema.js'
import type { Schema } from './schema.js'
import { textThat } from './text-that.js'

const at = instantSchema
const codes = codesSchema
const text = z.string().nullish()
const fields = z.array(z.enum(EDIT_FIELDS)).min(1)
const reason = textThat((given) => given.trim() !== '', 'empty')

/**
 * Any event, told apart by its `type`: unknown fields are dropped, and `null` stands for absent where a field may
 * be left out. Which events an order accepts is for `decide` to say.
 *
 * @category Schemas
 */
export const orderEventSchema: Schema<OrderEvent> = exactly<OrderEvent>()(
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('screening.requested'), at }),
    z.object({ type: z.literal('screening.accepted'), at, npTransactionId: npTransactionIdSchema }),
    z.object({ type: z.literal('screening.approved'), at }),
    z.object({ type: z.literal('screening.held'), at, codes }),
    z.object({ type: z.literal('screening.rejected'), at, codes }),
    z.object({ type: z.literal('screening.failed'), at, codes }),
    z.object({ type: z.literal('shipment.requested'), at }),
    z.object({ type: z.literal('shipment.reported'), at }),
    z.object({ type: z.literal('shipment.failed'), at, codes }),
    z.object({ type: z.literal('correction.opened'), at }),
    z.object({ type: z.literal('order.edited'), at, fields }),
    z.object({
      type: z.literal('delivery.completed'),
      at,
      channel: z.enum(DELIVERY_CHANNELS),
      carrier: text,
      slipNumber: text,
    }),
    z.object({ type: z.literal('delivery.reverted'), at }),
    z.object({ type: z.literal('invoice.printed'), at }),
    z.object({ type: z.literal('paymentMethod.changed'), at, to: paymentMethodSchema }),
    z.object({ type: z.literal('order.cancelled'), at, deleted: z.boolean() }),
    z.object({ type: z.literal('status.overridden'), at, to: paymentStatusSchema, reason }),
    z.object({ type: z.literal('followUp.done'), at, kind: followUpKindSchema }),
    z.object({ type: z.literal('sync.doubted'), at, reason: z.enum(['np_console_edited', 'other']) }),
    z.object({ type: z.literal('sync.confirmed'), at, status: paymentStatusSchema }),
  ]),
)
