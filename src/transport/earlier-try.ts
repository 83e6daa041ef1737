/**
 * Whether you tried before, which NP's answer alone doesn't say: its "already done" may mean that try.
 *
 * @category Transport
 */
export interface EarlierTry {
  /**
   * Whether an earlier try of your own has an outcome that isn't known. For a cancel, only a try with this very
   * NP取引ID counts.
   */
  readonly triedBefore: boolean
}
