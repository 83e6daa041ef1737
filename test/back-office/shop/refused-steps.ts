import {
  type PlanStep,
  planCancellation,
  planCorrection,
  planPaymentMethodChange,
  planShipment,
} from '../../../src/back-office/index.js'
import { type EditField, type Order, PAYMENT_METHODS } from '../../../src/index.js'
import { type MakeshopOrder, refusalOf, type ScreenAct } from './screens.js'

const EDITS: readonly (readonly EditField[])[] = [['email'], ['items'], ['shipping'], ['buyer', 'email']]

/** What any plan of the order asks for that makeshop's screens refuse, as it is there now. */
export function refusedSteps(order: Order, shown: MakeshopOrder, at: string): readonly string[] {
  const slip = { deliveryId: '1', carrier: 'ヤマト運輸', slipNumber: '1234-5678-9013', apiIsLinked: true, at }
  const shipment = planShipment(order, slip)
  const complete: ScreenAct = { act: 'complete', carrier: slip.carrier, slipNumber: slip.slipNumber, isLinked: true }
  const plans = [
    ['planCorrection', planCorrection(order)],
    ...EDITS.map((fields) => [`planCorrection ${fields}`, planCorrection(order, fields)] as const),
    ['planPaymentMethodChange', planPaymentMethodChange(order, PAYMENT_METHODS.bank_transfer)],
    ['planCancellation', planCancellation(order)],
  ] as const
  return [
    ...plans.flatMap(([name, plan]) => {
      if (!plan.ok) return []
      const instead = 'instead' in plan.val ? plan.val.instead : []
      return [plan.val.steps, instead].map((steps) => walk(name, shown, steps)).filter((refusal) => refusal !== null)
    }),
    ...(shipment.ok ? [refusalOf(shown, complete)].filter((refusal) => refusal !== null) : []),
  ]
}

function walk(name: string, shown: MakeshopOrder, steps: readonly PlanStep[]): string | null {
  let order = shown
  for (const step of steps) {
    if (step.step === 'wait_for_approval') {
      // Nothing leads there from where an operator has to act (CORR-02, PAY-01).
      if (order.paymentStatus === '要確認' || order.paymentStatus === '審査NG')
        return `${name}: waits in ${order.paymentStatus}`
      order = { ...order, paymentStatus: '審査OK' }
    }
    const act = actOf(step)
    if (act === null) continue
    const refusal = refusalOf(order, act)
    if (refusal !== null) return `${name}: ${refusal}`
    order = after(order, act)
  }
  return null
}

function actOf({ step, fields }: PlanStep): ScreenAct | null {
  switch (step) {
    case 'open_correction':
      return { act: 'open_correction' }
    case 'edit_order':
    case 'edit_email':
    case 'edit_buyer':
    case 'edit_shipment':
      return { act: 'edit', fields: fields.length === 0 ? ['items'] : fields }
    case 'revert_delivery':
      return { act: 'revert' }
    case 'complete_delivery_again':
      return { act: 'complete', carrier: 'ヤマト運輸', slipNumber: '1234-5678-9013', isLinked: true }
    case 'change_payment_method':
      return { act: 'change_method', to: '銀行振込' }
    case 'cancel_order':
    case 'cancel_in_makeshop':
      return { act: 'cancel' }
    case 'set_reported':
      return { act: 'set_status', to: '出荷報告完了' }
    default:
      return null
  }
}

/** What the screen shows after an act that it took. */
function after(order: MakeshopOrder, act: ScreenAct): MakeshopOrder {
  switch (act.act) {
    case 'open_correction':
      return { ...order, paymentStatus: '要確認' }
    case 'set_status':
      return { ...order, paymentStatus: act.to }
    case 'edit':
      return act.fields.every((field) => field === 'email') ? order : { ...order, paymentStatus: '審査待ち(準備中)' }
    case 'complete':
      return { ...order, deliveryStatus: '配送完了' }
    case 'revert':
      return { ...order, deliveryStatus: '未配送' }
    case 'change_method':
      return { ...order, paymentMethod: act.to }
    default:
      return { ...order, ending: 'cancelled' }
  }
}
