import type { OrderEventType } from '../../../order/event/order-event.js'
import type { Order } from '../../../order/order.js'
import type { Answer } from '../../answer/answer.js'
import type { ObservationKind } from '../observation.js'
import type { ObservationCode } from '../observation-code.js'

/**
 * A field of an order that can differ: all but those that only count or date a change.
 *
 * @category Back office
 */
export type DiffField = Exclude<keyof Order, 'orderNumber' | 'statusSince' | 'version'>

/**
 * One field that differs.
 *
 * @category Back office
 */
export type FieldDiff = {
  readonly [F in DiffField]: {
    /** Which field of the order. */
    readonly field: F
    /** What it was. */
    readonly before: Order[F]
    /** What it is. */
    readonly after: Order[F]
  }
}[DiffField]

/**
 * What happened between two states of one order.
 *
 * @category Back office
 */
export interface OrderDiff extends Answer<ObservationCode> {
  /**
   * How it came about, as an observation would say. `unexplained` also if the sync came into doubt, since nothing tells
   * by whom; `closed` if NP took a closed order on after all (READ-07).
   */
  readonly kind: ObservationKind
  /** What must have happened: the shortest course. Empty if nothing has happened, or nobody knows what. */
  readonly course: readonly OrderEventType[]
  /** Every field that differs. */
  readonly changes: readonly FieldDiff[]
}
