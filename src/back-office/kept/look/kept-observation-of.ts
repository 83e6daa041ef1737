import { tellsOfEdit } from '../../../lifecycle/tells-of-edit.js'
import { withoutInvoice } from '../../../lifecycle/updates/without-invoice.js'
import { haveLeft } from '../../../order/have-left.js'
import { STEPS } from '../../../refusal/steps.js'
import { impliesApproval } from '../../../status/implies-approval.js'
import { isOfReport } from '../../../status/is-of-report.js'
import type { Finding } from '../../answer/finding.js'
import { GOODS_LEFT_BEFORE } from '../../answer/goods-left-before.js'
import { obstaclesTo } from '../../gate/obstacles-to.js'
import { anyOf } from '../../next/any-of.js'
import type { Next } from '../../next/next.js'
import { nextOf } from '../../next/next-of.js'
import { withoutGoodsToFind } from '../../next/without-goods-to-find.js'
import type { Observation } from '../../observation/observation.js'
import type { ObservationCode } from '../../observation/observation-code.js'
import type { ShownBesideEnd } from '../../observation/shown/shown-beside-end.js'
import type { ShownOrder } from '../../observation/shown/shown-order.js'
import { showsShipment } from '../../order-state/shows-shipment.js'
import { claimSaid } from '../claim/claim-said.js'
import { claimedAfter } from '../claim/claimed-after.js'
import { withParcelToStop } from '../claim/with-parcel-to-stop.js'
import { standsDenied } from '../denial/stands-denied.js'
import { isOfNow } from '../is-of-now.js'
import type { KeptOrder } from '../kept-order.js'
import { laterOf } from '../later-of.js'
import { noParcelOf } from '../parcel/no-parcel-of.js'
import { afterLateEdit } from './after-late-edit.js'
import { deliveryIn } from './delivery-in.js'
import type { KeptObservation } from './kept-observation.js'
import { showsGone } from './shows-gone.js'
import { statusIn } from './status-in.js'
import { withoutKnownRefusal } from './without-known-refusal.js'

/** What a look showed of the goods; of a row that isn't imported its report says it. */
export interface Sight {
  /** When it was taken. */
  readonly at: string
  /** What it showed; `null`: a row that isn't imported shows no status. */
  readonly shown: ShownOrder | null
  /** What such a row shows beside the end (CANC-01); `null`: nothing, or it shows no end. */
  readonly besideEnd: ShownBesideEnd | null
  /** Whether such a row says that goods came back (READ-25). */
  readonly isReturned: boolean
  /** Whether such a row says that goods have left, whatever it isn't imported for (READ-09). */
  readonly isGone: boolean
  /** Whether such a row says so of what is paid in another way, and so has left as such (PAY-03). */
  readonly isGoneOtherwise: boolean
}

/** The observation of a kept order by a look, with what is kept from then on. */
export function keptObservationOf(kept: KeptOrder, observation: Observation, given: Sight): KeptObservation {
  const shown = given.shown === null ? null : withoutKnownRefusal(given.shown, kept, observation)
  const sight = { ...given, shown }
  const hadLeft = kept.goodsHaveLeft || haveLeft(kept.order)
  const after = keptAfter(kept, observation, sight, hadLeft)
  // By a look that is older than what is known the order stays 未配送, though it shows them as gone.
  const isLeft = isOfNow(kept, sight.at) ? hadLeft || (shown !== null && isPutBack(shown)) : after.goodsHaveLeft
  const findings = [...observation.findings, ...leftBefore(observation, isLeft)]
  const isLeftSaid = findings.some(({ code }) => code === 'goods_left_before')
  const said = claimSaid(kept, after)
  return {
    ...observation,
    ...nextAfter(observation, after, isLeftSaid, sight),
    findings: [...findings, ...(said === null ? [] : [said])],
    kept: after,
  }
}

