import type { Order } from '../../order/order.js'
import { impliesApproval } from '../../status/implies-approval.js'
import { type Goal, shows } from './goal.js'
import { positionOf } from './position-of.js'
import type { Seen } from './seen.js'
import type { Step } from './step.js'
import { stepsFor } from './steps-for.js'
import { takeStep } from './take-step.js'

/** Where a search has come to, and by which steps. */
interface Place {
  readonly order: Order
  readonly steps: readonly Step[]
}

/**
 * The shortest course of steps in the definition by which an order comes to show what is shown. The link's steps are
 * tried first, so that of several as short it is one with the fewest acts of an operator. An approval is never part of it
 * unless what is shown implies one.
 *
 * @returns no steps when the order shows it already; `null` when no course leads there
 */
export function findCourse(order: Order, goal: Goal, seen: Seen, by: 'anyone' | 'link'): readonly Step[] | null {
  const steps = stepsFor(seen).filter((step) => isPossible(step, goal, by))
  const reached = new Set<string>()
  let places: readonly Place[] = [{ order, steps: [] }]
  while (places.length > 0) {
    const arrived = places.find((place) => shows(place.order, goal))
    if (arrived !== undefined) return arrived.steps
    places = furtherPlaces(places, steps, seen).filter(({ order: there }) => isNew(reached, positionOf(there)))
  }
  return null
}

function isPossible({ type, by: whose }: Step, goal: Goal, by: 'anyone' | 'link'): boolean {
  if (by !== 'anyone' && by !== whose) return false
  return type !== 'screening.approved' || goal.isApproved === true || impliesApproval(goal.paymentStatus)
}

function furtherPlaces(places: readonly Place[], steps: readonly Step[], seen: Seen): readonly Place[] {
  return places.flatMap((place) => steps.flatMap((step) => further(place, step, seen)))
}

function further({ order, steps }: Place, step: Step, seen: Seen): readonly Place[] {
  const taken = takeStep(order, step, seen)
  return taken === null ? [] : [{ order: taken.order, steps: [...steps, step] }]
}

function isNew(reached: Set<string>, position: string): boolean {
  if (reached.has(position)) return false
  reached.add(position)
  return true
}
