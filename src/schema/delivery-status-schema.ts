import * as z from 'zod'
import { DELIVERY_STATUSES, type DeliveryStatus } from '../vocabulary/delivery-status.js'
import { DELIVERY_STATUS_LABELS } from '../vocabulary/delivery-status-labels.js'
import { exactly } from './exactly.js'
import { inJapanese } from './in-japanese.js'
import type { Schema } from './schema.js'

/**
 * 配送ステータス, by our own value.
 *
 * @category Schemas
 */
export const deliveryStatusSchema: Schema<DeliveryStatus> = exactly<DeliveryStatus>()(
  z.enum(DELIVERY_STATUSES).meta({ description: `配送ステータス: ${inJapanese(DELIVERY_STATUS_LABELS)}` }),
)
