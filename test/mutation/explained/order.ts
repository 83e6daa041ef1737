import type { ExplainedSurvivor } from '../mutation-faults.js'
import { survivorsOf } from './survivors-of.js'

export const ORDER: readonly ExplainedSurvivor[] = [
  ...survivorsOf(
    'src/order/is-instant.ts',
    'a shortcut: the calendar knows as well that every month has 28 days',
    [
      'BlockStatement',
      "function isDayOfEveryMonth(date: string): boolean { return date[8] !== '3' && (date[8] !== '2' || date[9] !== '9') }",
      'function isDayOfEveryMonth(date: string): boolean {}',
    ],
    ...(
      [
        ['ConditionalExpression', 'false'],
        ['ConditionalExpression', "date[8] !== '3' && (date[8] !== '2' || false)"],
        ['ConditionalExpression', "date[8] !== '3' && (false || date[9] !== '9')"],
        ['LogicalOperator', "date[8] !== '3' && (date[8] !== '2' && date[9] !== '9')"],
      ] as const
    ).map(
      ([mutator, asked]) =>
        [mutator, "return date[8] !== '3' && (date[8] !== '2' || date[9] !== '9')", `return ${asked}`] as const,
    ),
  ),
  ...survivorsOf('src/order/is-instant.ts', 'as many years before 2000 as after it, the months have the same days', [
    'ArithmeticOperator',
    'const lastDay = new Date(Date.UTC(2000 + (Number(date.slice(0, 4)) % 400), Number(date.slice(5, 7)), 0)).getUTCDate()',
    'const lastDay = new Date(Date.UTC(2000 - Number(date.slice(0, 4)) % 400, Number(date.slice(5, 7)), 0)).getUTCDate()',
  ]),
  ...survivorsOf('src/order/is-token.ts', 'a shortcut: what is plain passes the longer question too', [
    'Regex',
    String.raw`const PLAIN = /^[\x21-\x7e]+$/`,
    String.raw`const PLAIN = /^[\x21-\x7e]$/`,
  ]),
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
  ...survivorsOf(
    'src/order/own-order.ts',
    'a shortcut: what the order had before is frozen already',
    ...[
      ['shipment', 'shipment'],
      ['npTransaction', 'npTransaction'],
      ['problem', 'problem?.codes'],
      ['problem', 'problem'],
      ['openFollowUps', 'openFollowUps'],
      ['paymentMethod', 'paymentMethod'],
      ['closed', 'closed'],
    ].map(
      ([part, frozen]) =>
        [
          'ConditionalExpression',
          `if (${part} !== before?.${part}) Object.freeze(${frozen})`,
          `if (true) Object.freeze(${frozen})`,
        ] as const,
    ),
  ),
]
