import { leadsThroughEdit } from '../../../lifecycle/leads-through-edit.js'
import { haveLeft } from '../../../order/have-left.js'
import type { Order } from '../../../order/order.js'
import { NONE } from '../../../shape/none.js'
import { findingOf } from '../../answer/finding-of.js'
import { shows } from '../../course/goal.js'
import { kindFindings } from '../kind-findings.js'
import type { Observation } from '../observation.js'
import { observationOf } from '../observation-of.js'
import { isShownGone } from '../shown/is-shown-gone.js'
import type { Understood } from '../shown/understood.js'
import { isRejectedUnseen } from './is-rejected-unseen.js'
import { unexplainedObservation } from './unexplained-observation.js'

/**
 * What follows from a look of before what is known: what it shows isn't taken over (LINK-06). But if the order stands
 * in its status since before that look, another one contradicts what is known, and holds goods back as it would have in
 * its turn: it tells of an edit; and no way leads from 審査NG back to 審査OK.
 */
export function outdatedObservation(order: Order, reading: Understood): Observation {
  const { paymentStatus, seen, unknown } = reading
  const kind = shows(order, reading) ? 'unchanged' : 'outdated'
  const isMeanwhile = Date.parse(seen.at) >= Date.parse(order.statusSince)
  const isRejected =
    isMeanwhile && order.paymentStatus === 'screening_approved' && paymentStatus === 'screening_rejected'
  const isEdited = isMeanwhile && tellsOfEdit(order, reading, isRejected)
  const findings = [
    ...kindFindings(kind, paymentStatus),
    ...(isEdited ? [findingOf('edited_meanwhile', 'READ-11', paymentStatus)] : []),
  ]
  if (!isRejected || order.syncTrust === 'suspect') {
    return observationOf(kind, { order, events: [] }, [...findings, ...unknown])
  }
  const doubt = unexplainedObservation(order, reading, false)
  return { ...doubt, findings: [...doubt.findings, ...findings] }
}

/** Whether it shows that goods which are here were edited; NP's reason for 審査NG shows another screening. */
function tellsOfEdit(order: Order, reading: Understood, isRejected: boolean): boolean {
  if (haveLeft(order) || isShownGone({ ...reading, codes: reading.seen.codes })) return false
  const isScreenedAnew = isRejected && !isRejectedUnseen(order, NONE, reading)
  return isScreenedAnew || leadsThroughEdit(order.paymentStatus, reading.paymentStatus)
}
