import type { Order } from '../../../order/order.js'
import { followMoves } from '../../course/follow-moves.js'
import { knownMoves } from '../../course/known-moves.js'
import type { Move } from '../../course/move.js'
import { FAILED } from '../../course/moves-for.js'
import { movesPutBack } from '../../course/moves-put-back.js'
import { bringsAll } from './brings-all.js'
import { seenIn } from './seen-in.js'

/**
 * The moves from one state of an order to the statuses of another; `null`: none lead there. By which code NP refused
 * doesn't matter where the order shows that it did (READ-20). An approval that the order shows for the first time is
 * among them, though it may have left 審査OK since (FLOW-07); one more only where nothing else brings what it
 * shows.
 */
export function movesBetween(before: Order, after: Order): readonly Move[] | null {
  const { everApproved } = after
  const refused = followMoves(before, [FAILED], seenIn(after))
  if (refused !== null && bringsAll(refused, after)) return [FAILED]
  const putBack = movesPutBack(before, after, seenIn(after))
  if (isBrought(before, putBack, after)) return putBack
  const isNew = everApproved === true && before.everApproved !== true
  const moves = movesBy(before, after, isNew)
  if (everApproved !== true || isBrought(before, moves, after)) return moves
  const others = movesBy(before, after, !isNew)
  return moves === null || isBrought(before, others, after) ? others : moves
}

/** An earlier approval is forgotten where one more is looked for. */
function movesBy(before: Order, after: Order, isApproved: boolean): readonly Move[] | null {
  const { paymentStatus, deliveryStatus } = after
  const from = isApproved ? { ...before, everApproved: false } : before
  return knownMoves(from, { paymentStatus, deliveryStatus, isApproved }, seenIn(after), 'anyone')
}

function isBrought(before: Order, moves: readonly Move[] | null, after: Order): boolean {
  const moved = moves === null ? null : followMoves(before, moves, seenIn(after))
  return moved !== null && bringsAll(moved, after)
}
