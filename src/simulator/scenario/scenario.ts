/**
 * How NP treats one order. Times are in milliseconds of the simulator's clock. `null` stands for what is left out
 * (READ-24).
 *
 * - `approve`: 審査OK.
 * - `hold`: 審査保留 for these reasons (`RE…`); after an update it goes on with `next` (approve, unless told otherwise).
 * - `reject`: 審査NG, with this code (`NG999`, unless told otherwise).
 * - `wait`: on hold for `RE029` only (nothing to correct); after `afterMs` NP goes on with `next` by itself (approve).
 * - `never_answer`: the screening never ends; the answer stays `40` and then `50`.
 * - `expire`: 審査OK, and after `afterMs` NP cancels the transaction by itself unless it was reported.
 * - `pay`: 審査OK, and `afterMs` after the report the buyer pays.
 * - `unknown_code`: an `authori_result` that nobody documented (`99`, unless told otherwise).
 * - `error`: `authori_result` `30`.
 *
 * @category Simulator
 */
export type Scenario =
  | {
      /** What becomes of it. */
      readonly kind: 'approve' | 'never_answer' | 'error'
    }
  | {
      /** On hold. */
      readonly kind: 'hold'
      /** NP's codes (`RE…`); may be empty. */
      readonly reasons: readonly string[]
      /** What an update leads to. */
      readonly next?: Scenario | null | undefined
    }
  | {
      /** Rejected, or with a result that nobody documented. */
      readonly kind: 'reject' | 'unknown_code'
      /** NP's code. */
      readonly code?: string | null | undefined
    }
  | {
      /** On hold for a closer look. */
      readonly kind: 'wait'
      /** How long, in milliseconds. */
      readonly afterMs: number
      /** What an update or the time leads to. */
      readonly next?: Scenario | null | undefined
    }
  | {
      /** Approved, and something more at its time. */
      readonly kind: 'expire' | 'pay'
      /** How long after the approval, or the report, in milliseconds. */
      readonly afterMs: number
    }

/**
 * Scenarios by `shop_transaction_id`: a record, or a function of it. An order without one is approved.
 *
 * @category Simulator
 */
export type ScenarioSource =
  | Readonly<Record<string, Scenario | null | undefined>>
  | ((shopTransactionId: string) => Scenario | null | undefined)
