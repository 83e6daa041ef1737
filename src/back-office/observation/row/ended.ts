import type { OrderEventType } from '../../../order/event/order-event.js'
import type { Order } from '../../../order/order.js'
import type { Finding } from '../../answer/finding.js'
import type { Taken } from '../../course/take-events.js'
import type { ObservationCode } from '../observation-code.js'

/** How an order ended by what a row shows. */
export interface Ended extends Taken {
  /** The order right before its end. */
  readonly from: Order
  /** What must have happened. */
  readonly course: readonly OrderEventType[]
  /** What is to be said of that. */
  readonly findings: readonly Finding<ObservationCode>[]
}
