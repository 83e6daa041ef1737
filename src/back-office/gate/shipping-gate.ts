import type { Order } from '../../order/order.js'
import { STEPS } from '../../refusal/steps.js'
import type { Answer } from '../answer/answer.js'
import { findingOf } from '../answer/finding-of.js'
import { anyOf } from '../next/any-of.js'
import { nextOf } from '../next/next-of.js'
import { readOrder } from '../order-state/read-order.js'
import type { GateCode } from './gate-code.js'
import type { GateVerdict } from './gate-verdict.js'
import { obstaclesTo } from './obstacles-to.js'

/**
 * Whether the goods of an order may leave, and why.
 *
 * @category Back office
 */
export interface ShippingGate extends Answer<GateCode> {
  /**
   * `ship`: the goods may leave. `hold`: not now, but perhaps later. `stop`: not at all, or they have left, or it is no
   * order.
   */
  readonly verdict: GateVerdict
}

/**
 * Says whether the goods of an order may leave. If you keep orders from day to day, use {@link parcelGate} instead.
 *
 * An order ships only if
 *
 * - it is in 審査OK (SHIP-01, READ-16), and its sync is trusted (READ-03);
 * - nobody has to look into NP's console for it;
 * - it is neither closed nor 配送完了; and
 * - its invoice is printed, if it is a wiz order (SHIP-08, READ-04).
 *
 * 入金完了 is no evidence (READ-10). Never throws, and never says `ship` of anything that isn't an order.
 *
 * It knows the order and nothing else. Check four things yourself:
 *
 * - An order doesn't know when it was last seen: observe it before you ask, and don't ship one that today's export
 *   lacks.
 * - 配送完了 that leaves an order in 審査OK isn't dated (READ-05). An export from before it makes it 未配送 again,
 *   unless you tell `observe` and `observeRow` the `lastKnownAt`.
 * - 未配送 forgets that goods left once (READ-09). If `revert_delivery` was followed (SHIP-05), and the order is 審査OK
 *   again, it says `ship` though the goods may have left: that means 配送完了 once more, not a second parcel. The
 *   observation says so once (`goods_left_before`): keep that.
 * - What led to a doubt may still be shown after somebody confirmed the order: hand its row over once more (READ-21).
 *
 * @param order - the order as it is
 * @returns the verdict and everything that stands against shipping, what decides first
 *
 * @example
 * ```ts
 * const gate = shippingGate(order)
 * if (gate.verdict !== 'ship') console.log(explainAnswer(gate))
 * ```
 *
 * @category Back office
 */
export function shippingGate(order: Order): ShippingGate {
  const { order: read, fault } = readOrder(order)
  if (read === null) return malformedGate(fault)
  const [first, ...others] = obstaclesTo(read)
  if (first === undefined) {
    return { verdict: 'ship', findings: [findingOf('may_ship', 'SHIP-01')], ...nextOf(read) }
  }
  return { verdict: first.verdict, findings: [first, ...others].map(({ finding }) => finding), ...nextOf(read) }
}

/** What a gate says of what is no order, or of something malformed beside one: nothing leaves (READ-24). */
export function malformedGate(path: string): ShippingGate {
  return { verdict: 'stop', findings: [findingOf('malformed', 'READ-24', path)], ...anyOf(STEPS.fix_input) }
}
