import type { Order } from '../../order/order.js'
import { malformed } from '../../refusal/malformed.js'
import type { Violation } from '../../refusal/violation.js'
import { Err, Ok, type Result } from '../../result.js'
import type { KeptOrder } from '../kept/kept-order.js'
import { readGiven } from '../kept/read-given.js'
import { compare } from './compare.js'
import type { NpState } from './np-state/np-state.js'
import { readNpState } from './np-state/read-np-state.js'
import type { Reconciliation } from './reconciliation.js'

/**
 * Compares what makeshop shows of an order with what NP says: in step, one side behind, a contradiction, or nothing
 * that can be told. Never throws.
 *
 * - If events would bring both into step, they are proposed: a person decides, nothing is applied.
 * - What NP says of a time before the last correction is never taken for its answer to it.
 * - If goods have left, and NP approved them and has no report, the two aren't in step, whatever both show (READ-05).
 * - Goods that left before 未配送 was set again, or with a refused 配送完了, a kept order alone knows of: hand that over
 *   where you keep it (READ-09, CANC-01). It also knows a claimed parcel that is to be stopped (SHIP-01), and what
 *   somebody denied: that is as in doubt, until NP's word of since then settles it (READ-21).
 * - What had been on its way for too long when NP was seen is `link_stalled` (LINK-06) or `sync_perhaps_lost`
 *   (SYNC-01), and `next` names the doubt that leads on.
 *
 * @param order - the order as makeshop shows it, or as it is kept
 * @param npState - what NP says, and when that was seen
 * @returns `Ok` with the reconciliation, or `Err` with `malformed` (READ-24) and the path of what is wrong
 *
 * @example
 * ```ts
 * const compared = reconcile(order, { status: 'approved', at: '2026-04-01T10:00:00+09:00' })
 * if (compared.ok) console.log(compared.val.verdict, explainAnswer(compared.val))
 * ```
 *
 * @category Back office
 */
export function reconcile(order: Order | KeptOrder, npState: NpState): Result<Reconciliation, Violation<'malformed'>> {
  const known = readGiven(order)
  if (typeof known === 'string') return Err(malformed(known))
  const said = readNpState(npState, 'npState')
  return typeof said === 'string' ? Err(malformed(said)) : Ok(compare(known, said))
}
