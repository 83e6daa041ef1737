import * as z from 'zod'
import { followUpKindSchema as kind } from '../value/follow-up-kind-schema.js'
import { instantSchema as at } from '../value/instant-schema.js'
import { paymentStatusSchema } from '../value/payment-status-schema.js'
import { eventFields } from './event-fields.js'

const { fields, channel, carrier, slipNumber, paymentMethod, deleted, reason, doubt } = eventFields

/** What people do to an order, a schema for each type. */
export const operatorEventSchemas = [
  z.strictObject({ type: z.literal('correction.opened'), at }),
  z.strictObject({ type: z.literal('order.edited'), at, fields }),
  z.strictObject({ type: z.literal('delivery.completed'), at, channel, carrier, slipNumber }),
  z.strictObject({ type: z.literal('delivery.reverted'), at }),
  z.strictObject({ type: z.literal('invoice.printed'), at }),
  z.strictObject({ type: z.literal('paymentMethod.changed'), at, to: paymentMethod }),
  z.strictObject({ type: z.literal('order.cancelled'), at, deleted }),
  z.strictObject({ type: z.literal('status.overridden'), at, to: paymentStatusSchema, reason }),
  z.strictObject({ type: z.literal('followUp.done'), at, kind }),
  z.strictObject({ type: z.literal('sync.doubted'), at, reason: doubt }),
  z.strictObject({ type: z.literal('sync.confirmed'), at, status: paymentStatusSchema }),
] as const
