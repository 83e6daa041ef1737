import type { Obstacle } from '../transaction/obstacle.js'
import type { Payment } from '../transaction/transaction.js'

/**
 * What happens at NP without a call: by a person in NP's console, by NP's examiner, by the buyer. Each method answers
 * `null` if the act was done, else the code that NP would give to such a call. An unknown NP取引ID is a `TypeError`.
 * Each act is in the journal.
 *
 * @category Simulator
 */
export interface NpOperator {
  /** Cancels a transaction. */
  cancel(npTransactionId: string): string | null
  /**
   * Changes a transaction and has it screened anew, as an update does: its amount in yen, or something that isn't kept
   * here.
   */
  edit(npTransactionId: string, change?: { readonly amount?: number | null | undefined } | null): string | null
  /**
   * Sets the result of a screening, whatever the scenario or the limit says. `reasons` are those of a hold or a
   * rejection.
   */
  decide(
    npTransactionId: string,
    result: 'approved' | 'held' | 'rejected',
    reasons?: readonly string[] | null,
  ): string | null
  /** Sets what is known of the buyer's payment. */
  recordPayment(npTransactionId: string, payment: Payment): string | null
  /** Puts obstacles in the way of a report, in place of the earlier ones; an empty list takes them away. */
  obstruct(npTransactionId: string, obstacles: readonly Obstacle[]): string | null
}
