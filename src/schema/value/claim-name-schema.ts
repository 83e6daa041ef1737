import { isClaimName } from '../../back-office/kept/is-claim-name.js'
import type { Schema } from '../schema.js'
import { textThat } from './text-that.js'

/** What names a claim of a parcel: 1 to 64 visible characters. */
export const claimNameSchema: Schema<string> = textThat(isClaimName, 'not_a_claim_name')
