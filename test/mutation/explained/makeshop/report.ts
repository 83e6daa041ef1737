import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const REPORT: readonly ExplainedSurvivor[] = [
  ...survivorsOf(
    'src/makeshop/report/own-text.ts',
    'the same text; that it no longer holds the file in memory is nothing a program can ask',
    ['StringLiteral', "return text.split('').join('')", `return text.split("Stryker was here!").join('')`],
  ),
  ...survivorsOf(
    'src/makeshop/report/may-be-at-np.ts',
    'no other outcome has one of these codes; the compiler needs the question',
    [
      'ConditionalExpression',
      "return row.outcome === 'refused' && (row.code === 'order_cancelled' || row.code === 'goods_returned')",
      "return true && (row.code === 'order_cancelled' || row.code === 'goods_returned')",
    ],
  ),
]
