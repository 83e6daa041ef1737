import * as z from 'zod'
import { claimNameSchema } from '../value/claim-name-schema.js'

/** The fields of a `ParcelClaim`. */
export const parcelClaimShape = {
  name: claimNameSchema,
  isToStop: z.boolean(),
}
