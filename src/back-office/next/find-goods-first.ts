import { anyOf } from './any-of.js'
import { byGoods } from './by-goods.js'
import { FIND_GOODS } from './find-goods.js'
import { inTurn } from './in-turn.js'
import type { Next } from './next.js'

/**
 * What is next of an order that was cancelled though its goods have left: where they are comes before any cancel, in
 * makeshop or at NP (CANC-01). It is all there is where nothing else is left to do.
 */
export function findGoodsFirst(given: Next): Next {
  const { next } = given
  if (next.every(({ step }) => step === 'nothing_to_do')) return anyOf(FIND_GOODS)
  const cancels = next.findIndex(({ step }) => step === 'cancel_in_makeshop' || step === 'settle_follow_ups')
  if (cancels < 0 || next.some(({ step }) => step === 'find_goods')) return given
  return inTurn(...next.slice(0, cancels), FIND_GOODS, ...next.slice(cancels).map(byGoods))
}
