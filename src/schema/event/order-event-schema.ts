import * as z from 'zod'
import type { OrderEvent } from '../../order/event/order-event.js'
import { exactly } from '../exactly.js'
import type { Schema } from '../schema.js'
import { linkEventSchemas } from './link-event-schemas.js'
import { operatorEventSchemas } from './operator-event-schemas.js'

/**
 * Any event, told apart by its `type`, NP's own answers included. Which events an order accepts, `decide` says.
 *
 * - Unknown fields are an issue, since a misspelt `slipNumber` would be 配送完了 without one (SHIP-02).
 * - If a field may be left out, `null` counts as left out.
 *
 * @category Schemas
 */
export const orderEventSchema: Schema<OrderEvent> = exactly<OrderEvent>()(
  z.discriminatedUnion('type', [...linkEventSchemas, ...operatorEventSchemas]),
)
