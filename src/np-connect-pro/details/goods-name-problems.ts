import type { Goods } from '../../transport/details/order-details.js'
import { visible } from '../form/visible.js'
import { codelessProblem } from './codeless-problem.js'
import type { DetailsProblem } from './details-problem.js'
import { when } from './when.js'

/** The lines without a name, in the form in which they would be sent. NP's code against them isn't publicly known. */
export function goodsNameProblems(goods: readonly Goods[]): readonly DetailsProblem[] {
  return goods.flatMap(({ name }, line) =>
    when(visible(name) === '', codelessProblem(`goods[${line}].name`, 'missing')),
  )
}
