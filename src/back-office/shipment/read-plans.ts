import { readEvent } from '../../order/event/read-event.js'
import { isOrderNumber } from '../../order/form/is-order-number.js'
import { isFilledText } from '../../shape/is-filled-text.js'
import { isRecord } from '../../shape/is-record.js'
import { NONE } from '../../shape/none.js'
import type { Finding } from '../answer/finding.js'
import { findingOf } from '../answer/finding-of.js'
import { isClaimName } from '../kept/is-claim-name.js'
import { areCallsFor } from './are-calls-for.js'
import { rowKey } from './row-key.js'
import type { ShipmentPlan } from './shipment-plan.js'

const CLAIMED_TO_STOP = 'claimed_parcel_to_stop'

/** What is needed of a plan once it is under way. */
export interface PlannedShipment
  extends Pick<ShipmentPlan, 'orderNumber' | 'deliveryId' | 'event' | 'calls' | 'isHeldBack'> {
  /** That its claimed parcel is to be stopped, by which it is held back; `null`: it is held back by a look, or not. */
  readonly toStop: Finding<'claimed_parcel_to_stop'> | null
}

/**
 * Reads every plan, once, by its row; a text is the path of what is malformed (READ-24), such as a second plan of an
 * order, which has one delivery (LINK-03). Plans are kept between two calls, so they may come from anywhere.
 */
export function readPlans(plans: readonly ShipmentPlan[]): ReadonlyMap<string, PlannedShipment> | string {
  if (!Array.isArray(plans)) return 'plans'
  const byRow = new Map<string, PlannedShipment>()
  const orders = new Set<string>()
  for (const [at, given] of plans.entries()) {
    const plan = readPlan(given)
    if (typeof plan === 'string') return `plans[${at}]${plan}`
    if (orders.has(plan.orderNumber)) return `plans[${at}].orderNumber`
    orders.add(plan.orderNumber)
    byRow.set(rowKey(plan), plan)
  }
  return byRow
}

function readPlan(given: unknown): PlannedShipment | string {
  if (!isRecord(given)) return ''
  const { orderNumber, deliveryId, calls, isHeldBack } = given
  if (!isOrderNumber(orderNumber)) return '.orderNumber'
  if (!isFilledText(deliveryId)) return '.deliveryId'
  const event = readEvent(given['event'])
  if (typeof event === 'string') return `.${event}`
  if (event.type !== 'delivery.completed') return '.event.type'
  if (calls !== null && !areCallsFor(orderNumber, deliveryId, event, calls)) return '.calls'
  if (typeof isHeldBack !== 'boolean') return '.isHeldBack'
  return { orderNumber, deliveryId, event, calls, isHeldBack, toStop: toStopIn(given['findings']) }
}

function toStopIn(findings: unknown): PlannedShipment['toStop'] {
  const said: readonly unknown[] = Array.isArray(findings) ? findings : NONE
  const found = said.find((finding) => isRecord(finding) && finding['code'] === CLAIMED_TO_STOP)
  if (!isRecord(found)) return null
  const { detail } = found
  return findingOf(CLAIMED_TO_STOP, 'SHIP-01', isClaimName(detail) ? detail : null)
}
