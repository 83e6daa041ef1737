import type { Order } from '../../order/order.js'
import { orderFault } from '../../order/order-fault.js'
import { orderFields } from '../../order/order-fields.js'
import { readCarrier } from '../../parsing/read-carrier.js'
import { readSlipNumber } from '../../parsing/read-slip-number.js'
import { NONE } from '../../shape/none.js'
import { areRefusals } from './are-refusals.js'
import { findMoves } from './find-moves.js'
import type { Goal } from './goal.js'
import type { KnownPayloads } from './known-payloads.js'
import type { Move } from './move.js'
import { positionOf } from './position-of.js'

/** So many courses are remembered at most. */
const MOST = 10_000
const known = new Map<string, readonly Move[] | null>()

/**
 * The same as `findMoves`, but each course is looked for once: most orders take one of a few courses. Only those of
 * plain orders are remembered: one with getters may answer otherwise the next time (READ-24), and other orders would
 * get its course.
 */
export function knownMoves(
  order: Order,
  goal: Goal,
  payloads: KnownPayloads,
  actors: 'anyone' | 'link',
): readonly Move[] | null {
  const question = questionOf(order, goal, payloads, actors)
  const answer = known.get(question)
  if (answer !== undefined) return answer
  const start = startOf(order)
  const moves = findMoves(start, goal, payloads, actors)
  const isPlain = orderFault(start) === null && questionOf(start, goal, payloads, actors) === question
  if (isPlain && known.size < MOST) known.set(question, moves)
  return moves
}

/** A copy to search from, at version 1: each event adds one, and no version may be too great for that. */
function startOf(order: Order): Order {
  return { ...orderFields(order), version: 1 }
}

function questionOf(order: Order, goal: Goal, payloads: KnownPayloads, actors: 'anyone' | 'link'): string {
  return `${positionOf(order)} ${goal.paymentStatus} ${goal.deliveryStatus} ${goal.isApproved ?? false} ${whatDecides(payloads)} ${actors}`
}

/**
 * All that was seen and decides where moves lead: whether there is an NP取引ID, whether NP's codes are a refusal, and
 * what is wrong with carrier and slip. Which id, carrier or slip it is makes no difference.
 */
function whatDecides({ npTransactionId, codes = NONE, carrier, slipNumber }: KnownPayloads): string {
  const unseenOrCarrierFault = carrier === undefined || readCarrier(carrier).fault
  const unseenOrSlipFault = slipNumber === undefined || readSlipNumber(slipNumber).fault
  const cause = codes.length === 0 ? 'unseen' : areRefusals(codes)
  return `${typeof npTransactionId} ${cause} ${unseenOrCarrierFault} ${unseenOrSlipFault}`
}
