import type { NpState } from '../reconciliation/np-state/np-state.js'

/**
 * A transaction of NP's list as it was read, and when it was seen. `null`: not shown.
 *
 * @category Back office
 */
export interface SeenTransaction extends NpState {
  /** 注文番号 without spaces. */
  readonly orderNumber: string | null
}
