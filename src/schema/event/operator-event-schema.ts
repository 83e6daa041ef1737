import * as z from 'zod'
import type { OperatorEvent } from '../../order/event/operator-event.js'
import type { DiscriminableSchema } from '../discriminable-schema.js'
import { exactly } from '../exactly.js'
import { operatorEventSchemas } from './operator-event-schemas.js'

/**
 * An event that people may report: one of `OPERATOR_EVENT_TYPES`, so none of NP's answers. Otherwise as
 * `orderEventSchema`: to add fields of your own, nest it, too, instead of `.and`.
 *
 * @category Schemas
 */
export const operatorEventSchema: DiscriminableSchema<OperatorEvent> = exactly<
  OperatorEvent,
  DiscriminableSchema<OperatorEvent>
>()(z.discriminatedUnion('type', operatorEventSchemas))
