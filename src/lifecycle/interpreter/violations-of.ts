import type { OrderEvent } from '../../order/event/order-event.js'
import { readSlipNumber } from '../../parsing/read-slip-number.js'
import type { RefusalCode } from '../../refusal/refusal-code.js'
import type { Violation } from '../../refusal/violation.js'
import type { AnyBranch } from './branch.js'

/**
 * Everything that stands against an event, in the order in which it is judged, by the branches that hold. The first
 * entry decides; once one routes, what would come after it is listed as routing too and refuses nothing (READ-18).
 */
export function violationsOf(
  branches: readonly AnyBranch[],
  event: OrderEvent,
): readonly Violation<RefusalCode, 'refuse' | 'route'>[] {
  const violations: Violation<RefusalCode, 'refuse' | 'route'>[] = []
  let effect: 'refuse' | 'route' = 'refuse'
  for (const branch of branches) {
    const { code, rules } = branch.meta
    if (!code) break
    if (branch.actions) effect = 'route'
    if (violations.every((named) => named.code !== code)) {
      violations.push({ rule: rules[0], code, effect, detail: detailOf(code, event) })
    }
    if (!branch.guard) break
  }
  return violations
}

/** Of a malformed slip number it depends on the event what is wrong with it. */
function detailOf(code: RefusalCode, event: OrderEvent): string | null {
  return code === 'slip_malformed' && event.type === 'delivery.completed'
    ? readSlipNumber(event.slipNumber).fault
    : null
}
