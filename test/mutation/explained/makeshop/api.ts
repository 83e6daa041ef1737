import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const API: readonly ExplainedSurvivor[] = [
  ...survivorsOf(
    'src/makeshop/api/orders-in.ts',
    'what is no object has no orders either, and looking for them in null throws, which ends the same; the compiler needs the question',
    ['ConditionalExpression', "if (!isRecord(answer)) return 'orders_missing'", "if (false) return 'orders_missing'"],
  ),
  ...survivorsOf('src/makeshop/api/number-despite-fault.ts', 'no text either way, so that there is no number', [
    'ArrowFunction',
    '() => null,',
    '() => undefined,',
  ]),
  ...survivorsOf(
    'src/makeshop/api/shown-in-order.ts',
    'a text has no delivery status, so that nothing is said of a delivery, as without any',
    [
      'ArrayDeclaration',
      'const deliveries: readonly CommonDelivery[] = (order.deliveryInfos ?? []).map(({ deliveryStatus }) =>',
      'const deliveries: readonly CommonDelivery[] = (order.deliveryInfos ?? ["Stryker was here"]).map(({ deliveryStatus }) =>',
    ],
  ),
  ...survivorsOf('src/makeshop/api/gone-despite-fault.ts', 'what is no such value has no text that means 配送完了', [
    'ConditionalExpression',
    "return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : null",
    'return true ? String(value).trim() : null',
  ]),
  ...survivorsOf(
    'src/makeshop/api/gone-despite-fault.ts',
    'either is no text, and a report without a word on its goods shows none as gone',
    ['ArrowFunction', '() => null,', '() => undefined,'],
    ['ArrowFunction', '() => false,', '() => undefined,'],
  ),
  ...survivorsOf(
    'src/makeshop/api/gone-despite-fault.ts',
    'spaces at the ends are folded away where a text is looked up',
    [
      'MethodExpression',
      "return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : null",
      "return typeof value === 'string' || typeof value === 'number' ? String(value) : null",
    ],
  ),
]
