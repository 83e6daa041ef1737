import type { OrderEvent } from '../../../order/event/order-event.js'
import type { RepairKind } from './repair-kind.js'

/** Which way a repair goes, and its events: none where it goes no way, or where `decide` would refuse them. */
export interface Repair {
  readonly kind: RepairKind
  readonly events: readonly OrderEvent[]
}
