import { acceptedEvents } from '../../lifecycle/accepted-events.js'
import type { Order } from '../../order/order.js'
import { impliesApproval } from '../../status/implies-approval.js'
import { type Goal, shows } from './goal.js'
import type { KnownPayloads } from './known-payloads.js'
import type { Move } from './move.js'
import { movesFor } from './moves-for.js'
import { positionOf } from './position-of.js'
import { takeMove } from './take-move.js'

/** A course that may lead on to the goal, and the order at its end. */
interface Candidate {
  readonly order: Order
  readonly course: readonly Move[]
}

/**
 * The shortest course of moves by which an order comes to show what is shown. The link's moves are tried first, so that
 * of several as short it is one with the fewest acts of an operator. An approval is never part of it unless what is
 * shown implies one.
 *
 * @returns no moves when the order shows it already; `null` when no course leads there
 */
export function findMoves(
  order: Order,
  goal: Goal,
  payloads: KnownPayloads,
  actors: 'anyone' | 'link',
): readonly Move[] | null {
  const moves = movesFor(payloads).filter((move) => isPossible(move, goal, actors))
  const reached = new Set<string>()
  let candidates: readonly Candidate[] = [{ order, course: [] }]
  while (candidates.length > 0) {
    const arrived = candidates.find((candidate) => shows(candidate.order, goal))
    if (arrived !== undefined) return arrived.course
    const longer = candidates.flatMap((candidate) => longerBy(candidate, moves, payloads))
    candidates = longer.filter((candidate) => isNew(reached, positionOf(candidate.order)))
  }
  return null
}

function isPossible({ type, by }: Move, goal: Goal, actors: 'anyone' | 'link'): boolean {
  if (actors !== 'anyone' && actors !== by) return false
  return type !== 'screening.approved' || goal.isApproved === true || impliesApproval(goal.paymentStatus)
}

/** Most moves fit no given order: whether an event of that type fits at all is sooner known than where it leads. */
function longerBy({ order, course }: Candidate, moves: readonly Move[], payloads: KnownPayloads): readonly Candidate[] {
  const accepted = acceptedEvents(order)
  const fitting = moves.filter(({ type }) => accepted.includes(type))
  return fitting.flatMap((move) => {
    const taken = takeMove(order, move, payloads)
    return taken === null ? [] : [{ order: taken.order, course: [...course, move] }]
  })
}

function isNew(reached: Set<string>, position: string): boolean {
  if (reached.has(position)) return false
  reached.add(position)
  return true
}
