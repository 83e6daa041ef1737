import * as z from 'zod'
import type { OperatorEvent } from '../../order/event/operator-event.js'
import { exactly } from '../exactly.js'
import type { Schema } from '../schema.js'
import { operatorEventSchemas } from './operator-event-schemas.js'

/**
 * An event of `OPERATOR_EVENT_TYPES`, otherwise as `orderEventSchema`: what people may report, and NP's answers are not
 * among it.
 *
 * @category Schemas
 */
export const operatorEventSchema: Schema<OperatorEvent> = exactly<OperatorEvent>()(
  z.discriminatedUnion('type', operatorEventSchemas),
)
