import type { Order } from '../../order/order.js'
import type { Goods } from '../kept/goods-of.js'
import { reconciliationFindings } from './findings/reconciliation-findings.js'
import type { NpState } from './np-state/np-state.js'
import { TRUTH_OF } from './np-state/truth-of.js'
import type { Reconciliation } from './reconciliation.js'
import { repairOf } from './repair/repair-of.js'
import { judge } from './verdict/judge.js'

/**
 * An order and where its goods are against NP's state. A doubt that NP's word settles leaves makeshop behind until that
 * is recorded.
 */
export function compareAlone(order: Order, goods: Goods, npState: NpState): Reconciliation {
  const asIfTrusted = judge(order, npState, goods)
  const { kind, events } = repairOf(order, npState, asIfTrusted)
  const verdict = kind === 'confirm' && asIfTrusted !== 'contradiction' ? 'shop_behind' : asIfTrusted
  return {
    verdict,
    truth: TRUTH_OF[npState.status],
    repair: events,
    repairKind: events.length === 0 ? 'none' : kind,
    ...reconciliationFindings({ order, goods, npState, verdict, kind }, events),
  }
}
