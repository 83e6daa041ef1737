import type { OrderEventType } from '../order/order-event.js'
import type { PaymentStatus } from '../vocabulary/payment-status.js'

/** What it depends on which steps are possible for an order. */
export interface Circumstances {
  /** `null`: the order is closed. */
  readonly status: PaymentStatus | null
  readonly isSuspect: boolean
  readonly isShipped: boolean
  readonly invoiceIsPrinted: boolean
  readonly hasOpenFollowUps: boolean
  readonly accepted: readonly OrderEventType[]
}
