import { orderGuards } from '../../lifecycle/guards/order-guards.js'
import { haveLeft } from '../../order/have-left.js'
import type { Order } from '../../order/order.js'
import type { RuleId } from '../../rules/rule-id.js'
import { countsAsReceived } from '../../status/counts-as-received.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'
import { APPROVAL_PERHAPS_STANDS } from '../answer/approval-perhaps-stands.js'
import type { Finding } from '../answer/finding.js'
import { findingOf } from '../answer/finding-of.js'
import { hasPrintedInvoice } from '../order-state/has-printed-invoice.js'
import { isCancelled } from '../order-state/is-cancelled.js'
import { isCancelledWhileHeld } from '../order-state/is-cancelled-while-held.js'
import { isToBeLookedUp } from '../order-state/is-to-be-looked-up.js'
import { lacksApproval } from '../order-state/lacks-approval.js'
import { mayHoldApproval } from '../order-state/may-hold-approval.js'
import { onlyNpActs } from '../order-state/only-np-acts.js'
import type { GateCode } from './gate-code.js'
import type { GateVerdict } from './gate-verdict.js'

/** Something that stands against shipping. */
export interface Obstacle {
  readonly verdict: Exclude<GateVerdict, 'ship'>
  readonly finding: Finding<GateCode>
}

const CANCELLED = stop('order_cancelled', 'READ-07')
const AFTER_SHIPPING = stop('cancelled_after_shipping', 'CANC-01')
const METHOD_CHANGED = stop('payment_method_changed', 'READ-07')
const CHANGED_AFTER_SHIPPING = stop('changed_after_shipping', 'PAY-03')
const INVOICE_VOID = stop('invoice_to_take_out', 'READ-07')
const SHIPPED = stop('goods_have_left', 'READ-14')
const UNAPPROVED = stop('shipped_without_approval', 'READ-16')
const SUSPECT = hold('sync_suspect', 'READ-03')
const CONSOLE_CHECK = hold('console_check_open', 'READ-05')
const NO_INVOICE = hold('invoice_not_printed', 'SHIP-08')
const RECEIVED = hold('received_is_no_evidence', 'READ-10')
const STANDING: Obstacle = { verdict: 'stop', finding: APPROVAL_PERHAPS_STANDS }
const NOT_DONE = hold('screening_not_done', 'READ-16')
const REPORT_UNDER_WAY = stop('being_reported', 'SHIP-01')
const REPORTED = stop('reported', 'FLOW-06')

/** Which 決済ステータス stands against shipping, and how: every one but 審査OK. */
const BY_STATUS: Readonly<Record<PaymentStatus, Obstacle | null>> = {
  screening_preparing: NOT_DONE,
  screening_waiting: NOT_DONE,
  screening_in_progress: NOT_DONE,
  screening_on_hold: hold('screening_on_hold', 'READ-16'),
  screening_rejected: stop('screening_rejected', 'STAT-05'),
  screening_approved: null,
  shipment_report_preparing: REPORT_UNDER_WAY,
  shipment_report_in_progress: REPORT_UNDER_WAY,
  shipment_report_completed: REPORTED,
  needs_attention: hold('needs_attention', 'READ-16'),
}

/**
 * Everything that stands against shipping an order; the first entry decides. That an order is closed or its goods have
 * left is makeshop's own word, so it comes before what can't be believed.
 */
export function obstaclesTo(order: Order): readonly Obstacle[] {
  if (order.closed !== null) return ofClosed(order)
  // A hold that NP alone ends is a screening that isn't done (STAT-04).
  const byStatus = onlyNpActs(order) ? NOT_DONE : BY_STATUS[order.paymentStatus]
  const isShipped = order.deliveryStatus === 'shipped'
  const obstacles = [
    isShipped ? goneBy(order, byStatus) : null,
    order.syncTrust === 'suspect' ? SUSPECT : null,
    isToBeLookedUp(order) ? CONSOLE_CHECK : null,
    isShipped ? null : byStatus,
    !isShipped && byStatus === null && orderGuards.lacksInvoice(order) ? NO_INVOICE : null,
    !isShipped && misleads(order) ? RECEIVED : null,
    mayHoldApproval(order) ? STANDING : null,
  ]
  return obstacles.filter((obstacle) => obstacle !== null)
}

function ofClosed(order: Order): readonly Obstacle[] {
  const closed = isCancelled(order) ? CANCELLED : METHOD_CHANGED
  if (!haveLeft(order)) return hasPrintedInvoice(order) ? [closed, INVOICE_VOID] : [closed]
  // Whoever reads that it isn't shipped as NP's would ship it as paid in another way.
  if (closed === METHOD_CHANGED) return [closed, CHANGED_AFTER_SHIPPING]
  return isCancelledWhileHeld(order) ? [closed, AFTER_SHIPPING] : [closed]
}

/** The goods have left: that no approval came before says more than 配送完了 does (READ-16), and so does a 出荷報告 status. */
function goneBy(order: Order, byStatus: Obstacle | null): Obstacle {
  if (lacksApproval(order)) return UNAPPROVED
  return byStatus?.verdict === 'stop' ? byStatus : SHIPPED
}

/** A warehouse that goes by 入金完了 would ship this one. */
function misleads({ paymentStatus, receiptStatus }: Order): boolean {
  return receiptStatus === 'received' && !countsAsReceived(paymentStatus)
}

function hold(code: GateCode, rule: RuleId): Obstacle {
  return { verdict: 'hold', finding: findingOf(code, rule) }
}

function stop(code: GateCode, rule: RuleId): Obstacle {
  return { verdict: 'stop', finding: findingOf(code, rule) }
}
