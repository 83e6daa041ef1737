import type { RefusedByNp } from '../refused-by-np.js'
import type { UnknownOutcome } from '../unknown-outcome.js'

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
  | (RefusedByNp & {
      /**
       * Whether NP refused only because this transaction had ended before: somebody cancelled it, or a re-registration
       * ended it.
       */
      readonly alreadyCancelled: boolean
    })
  | UnknownOutcome
