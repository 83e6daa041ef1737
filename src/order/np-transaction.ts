/**
 * The values of {@link NpTransactionState}.
 *
 * @category Order
 */
export const NP_TRANSACTION_STATES = ['none', 'requested', 'live', 'rejected', 'cancelled', 'unknown'] as const

/**
 * What NP holds for an order (READ-20, READ-26).
 *
 * - `none`: NP holds nothing: nothing was sent, or NP refused what was.
 * - `requested`: a request went out and wasn't answered.
 * - `live`: NP holds a transaction.
 * - `rejected`: NP refused the buyer.
 * - `cancelled`: it was cancelled at NP.
 * - `unknown`: nobody can say.
 *
 * @category Order
 */
export type NpTransactionState = Extract<(typeof NP_TRANSACTION_STATES)[number], string>

/**
 * NP's side of an order.
 *
 * @category Order
 */
export interface NpTransaction {
  /** What NP holds, as far as it is known. */
  readonly state: NpTransactionState
  /** NP取引ID (NP's own id of the transaction), or `null` if it isn't known. */
  readonly id: string | null
}
