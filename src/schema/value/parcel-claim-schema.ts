import { isParcelClaim } from '../../back-office/kept/is-parcel-claim.js'
import type { Schema } from '../schema.js'
import { textThat } from './text-that.js'

/** A claim of a parcel: 1 to 64 visible characters. */
export const parcelClaimSchema: Schema<string> = textThat(isParcelClaim, 'not_a_parcel_claim')
