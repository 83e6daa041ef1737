import { FIND_GOODS } from './find-goods.js'
import { inTurn } from './in-turn.js'
import type { Next } from './next.js'

/** What is next of an order that was cancelled though its goods have left: where they are comes before NP (CANC-01). */
export function findGoodsFirst(given: Next): Next {
  const { next } = given
  const at = next.findIndex(({ step }) => step === 'settle_follow_ups')
  if (at < 0 || next.some(({ step }) => step === 'find_goods')) return given
  return inTurn(...next.slice(0, at), FIND_GOODS, ...next.slice(at))
}
