import * as z from 'zod'
import { FOLLOW_UP_KINDS, type FollowUpKind } from '../../vocabulary/follow-up.js'
import { exactly } from '../exactly.js'
import type { Schema } from '../schema.js'

/**
 * The kind of a follow-up.
 *
 * @category Schemas
 */
export const followUpKindSchema: Schema<FollowUpKind> = exactly<FollowUpKind>()(z.enum(FOLLOW_UP_KINDS))
