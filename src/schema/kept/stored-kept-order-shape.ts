import * as z from 'zod'
import { storedOrderShape } from '../stored/stored-order-shape.js'
import { instantSchema } from '../value/instant-schema.js'
import { parcelClaimShape } from './parcel-claim-shape.js'

/** The fields of a `StoredKeptOrder`. */
export const storedKeptOrderShape = {
  order: z.strictObject(storedOrderShape),
  lastKnownAt: instantSchema,
  lastSeenAt: instantSchema.nullable(),
  approvalDenied: z.boolean(),
  reportDenied: z.boolean(),
  goodsHaveLeft: z.boolean(),
  parcelClaim: z.strictObject(parcelClaimShape).nullable(),
}
