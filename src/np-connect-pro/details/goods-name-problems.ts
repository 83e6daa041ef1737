import type { Goods } from '../../transport/details/order-details.js'
import { visible } from '../form/visible.js'
import type { DetailsProblem } from './details-problem.js'

/** The lines without a name, in the form in which they would be sent. NP's code against them isn't publicly known. */
export function goodsNameProblems(goods: readonly Goods[]): readonly DetailsProblem[] {
  return goods.flatMap(({ name }, line) => (visible(name) === '' ? [nameless(line)] : []))
}

function nameless(line: number): DetailsProblem {
  const path = `goods[${line}].name`
  return { effect: 'refuse', code: null, path, reason: 'missing', limit: null, found: null, confidence: 'A' }
}
