import type { Refused } from './refused.js'
import type { UnknownOutcome } from './unknown-outcome.js'

/**
 * What became of one cancellation at NP.
 *
 * @category Transport
 */
export type CancelAnswer =
  | {
      /** 注文番号. */
      readonly orderNumber: string
      /** NP cancelled it. */
      readonly outcome: 'settled'
    }
  | (Refused & {
      /** Whether NP refused only because this order was cancelled before: then it is. */
      readonly alreadyCancelled: boolean
    })
  | UnknownOutcome
