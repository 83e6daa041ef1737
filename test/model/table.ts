import type { OrderEventType } from '../../src/order/event/order-event.js'
import type { RuleId } from '../../src/rules/rule-id.js'
import type { PaymentStatus } from '../../src/vocabulary/payment-status.js'
import type { ConditionName } from './conditions.js'
import type { EffectName } from './effects.js'

/** Where an accepted event leads: a status, none (`same`), out of the lifecycle, or the status the event names. */
export type Target = PaymentStatus | 'same' | 'closed' | 'named'

/** What happens when a row applies. */
export type Consequence =
  | { readonly does: 'refuse'; readonly rules: readonly [RuleId] }
  | { readonly does: 'nothing'; readonly rules: Rules }
  | {
      readonly does: 'accept'
      readonly to: Target
      readonly effects: readonly EffectName[]
      readonly rules: Rules
    }

/** The rules behind a row: the one that decides, then those that say more of what it does. */
export type Rules = readonly [decides: RuleId, ...more: RuleId[]]

/** One row of a cell. The first row whose condition holds decides. */
export interface Row {
  readonly when: ConditionName
  readonly so: Consequence
}

/** All rows of one status × event. */
export type Cell = readonly Row[]

/** All cells of one status. */
export type Line = Readonly<Record<OrderEventType, Cell>>

/** The event is refused, citing the rule. */
export const refuse = (rule: RuleId): Consequence => ({ does: 'refuse', rules: [rule] })

/** The event is fine and changes nothing. */
export const nothing = (...rules: Rules): Consequence => ({ does: 'nothing', rules })

/** The event is accepted and moves the order. */
export const go = (to: Target, effects: readonly EffectName[], ...rules: Rules): Consequence => ({
  does: 'accept',
  to,
  effects,
  rules,
})
