import { OPERATOR_EVENT_TYPES } from '../../order/event/event-types.js'
import type { OperatorEvent } from '../../order/event/operator-event.js'
import type { Result } from '../../result.js'
import type { ShapeFailure } from '../issue/shape-failure.js'
import { readWith } from '../read-with.js'
import { operatorEventSchema } from './operator-event-schema.js'

/**
 * Reads anything as an event of `OPERATOR_EVENT_TYPES`, for an endpoint that people use. The steps of the link and NP's
 * answers are an issue at `type`, so that they are never taken from people. Otherwise as `parseOrderEvent`.
 *
 * It also takes `sync.confirmed`, which may name 審査OK: accept that only from those who looked the order up at NP.
 *
 * @param value - anything, such as parsed JSON
 * @returns `Ok` with a copy of the event, or `Err` with `malformed` (READ-24) and what is wrong, path by path, in both
 * languages
 *
 * @example
 * ```ts
 * const read = parseOperatorEvent({ type: 'screening.approved', at: '2026-04-01T10:00:00+09:00' })
 * if (!read.ok) console.log(read.val.issues[0]?.path) // type
 * ```
 *
 * @category Schemas
 */
export function parseOperatorEvent(value: unknown): Result<OperatorEvent, ShapeFailure> {
  return readWith(operatorEventSchema, value, OPERATOR_EVENT_TYPES)
}
