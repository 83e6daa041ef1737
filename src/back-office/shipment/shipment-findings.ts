import type { Order } from '../../order/order.js'
import type { RefusalCode } from '../../refusal/refusal-code.js'
import type { Violation } from '../../refusal/violation.js'
import type { RuleId } from '../../rules/rule-id.js'
import { NONE } from '../../shape/none.js'
import { findingOf } from '../answer/finding-of.js'
import { perhapsMeant } from '../answer/perhaps-meant.js'
import type { GivenOrder } from '../kept/given-order.js'
import { noParcelOf } from '../kept/parcel/no-parcel-of.js'
import { anyOf } from '../next/any-of.js'
import { inTurn } from '../next/in-turn.js'
import { LOOK_UP } from '../next/look-up.js'
import type { Next } from '../next/next.js'
import { OWN_STEPS } from '../next/own-steps.js'
import { isInvoiceTooOld } from '../order-state/is-invoice-too-old.js'
import { isToBeLookedUp } from '../order-state/is-to-be-looked-up.js'
import type { ShipmentCode } from './shipment-code.js'
import type { ShipmentOutcome, ShipmentPlan, ShipmentToPlan } from './shipment-plan.js'
import { stepForCarrier } from './step-for-carrier.js'

const FINDINGS = {
  reported: ['will_be_reported', 'SHIP-09'],
  needs_attention: ['will_need_attention', 'SHIP-04'],
  np_not_told: ['np_will_not_be_told', 'SHIP-02'],
  not_known: ['reporting_not_known', 'SHIP-11'],
} as const satisfies Record<ShipmentOutcome, readonly [ShipmentCode, RuleId]>

/**
 * What is said about a shipment: what it will lead to, why, and what is worth a warning; of a kept order, what becomes
 * of its parcel.
 *
 * @param given - the order as it is before
 */
export function shipmentFindings(
  given: GivenOrder,
  {
    outcome,
    routes,
    warnings,
    event,
    calls,
  }: Pick<ShipmentPlan, 'outcome' | 'routes' | 'warnings' | 'event' | 'calls'>,
  carrier: ShipmentToPlan['carrier'],
): Pick<ShipmentPlan, 'findings' | 'isHeldBack' | 'next' | 'inTurn'> {
  const { order, kept } = given
  const [code, rule] = FINDINGS[outcome]
  const invoice = aboutInvoice(order, event.at)
  const isToBeLooked = isToBeLookedUp(order)
  const noParcel = kept === null ? null : noParcelOf(kept)
  const toStop = noParcel?.toStop ?? null
  // What a program sends is nothing that a person enters, too.
  const next = isToBeLooked ? LOOK_UP : anyOf(...(calls === null ? [stepForCarrier(carrier)] : NONE))
  // Whether its way is linked is said first, in the API's words.
  const others = [...routes, ...warnings]
    .filter(({ code }) => code !== 'channel_unknown')
    .map(({ code, rule, detail }) => findingOf(code, rule, detail))
  return {
    findings: [
      // A report that NP refuses isn't said to be made.
      ...(invoice.length > 0 && outcome === 'reported' ? NONE : [findingOf(code, rule)]),
      ...others,
      ...invoice,
      ...aboutCarrier(routes),
      ...perhapsMeant(carrier),
      ...(noParcel === null ? NONE : [noParcel.finding]),
      ...(toStop === null ? NONE : [toStop]),
    ],
    isHeldBack: isToBeLooked || toStop !== null,
    ...(toStop === null ? (noParcel?.nextOf(next) ?? next) : stopFirst(isToBeLooked)),
  }
}

/** Nothing is entered of a parcel that isn't to leave (SHIP-01). */
function stopFirst(isToBeLooked: boolean): Next {
  return inTurn(OWN_STEPS.stop_parcel, ...(isToBeLooked ? LOOK_UP.next : NONE))
}

/** Whether NP would refuse the report for its wiz invoice (SHIP-08). */
function aboutInvoice({ service, invoicePrintedAt }: Order, at: string): ShipmentPlan['findings'] {
  const isWiz = service === 'np_atobarai_wiz' && invoicePrintedAt !== null
  return isWiz && isInvoiceTooOld(invoicePrintedAt, Date.parse(at)) ? [findingOf('invoice_too_old', 'SHIP-08')] : []
}

/** What is to be done about an unsupported carrier. */
function aboutCarrier(routes: readonly Violation<RefusalCode, 'route'>[]): ShipmentPlan['findings'] {
  return routes.flatMap(({ code }): ShipmentPlan['findings'] => {
    if (code === 'carrier_mail_service') return [findingOf('report_by_hand', 'SHIP-06')]
    const isOther = code === 'carrier_unsupported' || code === 'carrier_ambiguous'
    return isOther ? [findingOf('carrier_to_settle', 'SHIP-10')] : []
  })
}
