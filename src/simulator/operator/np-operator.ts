import type { Obstacle } from '../transaction/obstacle.js'
import type { Payment } from '../transaction/transaction.js'

/**
 * What happens at NP without a call: by a person in NP's console, by NP's examiner, by the buyer. Each act is in the
 * journal. It answers `null` where it was done, else the code that NP would give to the like call. An NP取引ID that there
 * isn't is a `TypeError`.
 *
 * @category Simulator
 */
export interface NpOperator {
  /** Cancels a transaction. */
  cancel(npTransactionId: string): string | null
  /**
   * Changes a transaction and has it screened anew, as an update does: the amount in yen, or nothing that is kept here.
   */
  edit(npTransactionId: string, change?: { readonly amount?: number | undefined }): string | null
  /** Sets the result of a screening, whatever scenario or limit says. Reasons: those of a hold or of a rejection. */
  decide(npTransactionId: string, result: 'approved' | 'held' | 'rejected', reasons?: readonly string[]): string | null
  /** Says of a buyer's payment what is known. */
  recordPayment(npTransactionId: string, payment: Payment): string | null
  /** Puts obstacles in the way of a report, in place of those before; an empty list takes them away. */
  obstruct(npTransactionId: string, obstacles: readonly Obstacle[]): string | null
}
