import { STEPS } from '../../refusal/steps.js'
import type { RuleId } from '../../rules/rule-id.js'
import { found } from '../answer/found.js'
import { either } from '../next/either.js'
import type { LeftOverCode } from './left-over-code.js'
import type { LeftOverTransaction } from './np-list-report.js'
import type { SeenTransaction } from './seen-transaction.js'

const RULES: Readonly<Record<LeftOverCode, RuleId>> = {
  no_such_order: 'CANC-01',
  order_not_kept: 'READ-26',
  order_not_read: 'READ-24',
  second_transaction: 'READ-15',
  several_transactions: 'READ-15',
  names_two_orders: 'READ-15',
}

/** A transaction that is left over, and what to do about it. */
export function leftOver(code: LeftOverCode, transaction: SeenTransaction): LeftOverTransaction {
  return {
    transaction,
    findings: [found(code, RULES[code], transaction.status)],
    ...either(code === 'order_not_read' ? STEPS.fix_input : STEPS.check_np_console),
  }
}
