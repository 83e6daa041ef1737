import type { OrderEventType } from '../../src/order/event/order-event.js'
import { TABLE } from './cells/index.js'
import { EVENT_TYPES, LABELS, MODEL_STATUSES, type ModelStatus } from './names.js'
import type { Row } from './table.js'

/** One row of the table with its place. */
export interface ModelCell {
  readonly name: string
  readonly status: ModelStatus
  readonly event: OrderEventType
  readonly row: Row
}

/** `審査OK × delivery.completed × slip missing`. */
export const cellName = (status: ModelStatus, event: OrderEventType, row: Row): string =>
  `${LABELS[status]} × ${event} × ${row.when}`

/** Every row of every cell, in the order of the statuses and events. */
export const ALL_CELLS: readonly ModelCell[] = MODEL_STATUSES.flatMap((status) =>
  EVENT_TYPES.flatMap((event) =>
    TABLE[status][event].map((row) => ({ name: cellName(status, event, row), status, event, row })),
  ),
)

/**
 * Rows that no well-formed order and event can select, each with the reason. They stay in the table because
 * the table's cells are shared between statuses.
 */
export const UNREACHABLE: ReadonlyMap<string, string> = new Map<string, string>([])
