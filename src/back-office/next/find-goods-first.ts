import { FIND_GOODS } from './find-goods.js'
import { inTurn } from './in-turn.js'
import type { Next } from './next.js'

/**
 * What is next of an order that was cancelled though its goods have left: where they are comes before any cancel, in
 * makeshop or at NP (CANC-01).
 */
export function findGoodsFirst(given: Next): Next {
  const { next } = given
  const atNp = next.findIndex(({ step }) => step === 'settle_follow_ups')
  if (atNp < 0 || next.some(({ step }) => step === 'find_goods')) return given
  const inMakeshop = next.findIndex(({ step }) => step === 'cancel_in_makeshop')
  const at = inMakeshop < 0 ? atNp : inMakeshop
  return inTurn(...next.slice(0, at), FIND_GOODS, ...next.slice(at))
}
