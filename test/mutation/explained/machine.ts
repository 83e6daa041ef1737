import type { ExplainedSurvivor } from '../mutation-faults.js'
import { survivorsOf } from './survivors-of.js'

export const MACHINE: readonly ExplainedSurvivor[] = [
  ...survivorsOf('src/machine/order-machine.ts', 'types alone: XState reads nothing there', [
    'ObjectLiteral',
    'const guarded = setup({ types: { context: {} as Order, events: {} as OrderEvent, input: {} as Order | undefined }, }).extend({',
    'const guarded = setup({}).extend({',
  ]),
  ...survivorsOf('src/machine/order-machine.ts', 'types alone: XState reads nothing there', [
    'ObjectLiteral',
    'types: { context: {} as Order, events: {} as OrderEvent, input: {} as Order | undefined },',
    'types: {},',
  ]),
  ...survivorsOf(
    'src/machine/create-order-actor.ts',
    'an inspector without it throws then, which is of no consequence',
    [
      'OptionalChaining',
      "((event: InspectionEvent) => notify(() => (typeof inspect === 'function' ? inspect(event) : inspect.next?.(event))))",
      "((event: InspectionEvent) => notify(() => (typeof inspect === 'function' ? inspect(event) : inspect.next(event))))",
    ],
  ),
]
