import * as z from 'zod'
import type { OrderSnapshot } from '../../order/draft/order-snapshot.js'
import { exactly } from '../exactly.js'
import type { Schema } from '../schema.js'
import { orderSnapshotShape } from './order-snapshot-shape.js'

/**
 * An order met in mid-life (READ-26). Unknown fields are dropped. If a field may be left out, `null` counts as left
 * out.
 *
 * @category Schemas
 */
export const orderSnapshotSchema: Schema<OrderSnapshot> = exactly<OrderSnapshot>()(z.object(orderSnapshotShape))
