/**
 * The values of {@link ProblemStage}.
 *
 * @category Order
 */
export const PROBLEM_STAGES = ['screening', 'shipment', 'operator'] as const

/**
 * Where a problem arose: at the `screening`, at the `shipment` report, or because an `operator`
 * opened a correction.
 *
 * @category Order
 */
export type ProblemStage = (typeof PROBLEM_STAGES)[number]

/**
 * 決済情報のエラー詳細: what is wrong with an order in 要確認, 審査保留 or 審査NG (CORR-06, READ-17).
 *
 * @category Order
 */
export interface Problem {
  readonly stage: ProblemStage
  /**
   * NP's codes as they came, unknown ones included; may be empty. For an unsupported carrier: the
   * carrier's text as typed (READ-06).
   */
  readonly codes: readonly string[]
}
