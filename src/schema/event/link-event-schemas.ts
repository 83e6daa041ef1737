import * as z from 'zod'
import { codesSchema as codes } from '../value/codes-schema.js'
import { instantSchema as at } from '../value/instant-schema.js'
import { npTransactionIdSchema as npTransactionId } from '../value/np-transaction-id-schema.js'

/** What the link and NP say of an order, a schema for each type. */
export const linkEventSchemas = [
  z.strictObject({ type: z.literal('screening.requested'), at }),
  z.strictObject({ type: z.literal('screening.accepted'), at, npTransactionId }),
  z.strictObject({ type: z.literal('screening.approved'), at }),
  z.strictObject({ type: z.literal('screening.held'), at, codes }),
  z.strictObject({ type: z.literal('screening.rejected'), at, codes }),
  z.strictObject({ type: z.literal('screening.failed'), at, codes }),
  z.strictObject({ type: z.literal('shipment.requested'), at }),
  z.strictObject({ type: z.literal('shipment.reported'), at }),
  z.strictObject({ type: z.literal('shipment.failed'), at, codes }),
] as const
