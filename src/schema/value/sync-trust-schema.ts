import * as z from 'zod'
import { SYNC_TRUSTS, type SyncTrust } from '../../vocabulary/sync-trust.js'
import { exactly } from '../exactly.js'
import type { Schema } from '../schema.js'

/** Whether the shown payment status can be believed. */
export const syncTrustSchema: Schema<SyncTrust> = exactly<SyncTrust>()(z.enum(SYNC_TRUSTS))
