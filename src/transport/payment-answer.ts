import type { RefusedByNp } from './refused-by-np.js'
import type { UnknownOutcome } from './unknown-outcome.js'

/**
 * Whether the buyer has paid NP. For information only: it moves no order.
 *
 * @category Transport
 */
export type PaymentAnswer =
  | {
      /** 注文番号. */
      readonly orderNumber: string
      /** NP answered. */
      readonly outcome: 'settled'
      /** `unclear`: NP itself doesn't know. */
      readonly payment: 'unpaid' | 'paid' | 'unclear'
      /** The day of payment in Asia/Tokyo, `yyyy-MM-dd`; `null` if NP gives none. */
      readonly paidOn: string | null
    }
  | RefusedByNp
  | UnknownOutcome
