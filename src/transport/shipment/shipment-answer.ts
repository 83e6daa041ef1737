import type { RefusedByNp } from '../refused-by-np.js'
import type { UnknownOutcome } from '../unknown-outcome.js'

/**
 * What became of one shipment report.
 *
 * @category Transport
 */
export type ShipmentAnswer =
  | {
      /** 注文番号. */
      readonly orderNumber: string
      /** NP took the report. */
      readonly outcome: 'settled'
    }
  | {
      /** 注文番号. */
      readonly orderNumber: string
      /** NP has the report and isn't done with it: ask again later. */
      readonly outcome: 'pending'
    }
  | (RefusedByNp & {
      /**
       * Whether NP refused only because this order was reported before. After a try of your own with an unknown outcome
       * this means: reported.
       */
      readonly alreadyReported: boolean
    })
  | UnknownOutcome
