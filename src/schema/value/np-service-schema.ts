import * as z from 'zod'
import { NP_SERVICES, type NpService } from '../../vocabulary/np-service.js'
import { exactly } from '../exactly.js'
import type { Schema } from '../schema.js'

/**
 * NP後払い or NP後払いwiz, by our own value.
 *
 * @category Schemas
 */
export const npServiceSchema: Schema<NpService> = exactly<NpService>()(z.enum(NP_SERVICES))
