import { CALL_RULES } from './call-rules.js'
import { REGISTRATION_RULES } from './registration-rules.js'
import { SCREENING_RULES } from './screening-rules.js'
import { SHIPMENT_RULES } from './shipment-rules.js'
import type { SimulatorRule } from './simulator-rule.js'

/**
 * Every rule that the simulator keeps, by its name, with how sure it is. Nothing of it was compared with NP's systems.
 *
 * @example
 * ```ts
 * SIMULATOR_RULES.reported_once.confidence // 'A'
 * ```
 *
 * @category Simulator
 */
export const SIMULATOR_RULES = {
  ...CALL_RULES,
  ...REGISTRATION_RULES,
  ...SCREENING_RULES,
  ...SHIPMENT_RULES,
} as const satisfies Readonly<Record<string, SimulatorRule>>

/**
 * The name of a rule of {@link SIMULATOR_RULES}.
 *
 * @category Simulator
 */
export type SimulatorRuleName = Extract<keyof typeof SIMULATOR_RULES, string>
