import type { Order } from '../../order/order.js'
import type { Goal } from './goal.js'
import { knownMoves } from './known-moves.js'
import type { KnownPayloads } from './known-payloads.js'
import type { Move } from './move.js'
import { COMPLETED_UNSEEN, REPORT_FAILED, REVERTED } from './moves-for.js'
import { showsRefusedReport } from './shows-refused-report.js'

/**
 * The moves of an order to 要確認 beside 未配送, where a code is shown by which NP refused its report: the goods left, and
 * were put back after the refusal (SHIP-05). A correction that was opened, to which fewer moves lead, brings no such
 * code. `null`: that isn't shown, or nothing leads there.
 */
export function movesPutBack(
  order: Order,
  { paymentStatus, deliveryStatus }: Goal,
  seen: KnownPayloads,
): readonly Move[] | null {
  if (paymentStatus !== 'needs_attention' || deliveryStatus !== 'not_shipped' || !showsRefusedReport(seen)) return null
  const refused = movesToRefusal(order, seen) ?? unseenToRefusal(order, seen)
  return refused === null ? null : [...refused, REVERTED]
}

function movesToRefusal(order: Order, seen: KnownPayloads): readonly Move[] | null {
  const moves = knownMoves(order, { paymentStatus: 'needs_attention', deliveryStatus: 'shipped' }, seen, 'anyone')
  return moves?.at(-1) === REPORT_FAILED ? moves : null
}

/** What is shown after 未配送 needn't be what 配送完了 was: the cells may be empty by then, or corrected. */
function unseenToRefusal(order: Order, seen: KnownPayloads): readonly Move[] | null {
  const moves = movesToRefusal(order, { ...seen, carrier: undefined, slipNumber: undefined })
  return moves?.map((move) => (move.type === 'delivery.completed' ? COMPLETED_UNSEEN : move)) ?? null
}
