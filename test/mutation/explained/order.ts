import type { ExplainedSurvivor } from '../mutation-faults.js'
import { survivorsOf } from './survivors-of.js'

export const ORDER: readonly ExplainedSurvivor[] = [
  ...survivorsOf('src/order/order-fault.ts', 'a shortcut: an order that the library made is well formed', [
    'ConditionalExpression',
    'if (isOwnOrder(value)) return null',
    'if (false) return null',
  ]),
  ...survivorsOf('src/order/order-fault.ts', 'a shortcut: of fewer than two follow-ups none is there twice', [
    'ConditionalExpression',
    'return isListOf(value, isFollowUpKind) && (value.length < 2 || new Set(value).size === value.length)',
    'return isListOf(value, isFollowUpKind) && (false || new Set(value).size === value.length)',
  ]),
  ...survivorsOf('src/order/own-order.ts', 'it is only asked whether the mark is there, not what it says', [
    'BooleanLiteral',
    'readonly #own = true',
    'readonly #own = false',
  ]),
  ...survivorsOf('src/order/own-order.ts', 'what is no object is frozen as it is; the question is a shortcut', [
    'ConditionalExpression',
    "for (const part in fresh) if (typeof fresh[part] === 'object') Object.freeze(fresh[part])",
    'for (const part in fresh) if (true) Object.freeze(fresh[part])',
  ]),
]
