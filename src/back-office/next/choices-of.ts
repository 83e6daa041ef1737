import type { Answer } from '../answer/answer.js'
import type { Next } from './next.js'

/** What may stand among alternatives: of what is taken in turn its first step, without which the others are wrong. */
export function choicesOf({ next, inTurn }: Next): Answer['next'] {
  return inTurn ? next.slice(0, 1) : next
}
