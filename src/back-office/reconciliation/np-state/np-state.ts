/**
 * The values of {@link NpStatus}.
 *
 * @category Back office
 */
export const NP_STATUSES = [
  'unknown',
  'not_found',
  'in_review',
  'held',
  'approved',
  'rejected',
  'cancelled',
  'reported',
  'paid',
] as const

/**
 * What NP says of an order.
 *
 * - `unknown`: nobody asked, or the answer isn't understood.
 * - `not_found`: NP has no such transaction.
 * - `in_review`: NP is screening.
 * - `held`: NP holds it until it is corrected.
 * - `approved`: NP approved it; no shipment is reported.
 * - `rejected`: NP rejected the buyer.
 * - `cancelled`: it is cancelled at NP, by whomever.
 * - `reported`: NP has the shipment report.
 * - `paid`: the buyer has paid NP.
 *
 * @category Back office
 */
export type NpStatus = Extract<(typeof NP_STATUSES)[number], string>

/**
 * NP's side of an order, as somebody saw it in NP's console or asked for it. `null` or left out: not known.
 *
 * @category Back office
 */
export interface NpState {
  /** What NP says. */
  readonly status: NpStatus
  /** NP's codes, of `held` and `rejected`. */
  readonly codes?: readonly string[] | null | undefined
  /** NP取引ID: 1 to 64 visible characters. */
  readonly npTransactionId?: string | null | undefined
  /** When it was seen: ISO 8601 instant. */
  readonly at: string
}
