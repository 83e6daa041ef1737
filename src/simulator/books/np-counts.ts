/**
 * How often NP did what for one `shop_transaction_id`. What it refused isn't counted.
 *
 * @category Simulator
 */
export interface NpCounts {
  /** Registrations; more than one means more than one invoice, unless all others are over. */
  readonly registrations: number
  /** Re-registrations after a part came back. */
  readonly reregistrations: number
  /** Updates. */
  readonly updates: number
  /** Shipment reports. */
  readonly reports: number
  /** Cancellations by a client, by NP's operator, or by NP itself. */
  readonly cancellations: number
}
