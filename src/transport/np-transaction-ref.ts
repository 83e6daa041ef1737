/**
 * An order that NP knows.
 *
 * @category Transport
 */
export interface NpTransactionRef {
  /** 注文番号. Answers are matched by it. */
  readonly orderNumber: string
  /** NP取引ID. */
  readonly npTransactionId: string
}
