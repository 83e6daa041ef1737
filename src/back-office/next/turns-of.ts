import type { Answer } from '../answer/answer.js'
import type { Next } from './next.js'

/** What may follow another step in turn: of alternatives the most helpful. */
export function turnsOf({ next, inTurn }: Next): Answer['next'] {
  return inTurn ? next : next.slice(0, 1)
}
