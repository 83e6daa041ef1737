import { STEPS } from '../../refusal/steps.js'
import type { RuleId } from '../../rules/rule-id.js'
import { NONE } from '../../shape/none.js'
import type { Finding } from '../answer/finding.js'
import { findingOf } from '../answer/finding-of.js'
import { anyOf } from '../next/any-of.js'
import type { NpStatus } from '../reconciliation/np-state/np-state.js'
import type { LeftOverCode } from './left-over-code.js'
import type { LeftOverReason } from './left-over-reason.js'
import type { LeftOverTransaction } from './np-list-report.js'
import type { SeenTransaction } from './seen-transaction.js'

const RULES: Readonly<Record<LeftOverReason, RuleId>> = {
  no_such_order: 'CANC-01',
  order_not_kept: 'READ-26',
  order_not_read: 'READ-24',
  second_transaction: 'READ-15',
  several_transactions: 'READ-15',
  names_two_orders: 'READ-15',
}

/** A transaction that is left over, and what to do about it. */
export function leftOverTransaction(code: LeftOverReason, transaction: SeenTransaction): LeftOverTransaction {
  const { status } = transaction
  return {
    transaction,
    findings: [findingOf(code, RULES[code], status), ...ifEnded(code, status)],
    ...anyOf(code === 'order_not_read' ? STEPS.fix_input : STEPS.check_np_console),
  }
}

/** What is to be done if its order has ended in makeshop alone. */
function ifEnded(code: LeftOverReason, status: NpStatus): readonly Finding<LeftOverCode>[] {
  if (code === 'no_such_order') return [findingOf(`perhaps_deleted${suffixOf(status)}`, 'CANC-01', status)]
  return code === 'order_not_kept' ? [findingOf(`perhaps_ended${suffixOf(status)}`, 'CANC-01', status)] : NONE
}

/** That goes by whether the goods left, and who has paid. */
function suffixOf(status: NpStatus): '' | '_after_shipping' | '_after_payment' {
  if (status === 'paid') return '_after_payment'
  return status === 'reported' ? '_after_shipping' : ''
}
