import type { Order } from '../../order/order.js'
import type { Goods } from '../kept/goods-of.js'
import type { NpState } from './np-state/np-state.js'
import type { RepairKind } from './repair/repair-kind.js'
import type { ReconciliationVerdict } from './verdict/reconciliation-verdict.js'

/** An order beside what NP says of it: how the two stand, and which way a repair goes. */
export interface Comparison {
  readonly order: Order
  readonly goods: Goods
  readonly npState: NpState
  readonly verdict: ReconciliationVerdict
  readonly kind: RepairKind
}
