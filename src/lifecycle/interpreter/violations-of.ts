import type { Order } from '../../order/order.js'
import type { OrderEvent } from '../../order/order-event.js'
import { readSlipNumber } from '../../parsing/read-slip-number.js'
import type { Violation, ViolationCode, ViolationEffect } from '../../refusal/violation.js'
import { holds } from './judge.js'
import type { Row } from './row.js'
import { rowsFor } from './rows-for.js'
import type { LifecycleTable } from './tabulate.js'

/**
 * Everything that stands against an event, in the order in which it is judged. The first entry decides; once one
 * routes, what would come after it is listed as routing too and refuses nothing (READ-18).
 */
export function violationsOf(table: LifecycleTable, order: Order, event: OrderEvent): readonly Violation[] {
  const violations: Violation[] = []
  let effect: ViolationEffect = 'refuse'
  for (const row of rowsFor(table, order, event.type)) {
    if (!holds(row, order, event)) continue
    if (row.code === null) break
    if (row.outcome === 'change') effect = 'route'
    if (!isNamed(violations, row.code)) violations.push(violation(row, row.code, effect, event))
    if (row.orderGuard === null && row.eventGuard === null) break
  }
  return violations
}

function isNamed(violations: readonly Violation[], code: ViolationCode): boolean {
  for (const violation of violations) if (violation.code === code) return true
  return false
}

function violation(row: Row, code: ViolationCode, effect: ViolationEffect, event: OrderEvent): Violation {
  const isSlip = code === 'slip_malformed' && event.type === 'delivery.completed'
  return { rule: row.rules[0], code, effect, detail: isSlip ? readSlipNumber(event.slipNumber).fault : null }
}
