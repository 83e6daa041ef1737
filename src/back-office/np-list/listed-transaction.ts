import type { NpState } from '../reconciliation/np-state/np-state.js'

/**
 * A transaction as a list of NP's shows it. `null`: not shown. These count as not shown, too:
 *
 * - a 注文番号 or an NP取引ID without a letter or digit, such as an empty cell or -;
 * - an NP取引ID that a spreadsheet shortened (1.81212E+10). A 注文番号 shortened like that is `number_shortened`, and
 *   unread.
 *
 * @category Back office
 */
export interface ListedTransaction extends Omit<NpState, 'at'> {
  /** 注文番号, by which the shop's orders are known at NP; width and spaces don't count. */
  readonly orderNumber: string | null
  /** When it was seen: ISO 8601 instant. `null` or left out: when the list was made, as the options say. */
  readonly at?: string | null | undefined
}
