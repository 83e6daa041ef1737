import type { RefusedByNp } from '../refused-by-np.js'
import type { UnknownOutcome } from '../unknown-outcome.js'

/**
 * NP has decided on a screening.
 *
 * @category Transport
 */
export type ScreeningSettled = {
  /** 注文番号. */
  readonly orderNumber: string
  /** The result is here. */
  readonly outcome: 'settled'
  /** NP取引ID as it came back; an update may change it, so it is always stored. */
  readonly npTransactionId: string
} & (
  | {
      /** 審査OK. */
      readonly result: 'approved'
    }
  | {
      /** 審査保留 or 審査NG. */
      readonly result: 'held' | 'rejected'
      /**
       * NP's codes as they came, unknown ones too; may be empty. Over `createNpConnectPro` each once, a hundred at
       * most, and `code_withheld` for what is no code.
       */
      readonly codes: readonly string[]
    }
)

/**
 * NP has the request and hasn't decided: ask again later. So is a hold that only says "wait".
 *
 * @category Transport
 */
export interface ScreeningPending {
  /** 注文番号. */
  readonly orderNumber: string
  /** No result yet. */
  readonly outcome: 'pending'
  /** NP取引ID as it came back. */
  readonly npTransactionId: string
}

/**
 * What became of one screening, requested or polled.
 *
 * @category Transport
 */
export type ScreeningAnswer = ScreeningSettled | ScreeningPending | RefusedByNp | UnknownOutcome
