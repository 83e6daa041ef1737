import type { OrderEvent } from '../../../order/event/order-event.js'
import { haveLeft } from '../../../order/have-left.js'
import type { Order } from '../../../order/order.js'
import { findingOf } from '../../answer/finding-of.js'
import { sentUnseen } from '../../course/sent-unseen.js'
import { takeEvents } from '../../course/take-events.js'
import { takenOnUnseen } from '../../course/taken-on-unseen.js'
import { actFindings } from '../act-findings.js'
import { lateAnswer } from '../look/late-answer.js'
import { shownObservation } from '../look/shown-observation.js'
import type { Observation } from '../observation.js'
import type { ObservationCode } from '../observation-code.js'
import type { ShownReading } from '../shown/read-shown.js'
import { isUnderstood, type Understood } from '../shown/understood.js'
import { courseOfEvents } from './course-of-events.js'
import type { Ended } from './ended.js'
import type { RowOptionsReading } from './read-row-options.js'
import { withoutEmptyCells } from './without-empty-cells.js'

/** Why NP's console has to be looked at. */
const DOUBTS: readonly ObservationCode[] = [
  'unexplained',
  'confirmed_otherwise',
  'still_suspect',
  'np_transaction_differs',
]
/** What is said of a look behind which its order was cancelled. Where the goods are, the row says as a whole. */
const SAID: readonly ObservationCode[] = [...DOUBTS, 'link_moved_on', 'operator_acted']

/**
 * What became of an open order by what a row shows of it, and by the cancel behind that (CANC-01, READ-08). Where less
 * would be left to do by it than the cancel of the order as it is known leaves, what is shown adds to that and takes
 * nothing away: only a person settles what NP may hold.
 *
 * @returns `null` where nothing follows from what is shown
 */
export function cancelledAsShown(order: Order, reading: ShownReading | null, options: RowOptionsReading): Ended | null {
  if (reading === null || !isUnderstood(reading)) return null
  const look = shownObservation(order, withoutEmptyCells(order, reading), options)
  if (look.kind === 'outdated') return null
  const known = cancelled(order, reading, options.at, look.order.syncTrust === 'suspect')
  const shown = cancelled(look.order, reading, options.at, false)
  if (known !== null && (shown === null || leavesLess(shown.order, known.order))) return behind(look, DOUBTS, known)
  if (shown === null) return null
  const ended = behind(look, SAID, shown)
  return { ...ended, course: [...look.course, ...ended.course], events: [...look.events, ...ended.events] }
}

/** An end, after what is said of the look behind which it came. */
function behind({ findings }: Observation, said: readonly ObservationCode[], ended: Ended): Ended {
  return { ...ended, findings: [...findings.filter(({ code }) => said.includes(code)), ...ended.findings] }
}

/** A cancel, behind what the link may have done unseen, and before what NP must have said for this to be shown. */
function cancelled(from: Order, reading: Understood, at: string, isDoubted: boolean): Ended | null {
  const unseen = [...takenOnUnseen(from, at), ...sentUnseen(from, at)]
  const isInDoubt = from.syncTrust === 'suspect' || unseen.some(({ type }) => type === 'sync.doubted')
  const doubt: readonly OrderEvent[] = isDoubted && !isInDoubt ? [{ type: 'sync.doubted', reason: 'other', at }] : []
  const taken = takeEvents(from, [...unseen, ...doubt, { type: 'order.cancelled', deleted: false, at }])
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
      ...(late === null ? [] : [findingOf('live_after_closing', 'READ-07', reading.paymentStatus)]),
    ],
  }
}

function leavesLess(after: Order, than: Order): boolean {
  const isLess = than.openFollowUps.some((kind) => !after.openFollowUps.includes(kind))
  return isLess || (haveLeft(than) && !haveLeft(after))
}
