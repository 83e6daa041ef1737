import { APPROVE } from './approve.js'
import type { Scenario } from './scenario.js'

/** What an order has before it once its transaction was updated: only a hold is cured by that. */
export function scenarioAfterUpdate(scenario: Scenario): Scenario {
  if (scenario.kind === 'hold' || scenario.kind === 'wait') return scenario.next ?? APPROVE
  return scenario
}