/** What is kept after a look. A status that tells of an edit, shown in doubt, makes an invoice stale (READ-11). */
function keptAfter(
  kept: KeptOrder,
  observation: Observation,
  { at, shown, besideEnd, isReturned, isGone, isGoneOtherwise }: Sight,
  hadLeft: boolean,
): KeptOrder {
  const { order } = observation
  const display = shown ?? besideEnd
  const isShownGone = isReturned || haveLeft(order) || (display !== null && showsGone(display))
  const isEdited = !isShownGone && tellsOfEdit(order, observation.toConfirm, at)
  const isOld = !isOfNow(kept, at)
  const status = display !== null && !isOld ? statusIn(display) : null
  // What came back had left; so has what is paid in another way by now, and 配送完了. By an older look that may be
  // another parcel than the one that is claimed.
  const endsClaim = !isOld && (isReturned || (isGoneOtherwise && order.closed !== null))
  const after = {
    order: isEdited ? withoutInvoice(order) : order,
    lastKnownAt: laterOf(kept.lastKnownAt, at),
    lastSeenAt: saysHowItIs(kept, observation, at, shown) ? laterOf(kept.lastSeenAt ?? at, at) : kept.lastSeenAt,
    approvalDenied: kept.approvalDenied && (status === null || impliesApproval(status)),
    reportDenied: kept.reportDenied && (status === null || isOfReport(status)),
    goodsHaveLeft: hadLeft || isShownGone || isGone,
    parcelClaim: endsClaim ? null : kept.parcelClaim,
  }
  const told = shown !== null && isOfLateEdit(observation) ? afterLateEdit(after, shown) : after
  // Goods that had left before the parcel was claimed would leave a second time (READ-09).
  const hadLeftUnseen = isOld && after.goodsHaveLeft && !hadLeft
  return claimedAfter(kept, hadLeftUnseen ? withParcelToStop(told) : told)
}

/** Whether an older look tells of an edit. */
function isOfLateEdit({ findings }: Observation): boolean {
  return findings.some(({ code }) => code === 'edited_meanwhile')
}

/**
 * What is next: as the order alone has it, but for what would send a parcel, or goes by an approval that was denied
 * (READ-21), and for where the goods of a closed order are (CANC-01), which a row that isn't imported says itself.
 */
function nextAfter(observation: Observation, after: KeptOrder, isLeftSaid: boolean, { shown }: Sight): Next {
  if (standsDenied(after)) return anyOf(STEPS.doubt_sync)
  const asKept = isOfLateEdit(observation) ? nextAfterLateEdit(observation, after) : observation
  const isClosed = after.order.closed !== null
  const isImported = shown !== null
  const mayBeNoParcel = isLeftSaid || after.parcelClaim !== null || (isClosed && isImported)
  const next = (mayBeNoParcel ? noParcelOf(after)?.nextOf(asKept) : null) ?? asKept
  const asksForGoods = observation.next.some(({ step }) => step === 'find_goods')
  return isClosed && !isImported && !asksForGoods ? withoutGoodsToFind(next) : next
}

/** Nothing for a parcel, but to stop one that is claimed, and to print its invoice anew. */
function nextAfterLateEdit(observation: Observation, after: KeptOrder): Next {
  const mayNotLeave = noParcelOf(after) !== null || obstaclesTo(after.order).length > 0
  return observation.next.length === 0 && mayNotLeave ? nextOf(after.order) : observation
}

/** Whether 未配送 is shown beside what is wrong with a shipment. A 出荷報告 beside it is said by a finding of its own. */
function isPutBack(shown: ShownOrder): boolean {
  return deliveryIn(shown) === 'not_shipped' && shown.problemCodes?.some(showsShipment) === true
}

/** What the order no longer says, each day anew, so that nobody takes what is next for one of a parcel (READ-09). */
function leftBefore({ order, findings }: Observation, hadLeft: boolean): readonly Finding<ObservationCode>[] {
  const { deliveryStatus, paymentStatus, closed } = order
  const isToBeSaid = hadLeft && deliveryStatus === 'not_shipped' && closed === null && !isOfReport(paymentStatus)
  return isToBeSaid && !findings.some(({ code }) => code === 'goods_left_before') ? [GOODS_LEFT_BEFORE] : []
}

/**
 * Whether a look says how the order is now. Not where nothing follows from it, as it may be what was so before; not
 * where it doesn't show whether the goods are here; and not where it is older than what is known, as behind a
 * confirmation what led there (READ-21).
 */
function saysHowItIs({ lastKnownAt }: KeptOrder, { kind }: Observation, at: string, shown: ShownOrder | null): boolean {
  if (kind === 'outdated' || kind === 'not_understood') return false
  if (shown !== null && deliveryIn(shown) === null) return false
  return Date.parse(at) >= Date.parse(lastKnownAt)
}
