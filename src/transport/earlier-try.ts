/**
 * Whether you tried before, which NP's answer alone doesn't say: its "already done" may mean that try.
 *
 * @category Transport
 */
export interface EarlierTry {
  /**
   * Whether an earlier try of your own has an outcome that isn't known. Only a try with this very NP取引ID counts, and
   * of a report only one of this very shipment; not even that, if one of another shipment isn't known either.
   */
  readonly triedBefore: boolean
}
