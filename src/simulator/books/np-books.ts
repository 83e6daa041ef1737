import type { NpCounts } from './np-counts.js'
import type { NpRecord } from './np-record.js'

/**
 * What NP really holds, whatever a client was told. Each answer is a copy, as of the clock's time. No personal data
 * comes out.
 *
 * @category Simulator
 */
export interface NpBooks {
  /** Every transaction, in the order of their registration. */
  all(): readonly NpRecord[]
  /**
   * The transactions of a `shop_transaction_id`, in the order of their registration. More than one that isn't over: two
   * invoices.
   */
  of(shopTransactionId: string): readonly NpRecord[]
  /** The transaction with an NP取引ID; `null` if there is none. */
  find(npTransactionId: string): NpRecord | null
  /** What was done for a `shop_transaction_id`. */
  counts(shopTransactionId: string): NpCounts
}
