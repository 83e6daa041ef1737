import type { ExplainedSurvivor } from '../mutation-faults.js'
import { survivorsOf } from './survivors-of.js'

export const ORDER: readonly ExplainedSurvivor[] = [
  ...survivorsOf('src/order/order-fields.ts', 'what is no text is found where the order is asked', [
    'ConditionalExpression',
    "return listOf(list, (item): item is T => typeof item === 'string') ?? Array<T>(1)",
    'return listOf(list, (item): item is T => true) ?? Array<T>(1)',
  ]),
]
