import type { OrderEvent } from '../../../order/event/order-event.js'
import { NONE } from '../../../shape/none.js'
import { findingOf } from '../../answer/finding-of.js'
import { takeEvents } from '../../course/take-events.js'
import type { Next } from '../../next/next.js'
import type { Comparison } from '../comparison.js'
import { isOverdue } from '../np-state/is-overdue.js'
import { mayBeOver } from '../np-state/may-be-over.js'
import type { Reconciliation } from '../reconciliation.js'
import { contentsMayDiffer } from './contents-may-differ.js'
import { ofClosed } from './of-closed.js'
import { ofDisplay } from './of-display.js'
import { ofGoods } from './of-goods.js'
import { ofTransaction } from './of-transaction.js'
import { saidOf } from './said-of.js'
import { whenLate } from './when-late.js'

/**
 * What is said about both sides, and what to do.
 *
 * @param events - those of the repair
 */
export function reconciliationFindings(
  comparison: Comparison,
  events: readonly OrderEvent[],
): Pick<Reconciliation, 'findings' | keyof Next> {
  const { order, npState, kind } = comparison
  // What is next of a hold goes by why NP holds it.
  const known = kind === 'codes' ? (takeEvents(order, events)?.order ?? order) : order
  const asKnown = { ...comparison, order: known }
  const [code, rule, next] = saidOf(asKnown)
  const detail = npState.status
  const late = isOverdue(known, npState) ? whenLate(asKnown, next) : null
  const isWaitedFor = late !== null || next.next.some(({ step }) => step === 'confirm_sync')
  const findings = [
    findingOf(code, rule, detail),
    ...ofClosed(comparison, next),
    ...ofGoods(comparison, next, events),
    ...ofDisplay(comparison, code),
    ...(kind === 'codes' ? [findingOf('codes_to_record', 'READ-17', detail)] : NONE),
    ...(late === null ? NONE : [findingOf(...late.stalled, detail)]),
    ...(contentsMayDiffer(comparison, isWaitedFor) ? [findingOf('contents_to_compare', 'CORR-03', detail)] : NONE),
    ...(mayBeOver(order, npState) ? NONE : ofTransaction(comparison)),
  ]
  return { findings, ...(late?.next ?? next) }
}
