import type { Order } from '../../order/order.js'
import type { OrderEvent } from '../../order/order-event.js'
import { followCourse } from '../course/follow-course.js'
import { knownCourse } from '../course/known-course.js'
import type { Seen } from '../course/seen.js'
import { takeEvents } from '../course/take-step.js'
import { differsById, knowsCodes, namesAnother } from './judge.js'
import type { NpState } from './np-state.js'
import { TRUTH_OF } from './truth-of.js'
import type { StepVerdict } from './verdicts.js'

/** Which way a repair goes. */
export interface Repair {
  /**
   * `link`: what the link will bring. `display`: an operator sets the displayed status, and confirms it. `confirm`: the
   * shown status is confirmed. `settle`: a follow-up is done. `none`: nothing is to be repaired, or nothing can be.
   */
  readonly by: 'link' | 'display' | 'confirm' | 'settle' | 'none'
  readonly events: readonly OrderEvent[]
}

const NONE: Repair = { by: 'none', events: [] }

/**
 * The events that would bring an order into step with what NP says. Those that `decide` would refuse, as for an order with
 * no version left for them, are never proposed.
 */
export function repairOf(order: Order, npState: NpState, verdict: StepVerdict): Repair {
  const { by, events } = wayFor(order, npState, verdict)
  return { by, events: takeEvents(order, events) === null ? [] : events }
}

function wayFor(order: Order, npState: NpState, verdict: StepVerdict): Repair {
  if (verdict === 'np_behind' || verdict === 'cannot_tell' || namesAnother(order, npState)) return NONE
  const { at } = npState
  if (order.closed !== null) {
    return verdict === 'shop_behind'
      ? { by: 'settle', events: [{ type: 'followUp.done', kind: 'cancel_in_np_console', at }] }
      : NONE
  }
  if (verdict === 'in_step') {
    return order.syncTrust === 'linked'
      ? NONE
      : { by: 'confirm', events: [{ type: 'sync.confirmed', status: order.paymentStatus, at }] }
  }
  return (verdict === 'shop_behind' ? byLink(order, npState) : null) ?? byDisplay(order, npState)
}

function byLink(order: Order, npState: NpState): Repair | null {
  const truth = TRUTH_OF[npState.status]
  if (truth === null || order.syncTrust === 'suspect') return null
  const seen = seenIn(npState)
  if (order.paymentStatus === truth) return { by: 'link', events: [heldAs(npState)] }
  const course = knownCourse(order, { paymentStatus: truth, deliveryStatus: null }, seen, 'link')
  const taken = course === null ? null : followCourse(order, course, seen)
  return taken === null ? null : { by: 'link', events: taken.events }
}

/**
 * NP names the true status: the display is set to it, and that is confirmed (SYNC-01, READ-21). A confirmation brings no
 * new id, so it doesn't help where NP names one.
 */
function byDisplay(order: Order, npState: NpState): Repair {
  const truth = TRUTH_OF[npState.status]
  if (truth === null || differsById(order, npState)) return NONE
  const { at } = npState
  const confirmed: OrderEvent = { type: 'sync.confirmed', status: truth, at }
  const isShown = order.paymentStatus === truth
  const events: readonly OrderEvent[] = isShown
    ? [confirmed]
    : [{ type: 'status.overridden', to: truth, reason: 'reconciliation', at }, confirmed]
  const now = takeEvents(order, events)?.order ?? order
  return {
    by: isShown ? 'confirm' : 'display',
    events: truth === 'screening_on_hold' && !knowsCodes(now, npState) ? [...events, heldAs(npState)] : events,
  }
}

/** READ-17: the codes of a hold come after it. */
function heldAs({ codes, at }: NpState): OrderEvent {
  return { type: 'screening.held', codes: codes ?? [], at }
}

function seenIn({ at, codes, npTransactionId }: NpState): Seen {
  return { at, codes: codes ?? undefined, npTransactionId: npTransactionId ?? undefined }
}
