import { isOrderNumber } from '../../order/is-order-number.js'
import { readEvent } from '../../order/read-event.js'
import { isFilledText } from '../../shape/is-filled-text.js'
import { isRecord } from '../../shape/is-record.js'
import { LOOK_UP_STEPS } from '../look-up-steps.js'
import { areCallsFor } from './are-calls-for.js'
import { hasForm } from './has-form.js'
import { rowKey } from './row-key.js'
import type { ShipmentPlan } from './shipment-plan.js'
import { stepForCarrier } from './step-for-carrier.js'

/** What is needed of a plan once it is under way. */
export interface PlannedShipment extends Pick<ShipmentPlan, 'orderNumber' | 'deliveryId' | 'event' | 'calls'> {
  /** Whether somebody has to look into NP's console before anything is done: its `next` begins with that (READ-05). */
  readonly isToBeLookedUp: boolean
}

/**
 * Reads every plan, once, by its row; a text is the path of what is malformed (READ-24). Plans are kept between two
 * calls, so they may come from anywhere.
 */
export function readPlans(plans: readonly ShipmentPlan[]): ReadonlyMap<string, PlannedShipment> | string {
  if (!Array.isArray(plans)) return 'plans'
  const byRow = new Map<string, PlannedShipment>()
  for (const [at, given] of plans.entries()) {
    const plan = readPlan(given)
    if (typeof plan === 'string') return `plans[${at}]${plan}`
    const key = rowKey(plan)
    if (byRow.has(key)) return `plans[${at}]`
    byRow.set(key, plan)
  }
  return byRow
}

function readPlan(given: unknown): PlannedShipment | string {
  if (!isRecord(given)) return ''
  const { orderNumber, deliveryId, calls, next } = given
  if (!isOrderNumber(orderNumber)) return '.orderNumber'
  if (!isFilledText(deliveryId)) return '.deliveryId'
  const event = readEvent(given['event'])
  if (typeof event === 'string') return `.${event}`
  if (event.type !== 'delivery.completed') return '.event.type'
  if (calls !== null && !areCallsFor(orderNumber, deliveryId, event, calls)) return '.calls'
  const isToBeLookedUp = hasForm(next, LOOK_UP_STEPS)
  if (!isToBeLookedUp && !hasForm(next, [stepForCarrier(event.carrier)])) return '.next'
  return { orderNumber, deliveryId, event, calls, isToBeLookedUp }
}
