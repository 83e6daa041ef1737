import * as z from 'zod'
import type { OrderDraft } from '../../order/draft/order-draft.js'
import { exactly } from '../exactly.js'
import type { Schema } from '../schema.js'
import { orderDraftShape } from './order-draft-shape.js'

/**
 * An order as it comes in: unknown fields are dropped.
 *
 * @category Schemas
 */
export const orderDraftSchema: Schema<OrderDraft> = exactly<OrderDraft>()(z.object(orderDraftShape))
