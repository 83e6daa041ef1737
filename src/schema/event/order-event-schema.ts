import * as z from 'zod'
import type { OrderEvent } from '../../order/event/order-event.js'
import type { DiscriminableSchema } from '../discriminable-schema.js'
import { exactly } from '../exactly.js'
import { linkEventSchemas } from './link-event-schemas.js'
import { operatorEventSchemas } from './operator-event-schemas.js'

/**
 * Any event, told apart by its `type`, NP's own answers included. Which events an order accepts, `decide` says.
 *
 * - Unknown fields are an issue, since a misspelt `slipNumber` would be 配送完了 without one (SHIP-02).
 * - If a field may be left out, `null` counts as left out.
 * - To add fields of your own, nest it: `z.object({ by, event: orderEventSchema })`. `.and` lets unknown fields pass.
 *
 * @category Schemas
 */
export const orderEventSchema: DiscriminableSchema<OrderEvent> = exactly<OrderEvent, DiscriminableSchema<OrderEvent>>()(
  z.discriminatedUnion('type', [...linkEventSchemas, ...operatorEventSchemas]),
)
