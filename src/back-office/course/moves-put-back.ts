import type { Order } from '../../order/order.js'
import type { Goal } from './goal.js'
import { knownMoves } from './known-moves.js'
import type { KnownPayloads } from './known-payloads.js'
import type { Move } from './move.js'
import { REPORT_FAILED, REVERTED } from './moves-for.js'
import { showsRefusedReport } from './shows-refused-report.js'

/**
 * The moves of an order in 審査OK to 要確認 beside 未配送, where a code is shown by which NP refused its report: the goods
 * left, and were put back after the refusal (SHIP-05). A correction that was opened, to which fewer moves lead, brings
 * no such code. `null`: that isn't shown, or nothing leads there.
 */
export function movesPutBack(
  order: Order,
  { paymentStatus, deliveryStatus }: Goal,
  seen: KnownPayloads,
): readonly Move[] | null {
  if (order.paymentStatus !== 'screening_approved' || paymentStatus !== 'needs_attention') return null
  if (deliveryStatus !== 'not_shipped' || !showsRefusedReport(seen)) return null
  const refused = knownMoves(order, { paymentStatus, deliveryStatus: 'shipped' }, seen, 'anyone')
  return refused?.at(-1) === REPORT_FAILED ? [...refused, REVERTED] : null
}
