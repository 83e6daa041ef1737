import type { NpSettings } from '../options/np-simulator-options.js'

/**
 * A rule that the simulator keeps, and how sure it is that NP keeps it, too.
 *
 * @category Simulator
 */
export interface SimulatorRule {
  /** How well it is known. */
  readonly confidence: SimulatorConfidence
  /** The codes that NP, or the simulator in its place, answers with by this rule. */
  readonly codes: readonly string[]
  /** The settings that change it. */
  readonly settings: readonly (keyof NpSettings)[]
  /** The rule in a sentence. */
  readonly text: {
    /** Japanese. */
    readonly ja: string
    /** English. */
    readonly en: string
  }
}

/**
 * How well a rule is known.
 *
 * - `A`: NP says so itself, or two independent integrations agree.
 * - `B`: one source.
 * - `C`: inferred, or sources contradict one another.
 * - `setting`: not known; yours to set, the default is a reading.
 *
 * @category Simulator
 */
export type SimulatorConfidence = 'A' | 'B' | 'C' | 'setting'

/** A rule in one line. */
export function rule(
  confidence: SimulatorConfidence,
  codes: readonly string[],
  settings: readonly (keyof NpSettings)[],
  ja: string,
  en: string,
): SimulatorRule {
  return { confidence, codes, settings, text: { ja, en } }
}
