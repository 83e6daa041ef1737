import { ageDays } from '../../clock/age-days.js'
import { MINUTE_MS } from '../../clock/units-of-time.js'
import type { Order } from '../../order/order.js'
import { standsDenied } from '../kept/denial/stands-denied.js'
import type { KeptOrder } from '../kept/kept-order.js'
import { laterOf } from '../kept/later-of.js'
import { type NoParcel, noParcelOf } from '../kept/parcel/no-parcel-of.js'
import { deniedCase } from './cases/denied-case.js'
import { doneCase } from './cases/done-case.js'
import { ifApprovalIsGone } from './cases/if-approval-is-gone.js'
import { ifFollowUpsAreOpen } from './cases/if-follow-ups-are-open.js'
import { ifInDoubt } from './cases/if-in-doubt.js'
import { ifNpIsNotTold } from './cases/if-np-is-not-told.js'
import { ifStalled } from './cases/if-stalled.js'
import { ifToBeCorrected } from './cases/if-to-be-corrected.js'
import { ifToBeShipped } from './cases/if-to-be-shipped.js'
import { ifWaiting } from './cases/if-waiting.js'
import { ofClaimedParcel } from './cases/of-claimed-parcel.js'
import { ofGoodsThatLeft } from './cases/of-goods-that-left.js'
import { ofParcelToStop } from './cases/of-parcel-to-stop.js'
import { type Overdue, overdueOf } from './cases/overdue.js'
import type { TriageCase } from './cases/triage-case.js'
import type { TriageItem } from './list/triage-item.js'
import { URGENCIES, type Urgency } from './list/urgency.js'
import type { WorkList } from './list/work-list.js'
import type { TriageThresholds } from './thresholds/triage-thresholds.js'

/** What is asked of an order, list by list, in the order of `WORK_LISTS`. */
type Question = (order: Order, overdue: Overdue) => TriageCase | null
const AT_STAKE: readonly Question[] = [ifApprovalIsGone, ifNpIsNotTold]
const AS_SHOWN: readonly Question[] = [
  ...AT_STAKE,
  ifToBeCorrected,
  ifStalled,
  ifFollowUpsAreOpen,
  ifToBeShipped,
  ifWaiting,
]

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
  const asShown = casesOf(order, isDenied ? deniedCase(order) : ifInDoubt(order, overdue), overdue)
  const cases = noParcel === null ? asShown : ofNoParcel(order, noParcel, asShown)
  const [primary = doneCase(order), ...others] = cases
  const also = others.map(({ list }) => list)
  const asIs = primary.nextOf(order)
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

function ofNoParcel(order: Order, { finding, toStop }: NoParcel, cases: readonly TriageCase[]): readonly TriageCase[] {
  const asLeft = finding.code === 'goods_left_before' ? ofGoodsThatLeft(order, cases) : null
  if (toStop !== null) return ofParcelToStop(order, toStop, asLeft ?? cases)
  return asLeft ?? ofClaimedParcel(finding, cases)
}

function casesOf(order: Order, doubt: TriageCase | null, overdue: Overdue): readonly TriageCase[] {
  const cases: TriageCase[] = doubt === null ? [] : [doubt]
  for (const ask of doubt === null ? AS_SHOWN : AT_STAKE) {
    const triageCase = ask(order, overdue)
    if (triageCase !== null) cases.push(triageCase)
  }
  return cases
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
