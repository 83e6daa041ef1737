import type { OrderEvent } from '../../../order/event/order-event.js'
import { haveLeft } from '../../../order/have-left.js'
import type { Order } from '../../../order/order.js'
import { impliesApproval } from '../../../status/implies-approval.js'
import { approvedUnseen } from '../../course/approved-unseen.js'
import { sentUnseen } from '../../course/sent-unseen.js'
import { type Taken, takeEvents } from '../../course/take-events.js'
import { takenOnUnseen } from '../../course/taken-on-unseen.js'
import { actFindings } from '../act-findings.js'
import { lateAnswer } from '../look/late-answer.js'
import { liveAfterClosing } from '../look/live-after-closing.js'
import { shownObservation } from '../look/shown-observation.js'
import type { Observation } from '../observation.js'
import type { ObservationCode } from '../observation-code.js'
import type { ShownReading } from '../shown/read-shown.js'
import { isUnderstood, type Understood } from '../shown/understood.js'
import { courseOfEvents } from './course-of-events.js'
import type { Ended } from './ended.js'
import type { RowKnowledge } from './row-knowledge.js'
import { withoutEmptyCells } from './without-empty-cells.js'

/**
 * Why NP's console has to be looked at, or nobody pays NP for what the buyer may keep (READ-16). An approval that may
 * be what was denied is said of the end: nothing of it is confirmed any more.
 */
const DOUBTS: readonly ObservationCode[] = [
  'shipped_without_approval',
  'unexplained',
  'still_suspect',
  'np_transaction_differs',
]
/** What is said of a look behind which its order was cancelled. Whether goods have left, the row says as a whole. */
const SAID: readonly ObservationCode[] = [...DOUBTS, 'link_moved_on', 'operator_acted']

/**
 * What became of an open order by what a row shows of it, and by the cancel behind that (CANC-01, READ-08). Where less
 * would be left to do by it than the cancel of the order as it is known leaves, what is shown adds to that and takes
 * nothing away: only a person settles what NP may hold. A look into NP's console that either leaves stays by both.
 *
 * @returns `null` where nothing follows from what is shown, or the cancel itself can't be taken
 */
export function cancelledAsShown(order: Order, reading: ShownReading | null, options: RowKnowledge): Ended | null {
  if (reading === null || !isUnderstood(reading)) return null
  const look = shownObservation(order, withoutEmptyCells(order, reading), options)
  if (look.kind === 'outdated') return null
  const { at, approvalDenied } = options
  const isDenied = approvalDenied && impliesApproval(reading.paymentStatus)
  const isToBeLookedUp =
    look.order.syncTrust === 'suspect' || leavesLook(cancelled(order, at)) || leavesLook(cancelled(look.order, at))
  const by = { at, isToBeLookedUp, isDenied }
  const known = ended(order, reading, by)
  const shown = ended(look.order, reading, by)
  if (known !== null && (shown === null || leavesLess(shown.order, known.order))) return behind(look, DOUBTS, known)
  if (shown === null) return null
  const end = behind(look, SAID, shown)
  return { ...end, course: [...look.course, ...end.course], events: [...look.events, ...end.events] }
}

/** By what an order ended. */
interface EndedBy {
  readonly at: string
  readonly isToBeLookedUp: boolean
  /** Whether what is shown is an approval that may be what a confirmation denied. */
  readonly isDenied: boolean
}

/** An end, after what is said of the look behind which it came. */
function behind({ findings }: Observation, said: readonly ObservationCode[], end: Ended): Ended {
  return { ...end, findings: [...findings.filter(({ code }) => said.includes(code)), ...end.findings] }
}

/** A cancel, behind what the link may have done unseen, and before what NP must have said for this to be shown. */
function ended(from: Order, reading: Understood, { at, isToBeLookedUp, isDenied }: EndedBy): Ended | null {
  const plain = cancelled(from, at)
  const isDoubted = isToBeLookedUp && !leavesLook(plain)
  const taken = isDoubted ? cancelled(from, at, [{ type: 'sync.doubted', reason: 'other', at }]) : plain
  if (taken === null) return null
  const late = lateAnswer(taken.order, reading)
  const course = courseOfEvents(taken.events)
  return {
    from,
    order: late?.order ?? taken.order,
    events: [...taken.events, ...(late?.events ?? [])],
    course: [...course, ...courseOfEvents(late?.events ?? [])],
    findings: [
      ...actFindings(course),
      ...(late === null && !isDenied ? [] : [liveAfterClosing(reading.paymentStatus, isDenied)]),
    ],
  }
}

function cancelled(from: Order, at: string, doubt: readonly OrderEvent[] = []): Taken | null {
  const unseen = [...takenOnUnseen(from, at), ...approvedUnseen(from, at), ...sentUnseen(from, at)]
  return takeEvents(from, [...unseen, ...doubt, { type: 'order.cancelled', deleted: false, at }])
}

function leavesLook(taken: Taken | null): boolean {
  return taken?.order.openFollowUps.includes('check_np_console') === true
}

function leavesLess(after: Order, than: Order): boolean {
  const isLess = than.openFollowUps.some((kind) => !after.openFollowUps.includes(kind))
  return isLess || (haveLeft(than) && !haveLeft(after))
}
