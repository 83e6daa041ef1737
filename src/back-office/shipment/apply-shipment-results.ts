import { malformed } from '../../refusal/malformed.js'
import type { Violation } from '../../refusal/violation.js'
import { Err, Ok, type Result } from '../../result.js'
import { attempt } from '../../shape/attempt.js'
import { NONE } from '../../shape/none.js'
import { orMalformed } from '../answer/or-malformed.js'
import { readAnswers } from './read-answers.js'
import { readPlans } from './read-plans.js'
import { rowOf } from './row-of.js'
import type { ShipmentPlan } from './shipment-plan.js'
import type { ShipmentProgress, ShipmentRowAnswer } from './shipment-progress.js'

/**
 * Reads makeshop's answers row by row: how far each shipment has come, and what is safe to send next. Never throws.
 *
 * - If the first call of a row failed, or wasn't answered, the row never gets the second: the order would be shipped,
 *   and NP never told (SHIP-02).
 * - If its plan is held back (`isHeldBack`), a row gets no call until it is planned anew, after a look into NP's
 *   console (READ-05).
 * - Of several answers to one row and call the last counts, but 配送完了 that went well once is set: no answer after it
 *   counts.
 *
 * @param plans - what was planned; each order once, since it has one delivery (LINK-03)
 * @param answers - every answer so far, in the order in which they came; none at first. One with the call's `plannedAt`
 * counts only for the plan of that time, one with its `input` only for that slip and carrier. One with neither counts
 * for any plan of its order and delivery, so leave out those to an older plan
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
): Result<ShipmentProgress, Violation<'malformed'>> {
  return orMalformed('plans', () => apply(plans, answers))
}

function apply(
  givenPlans: readonly ShipmentPlan[],
  givenAnswers: readonly ShipmentRowAnswer[],
): Result<ShipmentProgress, Violation<'malformed'>> {
  const plans = readPlans(givenPlans)
  if (typeof plans === 'string') return Err(malformed(plans))
  const answers = attempt(
    () => readAnswers(givenAnswers, plans),
    () => 'answers',
  )
  if (typeof answers === 'string') return Err(malformed(answers))
  const rows = [...plans].map(([key, plan]) => rowOf(plan, answers.byRow.get(key) ?? NONE))
  return Ok({ rows, send: rows.flatMap(({ call }) => call ?? []), unmatched: answers.unmatched })
}
