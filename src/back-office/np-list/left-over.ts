import { STEPS } from '../../refusal/steps.js'
import type { RuleId } from '../../rules/rule-id.js'
import { NONE } from '../../shape/none.js'
import { found } from '../answer/found.js'
import { either } from '../next/either.js'
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
export function leftOver(code: LeftOverReason, transaction: SeenTransaction): LeftOverTransaction {
  const { status } = transaction
  const ifDeleted = code === 'no_such_order' ? [found(codeIfDeleted(status), 'CANC-01', status)] : NONE
  return {
    transaction,
    findings: [found(code, RULES[code], status), ...ifDeleted],
    ...either(code === 'order_not_read' ? STEPS.fix_input : STEPS.check_np_console),
  }
}

/** What is to be done if its order was deleted in makeshop alone goes by whether the goods left, and who has paid. */
function codeIfDeleted(status: NpStatus): LeftOverCode {
  if (status === 'paid') return 'perhaps_deleted_after_payment'
  return status === 'reported' ? 'perhaps_deleted_after_shipping' : 'perhaps_deleted'
}
