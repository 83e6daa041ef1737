import * as z from 'zod'
import type { OperatorEvent } from '../../order/event/operator-event.js'
import { exactly } from '../exactly.js'
import type { Schema } from '../schema.js'
import { operatorEventSchemas } from './operator-event-schemas.js'

/**
 * An event that people may report: one of `OPERATOR_EVENT_TYPES`, so none of NP's answers. Otherwise as
 * `orderEventSchema`.
 *
 * @category Schemas
 */
export const operatorEventSchema: Schema<OperatorEvent> = exactly<OperatorEvent>()(
  z.discriminatedUnion('type', operatorEventSchemas),
)
