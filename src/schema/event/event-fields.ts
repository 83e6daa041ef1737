import * as z from 'zod'
import type { SyncDoubtReason } from '../../order/event/sync-doubt-reason.js'
import { DELIVERY_CHANNELS } from '../../vocabulary/delivery-channel.js'
import { EDIT_FIELDS } from '../../vocabulary/edit-field.js'
import { paymentMethodShape } from '../value/payment-method-shape.js'
import { textThat } from '../value/text-that.js'

/** The fields that a single event has. */
export const eventFields = {
  fields: z.array(z.enum(EDIT_FIELDS)).min(1),
  channel: z.enum(DELIVERY_CHANNELS),
  carrier: z.string().nullish(),
  slipNumber: z.string().nullish(),
  paymentMethod: z.strictObject(paymentMethodShape),
  deleted: z.boolean(),
  reason: textThat((given) => given.trim() !== '', 'empty'),
  doubt: z.enum(['np_console_edited', 'other'] as const satisfies readonly SyncDoubtReason[]),
}
