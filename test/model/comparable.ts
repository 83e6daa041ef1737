import type { Decision } from '../../src/lifecycle/decision.js'
import type { Order } from '../../src/order/order.js'
import type { Refusal } from '../../src/refusal/refusal.js'
import type { Result } from '../../src/result.js'
import type { ModelOutcome } from './model-decide.js'

/** What the model has a word on, without anything else: `rule` decides; `settled` is in no particular order. */
export type Told =
  | { readonly rule: string }
  | {
      readonly rule: string | undefined
      readonly order: Order
      readonly changed: boolean
      readonly opened: readonly string[]
      readonly settled: readonly string[]
      readonly routes: readonly string[]
      readonly warnings: readonly string[]
    }

/** What the model tells. */
export const toldByModel = (outcome: ModelOutcome): Told => {
  if (!outcome.ok) return { rule: outcome.rule }
  const { order, changed, opened, settled, routes, warnings, rules } = outcome
  return { rule: rules[0], order, changed, opened, settled: [...settled].sort(), routes, warnings }
}

/** What `decide` or the actor tells of the same. */
export const toldByCode = (result: Result<Decision, Refusal>): Told => {
  if (!result.ok) return { rule: result.val.rule }
  const { order, changed, opened, settled, routes, warnings, rules } = result.val
  return {
    rule: rules[0],
    order,
    changed,
    opened,
    settled: [...settled].sort(),
    routes: routes.map(({ rule }) => rule),
    warnings: warnings.map(({ rule }) => rule),
  }
}
