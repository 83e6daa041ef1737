/**
 * The values of {@link ProblemStage}.
 *
 * @category Order
 */
export const PROBLEM_STAGES = ['screening', 'shipment', 'operator'] as const

/**
 * Where a problem arose.
 *
 * - `screening`: at the screening, by NP's answer to it.
 * - `shipment`: at the shipment report, or because the carrier isn't supported (READ-06).
 * - `operator`: there was none; an operator opened a correction of an order in 審査OK (READ-17).
 *
 * @category Order
 */
export type ProblemStage = Extract<(typeof PROBLEM_STAGES)[number], string>

/**
 * 決済情報のエラー詳細: what is wrong with an order in 要確認, 審査保留 or 審査NG (CORR-06, READ-17).
 *
 * @category Order
 */
export interface Problem {
  /** Where it arose. */
  readonly stage: ProblemStage
  /**
   * NP's codes as they came, unknown ones included; may be empty. For an unsupported carrier: the
   * carrier's text as typed (READ-06).
   */
  readonly codes: readonly string[]
}
