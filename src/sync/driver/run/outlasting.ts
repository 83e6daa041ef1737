/** What a driver knows from one tick to the next. */
export interface Outlasting {
  /**
   * How many 審査依頼 in a row NP answered none of. The tick after one in which it answered none finds out by a single
   * one whether it does again.
   */
  unansweredScreenings: number
  /** 注文番号 of orders whose details were given up since the last tick that saw to everything. */
  readonly slow: Set<string>
  /** Whether they come before the others in the next tick. */
  slowFirst: boolean
  /** When orders were last looked for that a clock put too far ahead, in milliseconds since 1970. */
  lookedAheadAt: number
}
