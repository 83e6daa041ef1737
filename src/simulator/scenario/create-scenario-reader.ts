import { isPlainRecord } from '../../shape/is-plain-record.js'
import { optionMistake } from '../option-mistake.js'
import { APPROVE } from './approve.js'
import { checkScenario } from './check-scenario.js'
import type { Scenario, ScenarioSource } from './scenario.js'

/** How NP treats each order: as it is told, or by an approval. */
export function createScenarioReader(source: ScenarioSource | null | undefined): (shopId: string) => Scenario {
  if (source == null) return () => APPROVE
  if (typeof source === 'function') {
    return (shopId) => {
      const scenario = source(shopId) ?? APPROVE
      checkScenario(scenario)
      return scenario
    }
  }
  if (!isPlainRecord(source)) optionMistake('scenario', 'scenarios by 注文番号, or a function that gives them')
  for (const scenario of Object.values(source)) checkScenario(scenario ?? APPROVE)
  return (shopId) => (Object.hasOwn(source, shopId) ? (source[shopId] ?? APPROVE) : APPROVE)
}
