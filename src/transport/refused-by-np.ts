/**
 * NP refused what was asked.
 *
 * @category Transport
 */
export interface RefusedByNp {
  /** 注文番号. */
  readonly orderNumber: string
  /** NP said no. */
  readonly outcome: 'refused'
  /** NP's codes, all of them, as they came; may be empty. */
  readonly codes: readonly string[]
}
