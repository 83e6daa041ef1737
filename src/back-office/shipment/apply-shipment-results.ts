import { NONE } from '../../lifecycle/interpreter/none.js'
import { malformed } from '../../refusal/malformed.js'
import type { Violation } from '../../refusal/violation.js'
import { Err, Ok, type Result } from '../../result.js'
import { attempt } from '../../shape/attempt.js'
import { readAnswers } from './read-answers.js'
import { rowKey } from './row-key.js'
import { rowOf } from './row-of.js'
import type { ShipmentPlan } from './shipment-plan.js'
import type { ShipmentProgress, ShipmentRow, ShipmentRowAnswer } from './shipment-progress.js'

/**
 * Takes makeshop's answers row by row, and says of each shipment how far it has come and what is safe to send next. A row
 * whose first call failed, or wasn't answered, never gets the second: the order would be shipped, and NP never told
 * (SHIP-02). Of several answers to one row and call the last counts. Never throws.
 *
 * @param plans - what was planned; each order and delivery once
 * @param answers - every answer so far to the calls of these very plans, in the order in which they came; none at first. A
 * plan that is made anew, with another slip, starts without any: those to the old one would count for it
 * @returns `Ok` with the progress, or `Err` with `malformed` (READ-24) and the path of what is wrong
 *
 * @example
 * ```ts
 * const first = applyShipmentResults(plans, [])
 * if (first.ok) send(first.val.send) // updateOrderAttribute of every plan; its answers go into the next call
 * ```
 *
 * @category Back office
 */
export function applyShipmentResults(
  plans: readonly ShipmentPlan[],
  answers: readonly ShipmentRowAnswer[],
): Result<ShipmentProgress, Violation> {
  return attempt<Result<ShipmentProgress, Violation>>(
    () => apply(plans, answers),
    () => Err(malformed('plans')),
  )
}

function apply(
  plans: readonly ShipmentPlan[],
  given: readonly ShipmentRowAnswer[],
): Result<ShipmentProgress, Violation> {
  const answers = attempt(
    () => readAnswers(given),
    () => 'answers',
  )
  if (typeof answers === 'string') return Err(malformed(answers))
  const keys = new Set<string>()
  const rows: ShipmentRow[] = []
  for (const plan of plans) {
    const key = rowKey(plan)
    if (keys.has(key)) return Err(malformed(`plans[${rows.length}]`))
    keys.add(key)
    rows.push(rowOf(plan, answers.get(key) ?? NONE))
  }
  const strangers = [...answers].filter(([key]) => !keys.has(key))
  return Ok({
    rows,
    send: rows.flatMap(({ call }) => call ?? []),
    unmatched: strangers.flatMap(([, each]) => each.map(({ at }) => at)).sort((one, other) => one - other),
  })
}
