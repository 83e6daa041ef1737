import { APPROVE } from './approve.js'
import type { Scenario } from './scenario.js'

/** What a hold of either sort goes on to, by an update or by its time; any other scenario stays. */
export function scenarioBehind(scenario: Scenario): Scenario {
  if (scenario.kind === 'hold' || scenario.kind === 'wait') return scenario.next ?? APPROVE
  return scenario
}
