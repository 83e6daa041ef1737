import * as z from 'zod'
import { DELIVERY_STATUSES, type DeliveryStatus } from '../../vocabulary/delivery-status.js'
import { exactly } from '../exactly.js'
import type { Schema } from '../schema.js'

/**
 * 配送ステータス, by our own value.
 *
 * @category Schemas
 */
export const deliveryStatusSchema: Schema<DeliveryStatus> = exactly<DeliveryStatus>()(z.enum(DELIVERY_STATUSES))
