import type { OrderEvent } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import { readSlipNumber } from '../../parsing/read-slip-number.js'
import type { RefusalCode } from '../../refusal/refusal-code.js'
import type { Violation } from '../../refusal/violation.js'
import { holds } from './judge.js'
import type { Row } from './row.js'

/**
 * Everything that stands against an event, in the order in which it is judged. The first entry decides; once one
 * routes, what would come after it is listed as routing too and refuses nothing (READ-18).
 */
export function violationsOf(
  rows: readonly Row[],
  order: Order,
  event: OrderEvent,
): readonly Violation<RefusalCode, 'refuse' | 'route'>[] {
  const violations: Violation<RefusalCode, 'refuse' | 'route'>[] = []
  let effect: 'refuse' | 'route' = 'refuse'
  for (const row of rows) {
    if (!holds(row, order, event)) continue
    const { code, rules } = row
    if (code === null) break
    if (row.update !== null) effect = 'route'
    if (violations.every((named) => named.code !== code)) {
      violations.push({ rule: rules[0], code, effect, detail: detailOf(code, event) })
    }
    if (row.guard === null) break
  }
  return violations
}

/** Of a malformed slip number it depends on the event what is wrong with it. */
function detailOf(code: RefusalCode, event: OrderEvent): string | null {
  return code === 'slip_malformed' && event.type === 'delivery.completed'
    ? readSlipNumber(event.slipNumber).fault
    : null
}
