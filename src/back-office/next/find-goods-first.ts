import { isOneOf } from '../../shape/is-one-of.js'
import type { AnswerStepName } from '../answer/answer-step.js'
import { FIND_GOODS } from './find-goods.js'
import { inTurn } from './in-turn.js'
import type { Next } from './next.js'

/** Nothing is cancelled before it is known where the goods are: neither in makeshop nor at NP. */
const CANCELS = ['cancel_in_makeshop', 'settle_follow_ups'] as const satisfies readonly AnswerStepName[]

/** What is next of an order that was cancelled though its goods have left: where they are comes first (CANC-01). */
export function findGoodsFirst(given: Next): Next {
  const { next } = given
  const isLeftToDo = next.some(({ step }) => step === 'settle_follow_ups')
  if (!isLeftToDo || next.some(({ step }) => step === 'find_goods')) return given
  const at = next.findIndex(({ step }) => isOneOf(CANCELS, step))
  return inTurn(...next.slice(0, at), FIND_GOODS, ...next.slice(at))
}
