/**
 * What NP's answer alone doesn't say: whether its "already done" may mean a try of one's own.
 *
 * @category Transport
 */
export interface EarlierTry {
  /**
   * Whether an earlier try of one's own, of this very NP取引ID where it is about a cancel, has an outcome that isn't
   * known.
   */
  readonly triedBefore: boolean
}
