import type { OrderEvent } from '../../../order/event/order-event.js'
import { NONE } from '../../../shape/none.js'
import type { Finding } from '../../answer/finding.js'
import { findingOf } from '../../answer/finding-of.js'
import type { Next } from '../../next/next.js'
import type { Comparison } from '../comparison.js'
import { AFTER_REPORT } from '../repair/after-report.js'
import type { RepairKind } from '../repair/repair-kind.js'
import type { ReconciliationCode } from './reconciliation-code.js'

/** By these an order comes to what NP says. */
const TO_WHAT_NP_SAYS: readonly RepairKind[] = ['link', 'display', 'confirm']

/**
 * What becomes of the goods: those that left, and that nobody pays for any more; and those of which NP has a report,
 * but no 配送完了 is on record. Once the repair is applied nothing would ask for them.
 *
 * @param events - those of the repair
 */
export function ofGoods(
  comparison: Comparison,
  { next }: Next,
  events: readonly OrderEvent[],
): readonly Finding<ReconciliationCode>[] {
  const { status } = comparison.npState
  return [
    ...(isToBePaid(comparison, next) ? [findingOf('goods_to_be_paid', 'PAY-01', status)] : NONE),
    ...(events.length > 0 && isUnrecorded(comparison) ? [findingOf(codeOf(comparison), 'SHIP-09', status)] : NONE),
  ]
}

/** The payment method is changed where NP cancelled; of 審査NG, which both sides show, it is anyway. */
function isToBePaid({ verdict }: Comparison, next: Next['next']): boolean {
  return verdict !== 'in_step' && next.some(({ step }) => step === 'change_method_if_kept')
}

/** Where both sides contradict, no goods leave before that is settled: NP alone says why it has a report of them. */
function codeOf({ verdict }: Comparison): ReconciliationCode {
  return verdict === 'contradiction' ? 'report_not_explained' : 'delivery_not_on_record'
}

/** Of goods that are known to have left nobody has to see whether they did. */
function isUnrecorded({ goods, npState, kind }: Comparison): boolean {
  const isReported = AFTER_REPORT.includes(npState.status)
  return isReported && goods !== 'gone' && TO_WHAT_NP_SAYS.includes(kind)
}
