import { ageDays } from '../../clock/age-days.js'
import { MINUTE_MS } from '../../clock/units-of-time.js'
import type { Order } from '../../order/order.js'
import { standsDenied } from '../kept/denial/stands-denied.js'
import { goodsOf } from '../kept/goods-of.js'
import type { KeptOrder } from '../kept/kept-order.js'
import { laterOf } from '../kept/later-of.js'
import { noParcelOf } from '../kept/parcel/no-parcel-of.js'
import { casesOf } from './cases/cases-of.js'
import { doneCase } from './cases/done-case.js'
import { overdueOf } from './cases/overdue.js'
import type { TriageItem } from './list/triage-item.js'
import { URGENCIES, type Urgency } from './list/urgency.js'
import type { WorkList } from './list/work-list.js'
import type { TriageThresholds } from './thresholds/triage-thresholds.js'

/**
 * An order on its list: the first question that holds decides, the others that hold are named beside it.
 *
 * @param kept - the same order as it is kept, if it is
 */
export function itemOf(order: Order, kept: KeptOrder | null, nowMs: number, thresholds: TriageThresholds): TriageItem {
  const since = Date.parse(order.closed === null ? order.statusSince : order.closed.at)
  const ageMs = Math.max(0, nowMs - since)
  const noParcel = kept === null ? null : noParcelOf(kept)
  const lastSeen = kept === null ? null : laterOf(kept.lastKnownAt, kept.lastSeenAt ?? kept.lastKnownAt)
  const overdue = overdueOf(order, { nowMs, ageMs, lastSeen, isParcelHere: noParcel === null }, thresholds)
  const isDenied = kept !== null && standsDenied(kept)
  const [primary = doneCase(order), ...others] = casesOf(order, overdue, isDenied, noParcel)
  const also = others.map(({ list }) => list)
  const asIs = primary.nextOf(order, goodsOf({ order, kept }))
  const { next, inTurn } = noParcel === null ? asIs : noParcel.nextOf(asIs)
  const isDue = ageMs > dueAfter(primary.list, thresholds) * MINUTE_MS
  return {
    findings: [primary, ...others].map(({ finding }) => finding),
    next,
    inTurn,
    orderNumber: order.orderNumber,
    status: order.paymentStatus,
    list: primary.list,
    also,
    urgency: raised(primary.urgency, also, isDue),
    ageMs,
    ageDays: ageDays(since, nowMs),
    openFollowUps: [...order.openFollowUps],
  }
}

function dueAfter(list: WorkList, { dueWithinMinutes }: TriageThresholds): number {
  const minutes: Partial<Record<WorkList, number>> = dueWithinMinutes
  return minutes[list] ?? Number.POSITIVE_INFINITY
}

/**
 * What is overdue is more urgent by one degree. A doubtful order whose parcel or money is at stake can't wait either:
 * only beside doubt do those two lists come second.
 */
function raised(urgency: Urgency, also: readonly WorkList[], isDue: boolean): Urgency {
  if (also.includes('approval_taken_back') || also.includes('shipped_not_reported')) return 'critical'
  return isDue ? (URGENCIES[URGENCIES.indexOf(urgency) - 1] ?? urgency) : urgency
}
