import { type PlanStep, planShipment } from '../../../src/back-office/index.js'
import { type EditField, type FollowUpKind, PAYMENT_METHODS } from '../../../src/index.js'
import { lookUp, refundIfPaid } from './look-up.js'
import { TYPED_CARRIERS } from './makeshop.js'
import { note, nowIn, npStateIn, type Office, record, say } from './office.js'
import type { ScreenAct } from './screens.js'

/** Does steps of a plan in turn, at most so many, up to one that waits or can't be done; whether all were done. */
export function followSteps(office: Office, steps: readonly PlanStep[], atMost: number | null): boolean {
  for (const [nth, step] of steps.entries()) {
    if (atMost !== null && nth >= atMost) return false
    say(office, `step ${step.step} ${step.followUps} ${step.fields}`)
    if (!follow(office, step)) return false
  }
  return true
}

function follow(office: Office, step: PlanStep): boolean {
  const at = nowIn(office)
  switch (step.step) {
    case 'open_correction':
      return atScreen(office, { act: 'open_correction' }, () => note(office, { type: 'correction.opened', at }))
    case 'edit_order':
    case 'edit_email':
    case 'edit_buyer':
    case 'edit_shipment': {
      const fields: readonly [EditField, ...EditField[]] = [step.fields[0] ?? 'items', ...step.fields.slice(1)]
      return atScreen(office, { act: 'edit', fields }, () => note(office, { type: 'order.edited', fields, at }))
    }
    case 'revert_delivery':
      return revert(office)
    case 'complete_delivery_again':
      return completeAgain(office)
    case 'print_invoice':
      return printInvoice(office)
    case 'change_payment_method': {
      const to = PAYMENT_METHODS.bank_transfer
      return atScreen(office, { act: 'change_method', to: '銀行振込' }, () =>
        record(office, { type: 'paymentMethod.changed', to, at }),
      )
    }
    case 'cancel_order':
    case 'cancel_in_makeshop':
      return atScreen(office, { act: 'cancel' }, () => record(office, { type: 'order.cancelled', deleted: false, at }))
    case 'report_at_np':
      return office.np.reportByHand() || office.np.now().isReported
    case 'set_reported':
      return atScreen(office, { act: 'set_status', to: '出荷報告完了' }, () =>
        record(office, { type: 'status.overridden', to: 'shipment_report_completed', reason: 'reported at NP', at }),
      )
    case 'confirm_sync': {
      const isReported = npStateIn(office).status === 'reported' || npStateIn(office).status === 'paid'
      return isReported && record(office, { type: 'sync.confirmed', status: 'shipment_report_completed', at })
    }
    case 'check_np_console':
      if (step.event !== 'followUp.done') {
        lookUp(office)
        return office.kept?.order.syncTrust === 'linked' && office.kept.order.closed === null
      }
      return record(office, { type: 'followUp.done', kind: 'check_np_console', at })
    case 'settle_follow_ups':
    case 'settle_by_goods':
    case 'record_not_reported':
      return step.followUps.every((kind) => settle(office, kind))
    // Whoever is asked answers on the same day.
    case 'ask_np':
    case 'ask_buyer':
    case 'ask_link_builder':
    case 'check_payment_information':
      return true
    default:
      return false
  }
}

function atScreen(office: Office, act: ScreenAct, done: () => void): boolean {
  const refusal = office.makeshop.do(act)
  if (refusal === null) done()
  else say(office, `makeshop refuses ${act.act}: ${refusal}`)
  return refusal === null
}

/** Does what is left over, and records that it is done. */
export function settle(office: Office, kind: FollowUpKind): boolean {
  const done = () => record(office, { type: 'followUp.done', kind, at: nowIn(office) })
  switch (kind) {
    case 'cancel_in_np_console':
      return office.np.cancel() ? done() : refundIfPaid(office) || lookUp(office)
    case 'report_in_np_console':
      // What NP's console doesn't take is looked up there.
      return office.np.reportByHand() || office.np.now().isReported ? done() : lookUp(office)
    // NP says that its option covers it, and takes the report.
    case 'ask_np_shipping_option':
      office.np.reportByHand()
      return done()
    case 'reset_receipt_status':
      office.makeshop.setUnreceived()
      return done()
    case 'check_np_console':
      return lookUp(office)
    case 'complete_delivery_again':
      return false
  }
}

export function revert(office: Office): boolean {
  return atScreen(office, { act: 'revert' }, () => note(office, { type: 'delivery.reverted', at: nowIn(office) }))
}

export function printInvoice(office: Office): boolean {
  return office.makeshop.printInvoice() && record(office, { type: 'invoice.printed', at: nowIn(office) })
}

/** Enters 配送完了 for goods that have left for the first time, as they were sent. */
export function complete(office: Office): void {
  const { carrier, slipNumber, way, isOtherLinked } = office.life.parcel
  const isLinked = way === 'other' ? isOtherLinked : way !== 'sanchoku'
  const at = nowIn(office)
  const goods = { carrier: carrier || null, slipNumber: slipNumber || null }
  const plan =
    way === 'api' && office.kept !== null
      ? planShipment(office.kept.order, { deliveryId: '1', ...goods, apiIsLinked: true, at })
      : null
  // What can't be planned, or has no calls, is entered in 注文詳細.
  const isByApi = plan?.ok === true && plan.val.calls !== null
  atScreen(office, { act: 'complete', carrier, slipNumber, isLinked }, () => {
    if (isByApi) record(office, plan.val.event)
    else note(office, { type: 'delivery.completed', channel: way === 'api' ? 'order_detail' : way, ...goods, at })
  })
}

/** Enters 配送完了 once more, with a carrier and a slip that are right; the goods don't leave for it. */
export function completeAgain(office: Office): boolean {
  const { carrier: typed } = office.life.parcel
  const carrier = TYPED_CARRIERS[typed] === true ? typed : 'ヤマト運輸'
  const shipment = { carrier, slipNumber: '1234-5678-9013' }
  return atScreen(office, { act: 'complete', ...shipment, isLinked: true }, () =>
    note(office, { type: 'delivery.completed', channel: 'order_detail', ...shipment, at: nowIn(office) }),
  )
}
