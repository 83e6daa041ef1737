import fc from 'fast-check'
import type { OrderEvent, OrderEventType } from '../../src/order/event/order-event.js'
import type { Order } from '../../src/order/order.js'
import { cellName, UNREACHABLE } from '../model/all-cells.js'
import { TABLE } from '../model/cells/index.js'
import { modelDecide } from '../model/model-decide.js'
import type { ModelStatus } from '../model/names.js'
import { eventFor } from './events.js'
import { orderIn } from './orders.js'

/** An order and an event. */
export type Case = readonly [order: Order, event: OrderEvent]

const BATCH = 200
const MOST_BATCHES = 300

const pairs = (status: ModelStatus, type: OrderEventType): fc.Arbitrary<Case> =>
  orderIn(status).chain((order) => eventFor(order, type).map((event): Case => [order, event]))

/**
 * Draws orders and events of one status × event until every row of the cell has been selected so many times.
 * Further draws of a row that has enough are dropped. The same seed, the same cases.
 */
export const casesOf = (
  status: ModelStatus,
  type: OrderEventType,
  perRow: number,
  seed: number,
): ReadonlyMap<string, readonly Case[]> => {
  const rows = TABLE[status][type].map((row) => cellName(status, type, row))
  const found = new Map<string, Case[]>(rows.filter((name) => !UNREACHABLE.has(name)).map((name) => [name, []]))
  const lacking = () => [...found].filter(([, cases]) => cases.length < perRow).map(([name]) => name)
  for (let batch = 0; lacking().length > 0; batch += 1) {
    if (batch === MOST_BATCHES) throw new Error(`Nothing selects ${lacking().join(', ')} often enough (seed ${seed}).`)
    for (const pair of fc.sample(pairs(status, type), { seed: seed + batch, numRuns: BATCH })) {
      const cases = found.get(modelDecide(...pair).cell)
      if (cases !== undefined && cases.length < perRow) cases.push(pair)
    }
  }
  return found
}
