import type { Order } from '../../../order/order.js'
import { STEPS } from '../../../refusal/steps.js'
import { isOfReport } from '../../../status/is-of-report.js'
import type { Finding } from '../../answer/finding.js'
import { anyOf } from '../../next/any-of.js'
import { forNoParcel } from '../../next/for-no-parcel.js'
import { inTurn } from '../../next/in-turn.js'
import type { Next } from '../../next/next.js'
import { nextOf } from '../../next/next-of.js'
import { turnsOf } from '../../next/turns-of.js'
import { isToBeLookedUp } from '../../order-state/is-to-be-looked-up.js'
import { freesGoods } from '../frees-goods.js'
import type { Observation } from '../observation.js'
import type { ObservationCode } from '../observation-code.js'

/** What is shown, and isn't as the order has come to; `null`: nothing of the kind. */
interface Differences {
  readonly delivery: Finding<ObservationCode> | null
  readonly shipment: Finding<ObservationCode> | null
  readonly receipt: Finding<ObservationCode> | null
}

/** What is next of an order that a course of events led to what is shown. */
export function nextAfterLook(order: Order, course: Observation['course'], differences: Differences): Next {
  if (isReportInQuestion(order, differences)) return nextOfReport(order)
  const isGone = differences.delivery?.code === 'shipped_without_approval'
  const next = isGone ? nextOfGone(order) : nextOf(order)
  if (freesGoods(course)) return forNoParcel(next, 'complete_delivery_again')
  return isApprovalInQuestion(order, next, differences) ? inTurn(STEPS.check_np_console, ...turnsOf(next)) : next
}

/** Whether NP may hold an approval that no record knows; an order that is in doubt is looked up anyway (READ-21). */
function isApprovalInQuestion({ syncTrust }: Order, { next }: Next, { receipt }: Differences): boolean {
  if (receipt?.code !== 'receipt_without_approval' || syncTrust === 'suspect') return false
  return next.every(({ step }) => step !== 'check_np_console')
}

/** Whether something is shown that NP may not have been told so: another shipment (READ-14), or 未配送 (READ-09). */
function isReportInQuestion({ paymentStatus }: Order, { delivery, shipment }: Differences): boolean {
  return isOfReport(paymentStatus) && (delivery?.code === 'delivery_not_recorded' || shipment !== null)
}

/** NP says what it was told, before anything is waited for or taken for done. */
function nextOfReport(order: Order): Next {
  const next = nextOf(order)
  const [first] = next.next
  if (first?.step === 'nothing_to_do') return anyOf(STEPS.check_np_console)
  return first?.step === 'wait_for_link' ? inTurn(STEPS.check_np_console, first) : next
}

/**
 * 未配送 of goods that left unapproved, unless a look at NP comes first: put back before it, they could leave twice
 * (READ-16). In 要確認 NP may have approved them unseen, and have their report (SYNC-01), unless it is known never to
 * have approved.
 */
function nextOfGone(order: Order): Next {
  const next = nextOf(order)
  if (order.syncTrust === 'suspect' || isToBeLookedUp(order)) return next
  const mayHoldReport = order.paymentStatus === 'needs_attention' && order.everApproved !== false
  return inTurn(...(mayHoldReport ? [STEPS.check_np_console] : []), STEPS.revert_delivery, ...turnsOf(next))
}
