import { decide } from '../../lifecycle/decide.js'
import type { Decision } from '../../lifecycle/decision.js'
import { fullDefinition } from '../../lifecycle/full-definition.js'
import { refuse } from '../../lifecycle/interpreter/refuse.js'
import type { Order } from '../../order/order.js'
import { malformed } from '../../refusal/malformed.js'
import type { Refusal } from '../../refusal/refusal.js'
import { STEPS } from '../../refusal/steps.js'
import { Err, Ok, type Result } from '../../result.js'
import { isOfReport } from '../../status/is-of-report.js'
import { completionEvent } from '../course/completion-event.js'
import type { GivenOrder } from '../kept/given-order.js'
import type { KeptOrder } from '../kept/kept-order.js'
import { makePlan } from '../kept/plan/make-plan.js'
import { refusedPlan } from '../kept/plan/refused-plan.js'
import { anyOf } from '../next/any-of.js'
import { isIdle } from '../next/is-idle.js'
import { callsOf } from './calls-of.js'
import { isShippedAsPlanned } from './is-shipped-as-planned.js'
import { outcomeOf } from './outcome-of.js'
import { readShipment } from './read-shipment.js'
import { reportedOtherwise } from './reported-otherwise.js'
import { shipmentFindings } from './shipment-findings.js'
import type { ShipmentPlan, ShipmentToPlan } from './shipment-plan.js'
import type { ShipmentRefusal } from './shipment-refusal.js'

const EVENT = 'delivery.completed'

/**
 * Plans a shipment that is entered by makeshop's API: says what will happen, and gives the two calls for it in their
 * order, slip and carrier first, then 配送完了 (SHIP-02). Sends nothing, and never throws.
 *
 * - It refuses what `decide` refuses of 配送完了 on the 注文詳細 page, by the same rules: an order that isn't in
 *   審査OK, a wiz order whose invoice isn't printed, a slip that is a list or a word.
 * - If somebody has to look into NP's console, `next` begins with that (READ-05): until then the gate holds. Else
 *   `next` is empty where there are calls: a program sends them, and nobody enters the shipment by hand.
 * - With an unsupported carrier there are no calls, and `next` is `fix_input` instead of 配送完了: ship by another
 *   carrier and plan again, or ask NP (SHIP-03, SHIP-10).
 * - With a mail service there are no calls either. A person sets 配送完了 in 注文詳細, `event` of the plan records it,
 *   and NP is told by hand (SHIP-06).
 * - Of a kept order it says what `parcelGate` says of the parcel: that goods have left before, so that 配送完了 is set of
 *   them once more (`goods_left_before`, READ-09); that somebody hands it out (`parcel_claimed`); and that it is to be
 *   stopped (`claimed_parcel_to_stop`, SHIP-01), by which the plan is held back. By an approval that somebody denied it
 *   is refused (READ-21). Whether a parcel may leave, the gate says.
 *
 * @param order - the order as it is, or as it is kept
 * @param shipment - carrier and slip as typed; full-width and invisible characters are brought into form (READ-19)
 * @returns `Ok` with the plan, or `Err` with the refusal, which says whether the order has left with this very slip and
 * nothing is left to do, or is reported by another one
 *
 * @example
 * ```ts
 * const planned = planShipment(order, { deliveryId: '1', carrier: 'ヤマト運輸', slipNumber: '1234-5678-9013',
 *   apiIsLinked: false, at: '2026-04-01T10:00:00+09:00' })
 * if (planned.ok) console.log(planned.val.outcome) // 'not_known': SHIP-11
 * ```
 *
 * @category Back office
 */
export function planShipment(
  order: Order | KeptOrder,
  shipment: ShipmentToPlan,
): Result<ShipmentPlan, ShipmentRefusal> {
  return makePlan(order, EVENT, (read) => plan(read, shipment)).mapErr((refusal) => ({
    shippedAsPlanned: false,
    ...refusal,
  }))
}

function plan(known: GivenOrder, given: ShipmentToPlan): Result<ShipmentPlan, ShipmentRefusal> {
  const { order } = known
  const shipment = readShipment(given)
  if (typeof shipment === 'string')
    return refused(refusedPlan(known, refuse(fullDefinition, order, EVENT, [malformed(shipment)])))
  const entered = completionEvent(shipment, 'order_detail')
  const documented = decide(order, entered)
  if (!documented.ok) return refusedAsItIs(known, shipment, documented.val)
  // What has no call is entered by a person in 注文詳細, the documented way (SHIP-11).
  const isDocumented = shipment.apiIsLinked || callsOf(order.orderNumber, shipment.deliveryId, entered) === null
  const event = isDocumented ? entered : completionEvent(shipment, 'other')
  const decided = isDocumented ? documented : decide(order, event)
  return decided.ok
    ? Ok(planOf(known, shipment, event, documented.val, decided.val))
    : refused(refusedPlan(known, decided.val))
}

/**
 * Where a report is under way or done by another slip than the one that is planned, waiting would end in a false rest:
 * NP keeps what it was told (FLOW-06).
 */
function refusedAsItIs(
  known: GivenOrder,
  shipment: ShipmentToPlan,
  decided: Refusal,
): Result<ShipmentPlan, ShipmentRefusal> {
  const { order } = known
  const refusal = refusedPlan(known, decided)
  if (isShippedAsPlanned(order, shipment)) return refused({ ...refusal, shippedAsPlanned: true })
  const otherwise = reportedOtherwise(order, shipment)
  const isLeftToNp = order.closed === null && isOfReport(order.paymentStatus) && isIdle(refusal.next[0])
  return refused({
    ...refusal,
    findings: otherwise === null ? refusal.findings : [otherwise, ...refusal.findings],
    ...(isLeftToNp ? anyOf(STEPS.check_np_console) : {}),
  })
}

function refused(
  refusal: Omit<ShipmentRefusal, 'shippedAsPlanned'> & Partial<ShipmentRefusal>,
): Result<ShipmentPlan, ShipmentRefusal> {
  return Err({ shippedAsPlanned: false, ...refusal })
}

function planOf(
  before: GivenOrder,
  { deliveryId, carrier }: ShipmentToPlan,
  event: ShipmentPlan['event'],
  documented: Decision,
  { order, routes, warnings }: Decision,
): ShipmentPlan {
  const { orderNumber } = order
  const expected = {
    orderNumber,
    deliveryId,
    outcome: outcomeOf(order, routes),
    shipment: documented.order.shipment,
    routes,
    warnings,
    event,
    order,
    calls: callsOf(orderNumber, deliveryId, event),
  }
  return { ...expected, ...shipmentFindings(before, expected, carrier) }
}
