import type { NpState } from '../reconciliation/np-state.js'

/**
 * A transaction as a list of NP's shows it. `null` or left out: not shown.
 *
 * @category Back office
 */
export interface ListedTransaction extends NpState {
  /** 注文番号, by which the shop's orders are known at NP. */
  readonly orderNumber?: string | null | undefined
}
