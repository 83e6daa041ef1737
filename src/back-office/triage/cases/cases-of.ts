import type { Order } from '../../../order/order.js'
import type { NoParcel } from '../../kept/parcel/no-parcel-of.js'
import { deniedCase } from './denied-case.js'
import { ifApprovalIsGone } from './if-approval-is-gone.js'
import { ifFollowUpsAreOpen } from './if-follow-ups-are-open.js'
import { ifInDoubt } from './if-in-doubt.js'
import { ifNpIsNotTold } from './if-np-is-not-told.js'
import { ifStalled } from './if-stalled.js'
import { ifToBeCorrected } from './if-to-be-corrected.js'
import { ifToBeShipped } from './if-to-be-shipped.js'
import { ifWaiting } from './if-waiting.js'
import { ofClaimedParcel } from './of-claimed-parcel.js'
import { ofGoodsThatLeft } from './of-goods-that-left.js'
import { ofParcelToStop } from './of-parcel-to-stop.js'
import type { Overdue } from './overdue.js'
import type { TriageCase } from './triage-case.js'

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
 * All the cases that hold of an order, what decides first; none: nothing is left to do.
 *
 * @param isDenied - whether somebody denied the approval by which it is known
 * @param noParcel - why no parcel of it leaves; `null`: one may
 */
export function casesOf(
  order: Order,
  overdue: Overdue,
  isDenied: boolean,
  noParcel: NoParcel | null,
): readonly TriageCase[] {
  const doubt = isDenied ? deniedCase(order) : ifInDoubt(order, overdue)
  const asShown = ofAnyOrder(order, doubt, overdue)
  return noParcel === null ? asShown : ofNoParcel(order, noParcel, asShown)
}

function ofAnyOrder(order: Order, doubt: TriageCase | null, overdue: Overdue): readonly TriageCase[] {
  const cases: TriageCase[] = doubt === null ? [] : [doubt]
  for (const ask of doubt === null ? AS_SHOWN : AT_STAKE) {
    const triageCase = ask(order, overdue)
    if (triageCase !== null) cases.push(triageCase)
  }
  return cases
}

function ofNoParcel(order: Order, { finding, toStop }: NoParcel, cases: readonly TriageCase[]): readonly TriageCase[] {
  const asLeft = finding.code === 'goods_left_before' ? ofGoodsThatLeft(order, cases) : null
  if (toStop !== null) return ofParcelToStop(order, toStop, asLeft ?? cases)
  return asLeft ?? ofClaimedParcel(finding, cases)
}
