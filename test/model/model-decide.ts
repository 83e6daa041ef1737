import type { OrderEvent } from '../../src/order/event/order-event.js'
import type { Order } from '../../src/order/order.js'
import type { RuleId } from '../../src/rules/rule-id.js'
import type { FollowUpKind } from '../../src/vocabulary/follow-up.js'
import { cellName } from './all-cells.js'
import { TABLE } from './cells/index.js'
import { CONDITIONS, namedStatus } from './conditions.js'
import { close, type Draft, EFFECTS, moveTo } from './effects.js'
import type { Consequence, Rules, Target } from './table.js'

/** What the model says about an order and an event. */
export type ModelOutcome =
  | {
      readonly ok: true
      readonly cell: string
      readonly order: Order
      readonly changed: boolean
      readonly opened: readonly FollowUpKind[]
      readonly settled: readonly FollowUpKind[]
      readonly routes: readonly RuleId[]
      readonly warnings: readonly RuleId[]
      readonly rules: Rules
    }
  | { readonly ok: false; readonly cell: string; readonly rule: RuleId }

const unchanged = { changed: false, opened: [], settled: [], routes: [], warnings: [] } as const

const lead = (draft: Draft, to: Target): void => {
  if (to === 'same') return
  if (to === 'closed') close(draft)
  else if (to === 'named') moveTo(draft, namedStatus(draft.event))
  else moveTo(draft, to)
}

const accept = (order: Order, event: OrderEvent, cell: string, so: Consequence & { does: 'accept' }): ModelOutcome => {
  const draft: Draft = { before: order, event, order: { ...order }, opened: [], settled: [], routes: [], warnings: [] }
  lead(draft, so.to)
  for (const effect of so.effects) EFFECTS[effect](draft)
  draft.order.version = order.version + 1
  const { opened, settled, routes, warnings } = draft
  return { ok: true, cell, order: draft.order, changed: true, opened, settled, routes, warnings, rules: so.rules }
}

/** Looks the order and the event up in the table; both have to be well formed. */
export const modelDecide = (order: Order, event: OrderEvent): ModelOutcome => {
  const status = order.closed === null ? order.paymentStatus : 'closed'
  const row = TABLE[status][event.type].find(({ when }) => CONDITIONS[when](order, event))
  if (row === undefined) throw new Error(`No row of ${status} × ${event.type} applies.`)
  const cell = cellName(status, event.type, row)
  const { so } = row
  if (so.does === 'refuse') return { ok: false, cell, rule: so.rules[0] }
  if (so.does === 'nothing') return { ok: true, cell, order, ...unchanged, rules: so.rules }
  return accept(order, event, cell, so)
}
