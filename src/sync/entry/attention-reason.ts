/**
 * The values of {@link AttentionReason}, the most urgent first.
 *
 * @category Sync
 */
export const ATTENTION_REASONS = [
  'screening_unknown',
  'np_transaction_unknown',
  'sync_suspect',
  'shipment_unknown',
  'invoice_not_printed',
  'malformed',
  'details_missing',
  'stalled',
] as const

/**
 * Why an order waits for a person, as a code. From 1.0.0 on, codes change in a major version only.
 *
 * - `screening_unknown` (READ-20): it isn't known whether NP has the 審査依頼. It is never sent again by itself.
 * - `np_transaction_unknown` (READ-20): NP may know the order, but its NP取引ID isn't known, so nothing can be sent.
 * - `sync_suspect` (READ-03): the sync is in doubt. The driver leaves the order alone until it is confirmed.
 * - `shipment_unknown` (SHIP-02): carrier and slip number to report aren't known.
 * - `invoice_not_printed` (SHIP-08): a wiz order is to be reported, and its invoice isn't known to be printed.
 * - `malformed` (READ-24): the order or its details aren't of the documented shape.
 * - `details_missing`: the order's details couldn't be had several times in a row.
 * - `stalled` (LINK-06): the order has shown a status of the link for longer than the schedule allows. It is still
 *   tried, or waits for its turn while NP is closed or silent.
 *
 * @category Sync
 */
export type AttentionReason = Extract<(typeof ATTENTION_REASONS)[number], string>
