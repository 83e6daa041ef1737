import type { NpCodeActor } from '../../np-code/np-code-types.js'
import type { OrderEvent } from '../../order/event/order-event.js'
import { ANY_INSTANT } from '../../order/form/any-instant.js'
import { STEPS } from '../../refusal/steps.js'
import { NONE } from '../../shape/none.js'
import type { EditField } from '../../vocabulary/edit-field.js'
import type { FollowUpKind } from '../../vocabulary/follow-up.js'
import type { PaymentMethod } from '../../vocabulary/payment-method.js'
import { OWN_STEPS } from '../next/own-steps.js'
import { settlingOf } from '../next/settling-of.js'
import { editedAt } from './edited-at.js'
import { editingOf } from './editing-of.js'
import { PLACES } from './places.js'
import type { PlanStep } from './plan-step.js'

/** A step and the events by which it is rehearsed; none where a person looks, asks or waits for another. */
export interface Act {
  readonly step: PlanStep
  readonly events: readonly OrderEvent[]
  /** Whether the step stays in the plan although its events change nothing. */
  readonly isKept: boolean
}

/** Unknown fields are rehearsed as the buyer's: those that cost most, since they make a wiz invoice stale (READ-11). */
const STAND_IN: readonly EditField[] = ['buyer']

/** What a plan can consist of. */
export const ACTS = {
  lookAtPaymentInformation: act(step(STEPS.check_payment_information, PLACES.paymentInformation)),
  lookIntoNpConsole: act(step(STEPS.check_np_console, PLACES.npConsole)),
  stopParcel: act(step(OWN_STEPS.stop_parcel, PLACES.nowhere)),
  findGoods: act(step(OWN_STEPS.find_goods, PLACES.nowhere)),
  waitForNp: act(step(STEPS.wait_for_link, PLACES.nowhere, 'nobody'), [
    { type: 'screening.approved', at: ANY_INSTANT },
  ]),
  askBuyer: act(step({ step: 'ask_buyer', event: null, rule: 'CORR-06' }, PLACES.nowhere, 'buyer')),
  askNp: act(step({ step: 'ask_np', event: null, rule: 'CORR-06' }, PLACES.nowhere, 'np_desk')),
  askLinkBuilder: act(step({ step: 'ask_link_builder', event: null, rule: 'FLOW-04' }, PLACES.nowhere, 'link')),
  revertDelivery: act(step(STEPS.revert_delivery, PLACES.deliveryStatus), [
    { type: 'delivery.reverted', at: ANY_INSTANT },
  ]),
  openCorrection: act(step(STEPS.open_correction, PLACES.paymentStatus), [
    { type: 'correction.opened', at: ANY_INSTANT },
  ]),
  waitForApproval: act(step({ step: 'wait_for_approval', event: null, rule: 'LINK-06' }, PLACES.nowhere, 'nobody'), [
    { type: 'screening.requested', at: ANY_INSTANT },
    { type: 'screening.accepted', npTransactionId: 'rehearsed', at: ANY_INSTANT },
    { type: 'screening.approved', at: ANY_INSTANT },
  ]),
  printInvoice: act(step(STEPS.print_invoice, PLACES.wizPrint), [{ type: 'invoice.printed', at: ANY_INSTANT }]),
  // Of goods that are gone an invoice may be gone with them.
  recordPrintedInvoice: act(step(OWN_STEPS.record_printed_invoice, PLACES.wizPrint), [
    { type: 'invoice.printed', at: ANY_INSTANT },
  ]),
  completeDelivery: act(step(OWN_STEPS.complete_delivery_again, PLACES.deliveryStatus), [
    {
      type: 'delivery.completed',
      channel: 'order_detail',
      carrier: 'yamato',
      slipNumber: '123456789013',
      at: ANY_INSTANT,
    },
  ]),
  reportAtNp: act(step(OWN_STEPS.report_at_np, PLACES.npConsole)),
  setReported: act(step({ step: 'set_reported', event: 'status.overridden', rule: 'SYNC-01' }, PLACES.paymentStatus), [
    { type: 'status.overridden', to: 'shipment_report_completed', reason: 'operator', at: ANY_INSTANT },
  ]),
  // 注文削除 leads to the same.
  cancelOrder: act(step(STEPS.cancel_order, PLACES.nowhere), [
    { type: 'order.cancelled', deleted: false, at: ANY_INSTANT },
  ]),
  confirmReported: act(step(STEPS.confirm_sync, PLACES.nowhere), [
    { type: 'sync.confirmed', status: 'shipment_report_completed', at: ANY_INSTANT },
  ]),
} as const satisfies Readonly<Record<string, Act>>

/** An edit of these fields; of unknown ones when there are none. */
export function editing(fields: readonly EditField[]): Act {
  const event = { type: 'order.edited', fields: fields.length === 0 ? STAND_IN : fields, at: ANY_INSTANT } as const
  return act({ ...step(editingOf(fields), editedAt(fields)), fields }, [event])
}

/** A change of 決済方法. */
export function changingPaymentMethod(to: PaymentMethod): Act {
  return act(step(STEPS.change_payment_method, PLACES.paymentMethod), [
    { type: 'paymentMethod.changed', to, at: ANY_INSTANT },
  ])
}

/** A look whether 入金完了 was paid. */
export function lookingAtReceiptStatus(): Act {
  return act(step(OWN_STEPS.check_receipt_status, PLACES.nowhere))
}

/** Doing what a follow-up asks for. */
export function settling(followUp: FollowUpKind): Act {
  const where = SETTLED_AT[followUp]
  const who = followUp === 'ask_np_shipping_option' ? 'np_desk' : 'shop'
  return act(step(settlingOf([followUp]), where, who), [{ type: 'followUp.done', kind: followUp, at: ANY_INSTANT }])
}

const SETTLED_AT: Readonly<Record<FollowUpKind, readonly string[]>> = {
  cancel_in_np_console: PLACES.npConsole,
  reset_receipt_status: PLACES.nowhere,
  report_in_np_console: PLACES.npConsole,
  complete_delivery_again: PLACES.deliveryStatus,
  check_np_console: PLACES.npConsole,
  ask_np_shipping_option: PLACES.nowhere,
}

type StepOfPlan = Pick<PlanStep, 'step' | 'event' | 'rule'> & Partial<Pick<PlanStep, 'followUps'>>

function act(planned: PlanStep, events: readonly OrderEvent[] = []): Act {
  return { step: planned, events, isKept: false }
}

function step(
  { step: name, event, rule, followUps = NONE }: StepOfPlan,
  where: readonly string[],
  who: NpCodeActor = 'shop',
): PlanStep {
  return { step: name, event, rule, followUps, who, where, fields: [] }
}
