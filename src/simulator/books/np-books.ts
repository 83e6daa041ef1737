import type { NpCounts } from './np-counts.js'
import type { NpRecord } from './np-record.js'

/**
 * What NP really holds, whatever a client was told. Each question is answered as of the clock's time, and each answer
 * is a copy. No personal data comes out.
 *
 * @category Simulator
 */
export interface NpBooks {
  /** Every transaction, in the order of their registration. */
  all(): readonly NpRecord[]
  /**
   * Those of a `shop_transaction_id`, in the order of their registration. More than one that isn't over: two invoices.
   */
  of(shopTransactionId: string): readonly NpRecord[]
  /** That of an NP取引ID; `null` where there is none. */
  find(npTransactionId: string): NpRecord | null
  /** What was done for a `shop_transaction_id`. */
  counts(shopTransactionId: string): NpCounts
}
