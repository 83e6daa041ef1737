import * as z from 'zod'
import type { OrderEvent } from '../../order/event/order-event.js'
import { exactly } from '../exactly.js'
import type { Schema } from '../schema.js'
import { linkEventSchemas } from './link-event-schemas.js'
import { operatorEventSchemas } from './operator-event-schemas.js'

/**
 * Any event, told apart by its `type`, NP's own answers included: unknown fields are an issue, since a misspelt
 * `slipNumber` would be 配送完了 without one (SHIP-02), and `null` stands for absent where a field may be left out. Which
 * events an order accepts is for `decide` to say.
 *
 * @category Schemas
 */
export const orderEventSchema: Schema<OrderEvent> = exactly<OrderEvent>()(
  z.discriminatedUnion('type', [...linkEventSchemas, ...operatorEventSchemas]),
)
